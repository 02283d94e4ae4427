import { type Camera, IDENTITY, type Size } from '../camera.js';
import { labelBudget } from '../frame.js';
import { kindOf } from '../graph.js';
import { labelling, LINE_HEIGHT, type LabelRequest, type PlacedLabel } from '../labels.js';
import { LABEL_SIZE } from '../look.js';
import type { Measure } from '../text.js';
import type { Scene } from './layers.js';
import { boxIn } from './place.js';
import { svgElement } from './svg.js';

/** What the labels are to say. */
export interface LabelWish {
  /** All nodes by priority. */
  readonly order: Iterable<number>;
  /** Nodes whose names come first and may lie over shapes; the others are dimmed. `null` = nothing is lit. */
  readonly lit: ReadonlySet<number> | null;
  /** Nodes whose names are set bold: selected, or under the cursor. */
  readonly chosen: ReadonlySet<number>;
  /** What lies over the drawing. */
  readonly covers: Iterable<Element>;
}

interface Shown {
  readonly element: SVGTextElement;
  readonly label: PlacedLabel;
}

/** How far beyond its share a lit neighbourhood may be labelled. */
const LIT_MOST = 40;
/** Widths of words kept per font. */
const MOST_KNOWN = 20000;

/** Names of nodes in a layer of their own; placed anew at rest, carried along while the camera moves. */
export class LabelLayer {
  readonly #svg: SVGSVGElement;
  readonly #host: HTMLElement;
  readonly #shown = new Map<number, Shown>();
  #drawn: Camera = IDENTITY;

  constructor(host: HTMLElement) {
    this.#svg = svgElement('svg', 'labels', host);
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#host = host;
  }

  /** Places the names, with a breath after each; those before stay until the new ones are there. */
  *placing(scene: Scene, camera: Camera, size: Size, wish: LabelWish): Generator<void, void> {
    const covered = [...wish.covers].map((element) =>
      boxIn(this.#host, element.getBoundingClientRect()),
    );
    const request = requestFor(scene, camera, size, wish, hostMeasure(this.#host));
    const labels = yield* labelling({ ...request, covered });
    this.#drawn = camera;
    this.#svg.style.transform = '';
    const kept = new Set(labels.map((label) => label.index));
    for (const [index, { element }] of this.#shown) {
      if (kept.has(index)) continue;
      element.remove();
      this.#shown.delete(index);
    }
    for (const label of labels) this.#show(label, scene, wish);
  }

  /** Carries the names to where `camera` sees their nodes; their size stays. */
  move(camera: Camera): void {
    const s = camera.k / this.#drawn.k;
    const dx = camera.x - this.#drawn.x * s;
    const dy = camera.y - this.#drawn.y * s;
    this.#svg.style.transform = s === 1 ? `translate(${dx}px, ${dy}px)` : '';
    if (s === 1) return;
    for (const { element, label } of this.#shown.values()) {
      const y = label.top + label.height / 2;
      const to = `translate(${label.x * (s - 1) + dx} ${y * (s - 1) + dy})`;
      element.setAttribute('transform', to);
    }
  }

  #show(label: PlacedLabel, scene: Scene, wish: LabelWish): void {
    const element = this.#shown.get(label.index)?.element ?? svgElement('text', 'new', this.#svg);
    this.#shown.set(label.index, { element, label });
    setLines(element, label);
    const { classList } = element;
    classList.add('label', kindOf(scene.graph, label.index));
    classList.toggle('focus', label.index === scene.graph.focus);
    classList.toggle('near', wish.lit?.has(label.index) === true);
    classList.toggle('chosen', wish.chosen.has(label.index));
    element.removeAttribute('transform');
  }
}

/** Lit names first, as if they were alone; then the others, each list in its order. */
function requestFor(
  scene: Scene,
  camera: Camera,
  size: Size,
  { order, lit, chosen }: LabelWish,
  measure: Measure,
): LabelRequest {
  const { graph } = scene;
  const request = { ...scene, camera, size, measure, fontSize: LABEL_SIZE };
  const budget = labelBudget(size);
  const first = lit === null ? [] : [...order].filter((i) => lit.has(i));
  const sorted = [...chosen, ...first.filter((i) => !chosen.has(i))];
  const insisted = new Set(sorted.slice(0, LIT_MOST)).add(graph.focus);
  const all = lit === null ? order : sorted.concat([...order].filter((i) => !lit.has(i)));
  return { ...request, order: all, insisted, most: budget };
}

function setLines(element: SVGTextElement, label: PlacedLabel): void {
  const lines = label.lines.map((line, n) => {
    const span = svgElement('tspan', '');
    span.setAttribute('x', label.x.toFixed(1));
    span.setAttribute('y', (label.baseline + n * LABEL_SIZE * LINE_HEIGHT).toFixed(1));
    span.textContent = line;
    return span;
  });
  element.replaceChildren(...lines);
}

const measures = new Map<string, Measure>();

/** A measure in the host's font, through a canvas (no layout); where there is none, an em a character, too much for most. */
export function hostMeasure(host: HTMLElement): Measure {
  const family = getComputedStyle(host).fontFamily;
  let measure = measures.get(family);
  if (measure === undefined) measures.set(family, (measure = canvasMeasure(family)));
  return measure;
}

function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * LABEL_SIZE;
  // Semi-bold, as the widest a label gets.
  context.font = `600 ${LABEL_SIZE}px ${family}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    if (known.size < MOST_KNOWN) known.set(text, width);
    return width;
  };
}

import { type Camera, type Size } from '../camera.js';
import { kindOf } from '../graph.js';
import { LINE_HEIGHT, placeLabels, type PlacedLabel } from '../labels.js';
import { LABEL_SIZE } from '../look.js';
import { labelBudget } from '../picture.js';
import { guessedMeasure, type Measure } from '../text.js';
import type { Scene } from './layers.js';
import { svgElement } from './svg.js';

/** What the labels are to say. */
export interface LabelWish {
  /** All nodes by priority. */
  readonly order: Iterable<number>;
  /** Nodes whose names come first and may lie over shapes; the others are dimmed. `null` = nothing is lit. */
  readonly lit: ReadonlySet<number> | null;
  /** Nodes whose names are set bold: selected, or under the cursor. */
  readonly chosen: ReadonlySet<number>;
}

/** Names of nodes in a layer of their own; placed anew at rest, carried along while the camera moves. */
export interface LabelLayer {
  place(scene: Scene, camera: Camera, size: Size, wish: LabelWish): void;
  move(camera: Camera): void;
}

interface Shown {
  readonly element: SVGTextElement;
  label: PlacedLabel;
}

/** How far beyond its share a lit neighbourhood may be labelled. */
const LIT_MOST = 40;

export function createLabelLayer(host: HTMLElement): LabelLayer {
  const svg = svgElement('svg', 'labels', host);
  svg.setAttribute('aria-hidden', 'true');
  const shown = new Map<number, Shown>();
  const measure = measureIn(host);
  let drawn: Camera = { x: 0, y: 0, k: 1 };

  function show(label: PlacedLabel, scene: Scene, wish: LabelWish): void {
    let own = shown.get(label.index);
    if (own === undefined) {
      own = { element: svgElement('text', '', svg), label };
      shown.set(label.index, own);
      own.element.classList.add('new');
    }
    own.label = label;
    setLines(own.element, label);
    const { classList } = own.element;
    classList.add('label', kindOf(scene.graph, label.index));
    classList.toggle('focus', label.index === scene.graph.focus);
    classList.toggle('near', wish.lit?.has(label.index) === true);
    classList.toggle('chosen', wish.chosen.has(label.index));
    own.element.removeAttribute('transform');
  }

  return {
    place(scene, camera, size, wish) {
      drawn = camera;
      svg.style.transform = '';
      const labels = placedFor(scene, camera, size, wish, measure());
      const kept = new Set(labels.map((label) => label.index));
      for (const [index, { element }] of shown) {
        if (kept.has(index)) continue;
        element.remove();
        shown.delete(index);
      }
      for (const label of labels) show(label, scene, wish);
    },
    move(camera) {
      const s = camera.k / drawn.k;
      const dx = camera.x - drawn.x * s;
      const dy = camera.y - drawn.y * s;
      svg.style.transform = s === 1 ? `translate(${dx}px, ${dy}px)` : '';
      if (s === 1) return;
      for (const { element, label } of shown.values()) {
        const y = label.top + label.height / 2;
        element.setAttribute(
          'transform',
          `translate(${label.x * (s - 1) + dx} ${y * (s - 1) + dy})`,
        );
      }
    },
  };
}

/** Lit names first, as if they were alone; then the others, each list in its order. */
function placedFor(
  scene: Scene,
  camera: Camera,
  size: Size,
  { order, lit, chosen }: LabelWish,
  measure: Measure,
): PlacedLabel[] {
  const { graph } = scene;
  const request = { ...scene, camera, size, measure, fontSize: LABEL_SIZE };
  const budget = labelBudget(size);
  const first = lit === null ? [] : [...order].filter((i) => lit.has(i));
  const sorted = [...chosen, ...first.filter((i) => !chosen.has(i))];
  const insisted = new Set(sorted.slice(0, LIT_MOST)).add(graph.focus);
  const all = lit === null ? order : sorted.concat([...order].filter((i) => !lit.has(i)));
  return placeLabels({ ...request, order: all, insisted, most: budget });
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

/** Measures in the host's font through a canvas (no layout); the guess where there is none. */
function measureIn(host: HTMLElement): () => Measure {
  let font = '';
  let measure = guessedMeasure(LABEL_SIZE);
  return () => {
    const family = getComputedStyle(host).fontFamily;
    if (family === font) return measure;
    font = family;
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return measure;
    // Semi-bold, as the widest a label gets.
    context.font = `600 ${LABEL_SIZE}px ${family}`;
    const known = new Map<string, number>();
    measure = (text) => {
      const width = known.get(text) ?? context.measureText(text).width;
      if (known.size < 20000) known.set(text, width);
      return width;
    };
    return measure;
  };
}

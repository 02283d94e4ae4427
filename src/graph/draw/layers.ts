import { type Camera, IDENTITY, shapeScale } from '../camera.js';
import { EDGE_KINDS, type Graph, kindOf, NODE_KINDS } from '../graph.js';
import { DASHED_EDGES, EDGE_ORDER, edgeFade, outlineWidth, RING_GAP } from '../look.js';
import { drawnRadius, edgesPath, focusPath, shapePath, shapesPath } from '../paths.js';
import { svgElement } from './svg.js';

/** What of a graph is drawn. */
export interface Scene {
  readonly graph: Graph;
  readonly positions: Float32Array;
  readonly visible: (i: number) => boolean;
}

/** Nodes and edges that lie above the rest, and nodes that wear a ring. */
export interface Highlight {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

/** Graphs up to this size are drawn anew while zooming goes on, once it has changed by BLUR; larger ones blur until it rests. */
const LIVE_EDGES = 800;
const BLUR = 2;
/** px beyond which a moved picture is drawn anew, so that its layer stays near the view. */
const FAR = 4000;

/**
 * Edges and shapes: one path per kind, in layout units under one camera transform. While the camera
 * moves, only the composited stage does.
 */
export class Layers {
  readonly #host: HTMLElement;
  readonly #stage = document.createElement('div');
  readonly #base: Sheet;
  readonly #lit: Sheet;
  readonly #rings: SVGGElement;
  readonly #focus: SVGPathElement;
  #scene: Scene | undefined;
  #highlight: Highlight | null = null;
  #ringed: Readonly<Record<string, number>> = {};
  #drawn: Camera = IDENTITY;
  /** Whether edges, and shapes, are others than those that are drawn. */
  #edgesDue = false;
  #shapesDue = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#stage.className = 'stage';
    host.append(this.#stage);
    this.#base = new Sheet(this.#stage, 'base');
    this.#focus = svgElement('path', 'shape', this.#base.world);
    this.#lit = new Sheet(this.#stage, 'lit');
    this.#rings = svgElement('g', 'rings', this.#lit.world);
  }

  /** What is drawn at the next `settling`. */
  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#edgesDue = true;
  }

  /** Lights nodes and edges and dims the rest; `null` lights nothing and dims nothing. */
  setHighlight(highlight: Highlight | null): void {
    this.#highlight = highlight;
    this.#host.classList.toggle('dim', highlight !== null);
    if (this.#scene === undefined) return;
    this.#lit.edges(this.#scene, highlight?.edges ?? []);
    this.#lit.shapes(this.#scene, highlight?.nodes ?? [], this.#drawn);
  }

  /** Puts a ring of the named class around each node; -1 for none. */
  setRings(ringed: Readonly<Record<string, number>>): void {
    this.#ringed = ringed;
    this.#drawRings();
  }

  /** Shows what `camera` sees by moving what is drawn. */
  move(camera: Camera): void {
    const s = camera.k / this.#drawn.k;
    const few = (this.#scene?.graph.edges.length ?? 0) < LIVE_EDGES;
    if (few && (s > BLUR || s < 1 / BLUR)) void [...this.#drawing(camera)];
    else carry(this.#stage, this.#drawn, camera);
  }

  /**
   * Shows what `camera` sees, crisp, with a breath in between. A camera that was only moved needs no
   * drawing, unless it must be `afresh`.
   */
  *settling(camera: Camera, afresh = false): Generator<void, void> {
    const dx = Math.round(camera.x - this.#drawn.x);
    const dy = Math.round(camera.y - this.#drawn.y);
    const due = afresh || this.#edgesDue || this.#shapesDue;
    if (due || camera.k !== this.#drawn.k || Math.hypot(dx, dy) >= FAR)
      yield* this.#drawing(camera);
    else this.#stage.style.transform = `translate(${dx}px, ${dy}px)`;
  }

  *#drawing(camera: Camera): Generator<void, void> {
    this.#drawn = camera;
    this.#shapesDue = true;
    this.#base.look(camera);
    this.#lit.look(camera);
    this.#stage.style.transform = '';
    if (this.#edgesDue) {
      this.#drawEdges();
      yield;
    }
    this.#drawShapes();
    yield;
  }

  #drawEdges(): void {
    this.#edgesDue = false;
    if (this.#scene === undefined) return;
    const count = this.#base.edges(this.#scene, this.#scene.graph.source.keys());
    this.#host.style.setProperty('--_fade', String(edgeFade(count)));
    this.#host.classList.toggle('dashed', count <= DASHED_EDGES);
    this.#lit.edges(this.#scene, this.#highlight?.edges ?? []);
  }

  #drawShapes(): void {
    this.#shapesDue = false;
    if (this.#scene === undefined) return;
    const outline = outlineWidth(shapeScale(this.#drawn.k));
    this.#host.style.setProperty('--_outline', String(outline));
    this.#base.shapes(this.#scene, this.#scene.graph.nodes.keys(), this.#drawn);
    this.#lit.shapes(this.#scene, this.#highlight?.nodes ?? [], this.#drawn);
    this.#drawFocus(this.#scene);
    this.#drawRings();
  }

  #drawFocus({ graph, positions, visible }: Scene): void {
    const path = focusPath(graph, positions, visible, this.#drawn.k);
    this.#focus.setAttribute('d', path);
    if (path) this.#focus.setAttribute('class', `shape ${kindOf(graph, graph.focus)}`);
  }

  #drawRings(): void {
    this.#rings.replaceChildren();
    if (this.#scene === undefined) return;
    const { graph, positions, visible } = this.#scene;
    const { k } = this.#drawn;
    for (const [name, i] of Object.entries(this.#ringed)) {
      if (i < 0 || !visible(i)) continue;
      const r = drawnRadius(graph, i, k) + RING_GAP / k;
      const path = svgElement('path', `ring ${name}`, this.#rings);
      const [x, y] = [positions[2 * i]!, positions[2 * i + 1]!];
      path.setAttribute('d', shapePath(kindOf(graph, i), x, y, r));
    }
  }
}

/** Moves an element from what `drawn` sees to what `camera` sees. */
function carry(stage: HTMLElement, drawn: Camera, camera: Camera): void {
  const s = camera.k / drawn.k;
  const x = camera.x - drawn.x * s;
  const y = camera.y - drawn.y * s;
  stage.style.transform = `matrix(${s}, 0, 0, ${s}, ${x}, ${y})`;
}

const SHAPE_ORDER = [...NODE_KINDS].reverse();

/** One `<svg>` with a path per kind of edge and of shape. */
class Sheet {
  readonly world: SVGGElement;
  readonly #edges: SVGPathElement[];
  readonly #shapes: SVGPathElement[];

  constructor(stage: HTMLElement, name: string) {
    const svg = svgElement('svg', name, stage);
    svg.setAttribute('aria-hidden', 'true');
    this.world = svgElement('g', 'world', svg);
    this.#edges = EDGE_ORDER.map((kind) => svgElement('path', `edge ${kind}`, this.world));
    this.#shapes = SHAPE_ORDER.map((kind) => svgElement('path', `shape ${kind}`, this.world));
  }

  look({ k, x, y }: Camera): void {
    this.world.setAttribute('transform', `matrix(${k} 0 0 ${k} ${x} ${y})`);
  }

  /** Returns how many of them are shown. */
  edges({ graph, positions, visible }: Scene, edges: Iterable<number>): number {
    const shown = [...edges].filter((e) => visible(graph.source[e]!) && visible(graph.target[e]!));
    EDGE_ORDER.forEach((kind, k) => {
      const code = EDGE_KINDS.indexOf(kind);
      const own = shown.filter((e) => graph.edgeKind[e] === code);
      this.#edges[k]!.setAttribute('d', edgesPath(graph, positions, own));
    });
    return shown.length;
  }

  shapes({ graph, positions, visible }: Scene, nodes: Iterable<number>, { k }: Camera): void {
    const shown = [...nodes].filter(visible);
    const scale = shapeScale(k) / k;
    SHAPE_ORDER.forEach((kind, n) => {
      const code = NODE_KINDS.indexOf(kind);
      const own = shown.filter((i) => graph.kind[i] === code);
      this.#shapes[n]!.setAttribute('d', shapesPath(graph, positions, kind, own, scale));
    });
  }
}

import { type Camera, shapeScale } from '../camera.js';
import { EDGE_KINDS, type Graph, kindOf, NODE_KINDS } from '../graph.js';
import { DASHED_EDGES, EDGE_ORDER, edgeFade, outlineWidth } from '../look.js';
import { edgesPath, shapePath, shapesPath } from '../paths.js';
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

/**
 * Edges and shapes: one path per kind, in layout units under one camera transform. While the camera
 * moves, only the composited stage does (`move`); `commit` draws anew, crisp.
 */
export interface Layers {
  setScene(scene: Scene): void;
  setHighlight(highlight: Highlight | null): void;
  setRings(rings: Readonly<Record<string, number>>): void;
  /** Shows what `camera` sees by moving what is drawn. */
  move(camera: Camera): void;
  /** Draws what `camera` sees, crisp; a camera that was only moved needs no drawing. */
  settle(camera: Camera): void;
}

/** Graphs up to this size are drawn anew while zooming goes on, once it has changed by BLUR; larger ones blur until it rests. */
const LIVE_EDGES = 800;
const BLUR = 2;
/** px beyond which a moved picture is drawn anew, so that its layer stays near the view. */
const FAR = 4000;

export function createLayers(host: HTMLElement): Layers {
  const stage = document.createElement('div');
  stage.className = 'stage';
  host.append(stage);
  const base = createSheet(stage, 'base');
  const lit = createSheet(stage, 'lit');
  const rings = svgElement('g', 'rings', lit.world);
  let scene: Scene | undefined;
  let highlight: Highlight | null = null;
  let ringed: Readonly<Record<string, number>> = {};
  let drawn: Camera = { x: 0, y: 0, k: 1 };

  function drawRings(): void {
    rings.replaceChildren();
    if (scene === undefined) return;
    const { graph, positions, visible } = scene;
    for (const [name, i] of Object.entries(ringed)) {
      if (i < 0 || !visible(i)) continue;
      const r = (graph.radius[i]! * shapeScale(drawn.k) + (name === 'focus' ? 4 : 5)) / drawn.k;
      const path = svgElement('path', `ring ${name}`, rings);
      path.setAttribute(
        'd',
        shapePath(kindOf(graph, i), positions[2 * i]!, positions[2 * i + 1]!, r),
      );
    }
  }

  function drawShapes(): void {
    if (scene === undefined) return;
    host.style.setProperty('--_outline', String(outlineWidth(shapeScale(drawn.k))));
    base.shapes(scene, allNodes(scene), drawn);
    lit.shapes(scene, highlight?.nodes ?? [], drawn);
    drawRings();
  }

  function draw(camera: Camera): void {
    drawn = camera;
    for (const sheet of [base, lit]) sheet.look(camera);
    drawShapes();
    stage.style.transform = '';
  }

  return {
    setScene(next) {
      scene = next;
      const edges = allEdges(next);
      host.style.setProperty('--_fade', String(edgeFade(edges.length)));
      host.classList.toggle('dashed', edges.length <= DASHED_EDGES);
      base.edges(next, edges);
      lit.edges(next, highlight?.edges ?? []);
      drawShapes();
    },
    setHighlight(next) {
      highlight = next;
      host.classList.toggle('dim', next !== null);
      if (scene === undefined) return;
      lit.edges(scene, next?.edges ?? []);
      lit.shapes(scene, next?.nodes ?? [], drawn);
    },
    setRings(next) {
      ringed = next;
      drawRings();
    },
    move(camera) {
      const s = camera.k / drawn.k;
      if (scene !== undefined && scene.graph.edges.length < LIVE_EDGES && (s > BLUR || s < 1 / BLUR))
        draw(camera);
      else carry(stage, drawn, camera);
    },
    settle(camera) {
      const dx = Math.round(camera.x - drawn.x);
      const dy = Math.round(camera.y - drawn.y);
      if (camera.k === drawn.k && Math.hypot(dx, dy) < FAR)
        stage.style.transform = `translate(${dx}px, ${dy}px)`;
      else draw(camera);
    },
  };
}

/** Moves an element from what `drawn` sees to what `camera` sees. */
function carry(stage: HTMLElement, drawn: Camera, camera: Camera): void {
  const s = camera.k / drawn.k;
  const x = camera.x - drawn.x * s;
  const y = camera.y - drawn.y * s;
  stage.style.transform = `matrix(${s}, 0, 0, ${s}, ${x}, ${y})`;
}

/** One `<svg>` with a path per kind of edge and of shape. */
function createSheet(stage: HTMLElement, name: string) {
  const svg = svgElement('svg', name, stage);
  svg.setAttribute('aria-hidden', 'true');
  const world = svgElement('g', 'world', svg);
  const edgePaths = EDGE_ORDER.map((kind) => svgElement('path', `edge ${kind}`, world));
  const shapeOrder = [...NODE_KINDS].reverse();
  const shapePaths = shapeOrder.map((kind) => svgElement('path', `shape ${kind}`, world));
  return {
    world,
    look({ k, x, y }: Camera): void {
      world.setAttribute('transform', `matrix(${k} 0 0 ${k} ${x} ${y})`);
    },
    edges({ graph, positions, visible }: Scene, edges: Iterable<number>): void {
      const shown = [...edges].filter(
        (e) => visible(graph.source[e]!) && visible(graph.target[e]!),
      );
      EDGE_ORDER.forEach((kind, k) => {
        const code = EDGE_KINDS.indexOf(kind);
        const own = shown.filter((e) => graph.edgeKind[e] === code);
        edgePaths[k]!.setAttribute('d', edgesPath(graph, positions, own));
      });
    },
    shapes(
      { graph, positions, visible }: Scene,
      nodes: Iterable<number>,
      { k: zoom }: Camera,
    ): void {
      const shown = [...nodes].filter(visible);
      shapeOrder.forEach((kind, k) => {
        const code = NODE_KINDS.indexOf(kind);
        const own = shown.filter((i) => graph.kind[i] === code);
        const scale = shapeScale(zoom) / zoom;
        shapePaths[k]!.setAttribute('d', shapesPath(graph, positions, kind, own, scale));
      });
    },
  };
}

const allNodes = ({ graph }: Scene): Iterable<number> => graph.nodes.keys();

const allEdges = ({ graph, visible }: Scene): number[] =>
  [...graph.source.keys()].filter((e) => visible(graph.source[e]!) && visible(graph.target[e]!));

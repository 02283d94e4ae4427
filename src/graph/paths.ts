import { shapeScale } from './camera.js';
import { type Graph, kindOf, type NodeKind } from './graph.js';

/*
 * Shapes and edges as SVG path data in layout units. A whole kind of node or edge is one path:
 * a few elements draw a graph of any size.
 */

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Shapes have about equal areas at one radius; all run the same way round, so touching ones merge. */
const OUTLINE: Record<NodeKind, (x: number, y: number, r: number) => string> = {
  person: (x, y, r) => {
    const d = short(2 * Number(short(r)));
    const a = `a${short(r)} ${short(r)} 0 1 1`;
    return `M${short(x - r)} ${short(y)}${a} ${d} 0${a} -${d} 0z`;
  },
  work: (x, y, r) => {
    const side = 1.77 * r;
    const s = short(side);
    return `M${short(x - side / 2)} ${short(y - side / 2)}h${s}v${s}h-${s}z`;
  },
  topic: (x, y, r) => polygon(x, y, 1.26 * r, 4),
  institution: (x, y, r) => polygon(x, y, 1.1 * r, 6),
  other: (x, y, r) => polygon(x, y, 1.45 * r, 3),
};

function polygon(x: number, y: number, r: number, corners: number): string {
  const points = [...Array(corners).keys()].map((c) => {
    const angle = (2 * Math.PI * c) / corners - Math.PI / 2;
    return `${short(x + r * Math.cos(angle))} ${short(y + r * Math.sin(angle))}`;
  });
  return `M${points.join('L')}z`;
}

/** Path data of one shape. */
export const shapePath = (kind: NodeKind, x: number, y: number, r: number): string =>
  OUTLINE[kind](x, y, r);

/** Path data of nodes of one kind, each `scale` times its radius. */
export function shapesPath(
  graph: Graph,
  positions: Float32Array,
  kind: NodeKind,
  nodes: Iterable<number>,
  scale: number,
): string {
  const outline = OUTLINE[kind];
  let path = '';
  for (const i of nodes)
    path += outline(positions[2 * i]!, positions[2 * i + 1]!, graph.radius[i]! * scale);
  return path;
}

/** px: however far out one zooms, the focus is found. */
const FOCUS_LEAST = 7;

/** Radius of node `i` in layout units, as drawn at zoom `k`. */
export function drawnRadius(graph: Graph, i: number, k: number): number {
  const seen = graph.radius[i]! * shapeScale(k);
  return (i === graph.focus ? Math.max(seen, FOCUS_LEAST) : seen) / k;
}

/** Path data of the focus, which lies above all other shapes; empty where it is not shown. */
export function focusPath(
  graph: Graph,
  positions: Float32Array,
  visible: (i: number) => boolean,
  k: number,
): string {
  const i = graph.focus;
  if (i < 0 || !visible(i)) return '';
  const [x, y] = [positions[2 * i]!, positions[2 * i + 1]!];
  return shapePath(kindOf(graph, i), x, y, drawnRadius(graph, i, k));
}

/** Path data of edges: straight lines, a small loop beside the node where one ends where it began. */
export function edgesPath(graph: Graph, positions: Float32Array, edges: Iterable<number>): string {
  let path = '';
  for (const e of edges) {
    const s = graph.source[e]!;
    const t = graph.target[e]!;
    const x = positions[2 * s]!;
    const y = positions[2 * s + 1]!;
    path +=
      s === t
        ? loop(x, y, graph.radius[s]!)
        : `M${short(x)} ${short(y)}L${short(positions[2 * t]!)} ${short(positions[2 * t + 1]!)}`;
  }
  return path;
}

function loop(x: number, y: number, r: number): string {
  const out = short(2.4 * r);
  return `M${short(x)} ${short(y)}c${out} -${out} -${out} -${out} 0 0`;
}

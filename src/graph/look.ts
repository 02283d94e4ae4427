import { graphPalette, type GraphColour } from '../theme/graph-palette.js';
import type { EdgeKind } from './graph.js';

/** How edges of a kind are drawn; widths in px at any zoom. */
export interface EdgeLook {
  readonly colour: GraphColour;
  readonly width: number;
  readonly opacity: number;
  /** Dash pattern; left out where there are so many edges that dashes would neither show nor be cheap. */
  readonly dash: string | null;
}

/** Told apart by colour, width and dash; all quiet enough for shapes and labels to stand out. */
export const EDGE_LOOK: Record<EdgeKind, EdgeLook> = {
  authored: { colour: 'edge', width: 1.1, opacity: 0.62, dash: null },
  collaborated: { colour: 'person', width: 1.8, opacity: 0.5, dash: null },
  about: { colour: 'topic', width: 1, opacity: 0.42, dash: null },
  affiliated: { colour: 'institution', width: 1, opacity: 0.5, dash: '5 3' },
  cites: { colour: 'work', width: 1, opacity: 0.5, dash: '2 3' },
  related: { colour: 'edge', width: 1, opacity: 0.45, dash: '1 3' },
};

/** The order in which edges and shapes are painted; later ones lie above. */
export const EDGE_ORDER: readonly EdgeKind[] = [
  'related',
  'about',
  'cites',
  'affiliated',
  'authored',
  'collaborated',
];

/** More edges than this are drawn fainter, so that a thousand crossings do not add up to a blot. */
const CALM = 250;
export const edgeFade = (edges: number): number =>
  Math.max(0.3, Math.min(1, Math.sqrt(CALM / edges)));
/** Up to this many edges dashes are worth their price. */
export const DASHED_EDGES = 1500;

/** px between a shape and its ring. */
export const RING_GAP = 4.5;

export const LABEL_SIZE = 12;
export const LABEL_HALO = 3;
/** Width of the gap in the ground's colour around a shape that is drawn `scale` times its size. */
export const outlineWidth = (scale: number): number => Math.min(1.25, 1.4 * scale);

/** A colour as CSS: the page's `--rw-graph-<name>`, else ours for the colour scheme. */
export const cssColour = (name: GraphColour): string => {
  const { light, dark } = graphPalette[name];
  return `var(--rw-graph-${name},light-dark(${light},${dark}))`;
};

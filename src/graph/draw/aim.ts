import { type Bounds, type Camera, centred, clearing, revealing, type Size } from '../camera.js';

/** How a node is brought into view. */
export interface ShowOptions {
  /** By as little as it takes, near enough to read its neighbours' names, or with all the picture. */
  readonly from?: 'here' | 'near' | 'afar';
  /** What lies over the picture, in px from its corner: the node is shown beside it. */
  readonly beside?: Bounds | undefined;
}

interface Seen {
  readonly camera: Camera;
  readonly size: Size;
  /** The camera that sees all. */
  readonly whole: Camera;
}

/** px between a shown node and the rim: room for its name. */
const REVEAL = 70;
/** px between a shown node and what lies over the picture. */
const CLEAR = 36;

/** The camera that shows layout point `x, y` as asked. */
export function aimed(
  { camera, size, whole }: Seen,
  x: number,
  y: number,
  { from = 'here', beside }: ShowOptions,
): Camera {
  const near = { ...camera, k: Math.max(camera.k, 1) };
  const starts = {
    here: () => revealing(camera, x, y, size, REVEAL),
    near: () => centred(near, x, y, size),
    afar: () => whole,
  };
  const start = starts[from]();
  return beside ? clearing(start, x, y, size, beside, CLEAR) : start;
}

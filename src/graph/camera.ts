/** Where the viewer looks from: a layout point p is seen at `k · p + (x, y)` px. Immutable. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** In px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In layout units, but where px are said. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const IDENTITY: Camera = { x: 0, y: 0, k: 1 };

/** Zoom that still tells nodes apart, and beyond which there is nothing more to see. */
const CLOSEST = 8;
/** A small graph is not blown up beyond this when fitted. */
const FIT_CLOSEST = 3;

export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x + dx,
  y: camera.y + dy,
});

/** Zooms by `factor` so that what is at `px, py` stays there; the zoom is kept within `least … CLOSEST`. */
export function zoomed(
  camera: Camera,
  factor: number,
  px: number,
  py: number,
  least: number,
): Camera {
  const k = Math.min(Math.max(camera.k * factor, Math.min(least, camera.k)), CLOSEST);
  const ratio = k / camera.k;
  return { k, x: px - (px - camera.x) * ratio, y: py - (py - camera.y) * ratio };
}

/** A camera that sees all of `bounds` with `margin` px around, with `bounds`' middle in the middle. */
export function fitted(bounds: Bounds, size: Size, margin: number): Camera {
  const width = Math.max(bounds.right - bounds.left, 1);
  const height = Math.max(bounds.bottom - bounds.top, 1);
  const roomX = Math.max(size.width - 2 * margin, size.width / 3, 1);
  const roomY = Math.max(size.height - 2 * margin, size.height / 3, 1);
  const k = Math.min(roomX / width, roomY / height, FIT_CLOSEST);
  return centred(
    { x: 0, y: 0, k },
    (bounds.left + bounds.right) / 2,
    (bounds.top + bounds.bottom) / 2,
    size,
  );
}

/** The same zoom with layout point `x, y` in the middle. */
export const centred = (camera: Camera, x: number, y: number, size: Size): Camera => ({
  k: camera.k,
  x: size.width / 2 - camera.k * x,
  y: size.height / 2 - camera.k * y,
});

/** Keeps the middle of the view over the picture, so that it cannot be lost by dragging. */
export function clamped(camera: Camera, bounds: Bounds, size: Size): Camera {
  const between = (value: number, low: number, high: number): number =>
    Math.min(Math.max(value, low), high);
  return {
    k: camera.k,
    x: between(
      camera.x,
      size.width / 2 - camera.k * bounds.right,
      size.width / 2 - camera.k * bounds.left,
    ),
    y: between(
      camera.y,
      size.height / 2 - camera.k * bounds.bottom,
      size.height / 2 - camera.k * bounds.top,
    ),
  };
}

/** The nearest camera that has layout point `x, y` at least `margin` px inside the view. */
export function revealing(
  camera: Camera,
  x: number,
  y: number,
  size: Size,
  margin: number,
): Camera {
  const shift = (at: number, length: number): number => {
    const room = Math.min(margin, length / 3);
    return at < room ? room - at : at > length - room ? length - room - at : 0;
  };
  return panned(
    camera,
    shift(camera.k * x + camera.x, size.width),
    shift(camera.k * y + camera.y, size.height),
  );
}

/**
 * The nearest camera that has layout point `x, y` outside of `box` (px), which lies over the
 * picture, by `margin` px; the same camera where it is so already, or where there is no room for it.
 */
export function clearing(
  camera: Camera,
  x: number,
  y: number,
  size: Size,
  box: Bounds,
  margin: number,
): Camera {
  const [px, py] = toScreen(camera, x, y);
  const [left, right] = [box.left - margin, box.right + margin];
  const [top, bottom] = [box.top - margin, box.bottom + margin];
  if (px <= left || px >= right || py <= top || py >= bottom) return camera;
  const room = Math.min(margin, 16);
  const ways = [
    { is: right <= size.width - room, dx: right - px, dy: 0 },
    { is: left >= room, dx: left - px, dy: 0 },
    { is: bottom <= size.height - room, dx: 0, dy: bottom - py },
    { is: top >= room, dx: 0, dy: top - py },
  ].filter(({ is }) => is);
  const [nearest] = ways.sort((a, b) => Math.abs(a.dx + a.dy) - Math.abs(b.dx + b.dy));
  return nearest ? panned(camera, nearest.dx, nearest.dy) : camera;
}

export const toScreen = (camera: Camera, x: number, y: number): readonly [number, number] => [
  camera.k * x + camera.x,
  camera.k * y + camera.y,
];

export const toLayout = (camera: Camera, px: number, py: number): readonly [number, number] => [
  (px - camera.x) / camera.k,
  (py - camera.y) / camera.k,
];

/**
 * How much larger than in the layout a shape is drawn: with the zoom up to 1, so that shapes that
 * do not touch in the layout never do; slower beyond it, so that zooming in makes room for labels.
 */
export const shapeScale = (k: number): number => (k < 1 ? Math.max(k, 0.28) : k ** 0.35);

/** The same box, grown so that `x, y` is its middle. */
export function aroundPoint(bounds: Bounds, x: number, y: number): Bounds {
  const w = Math.max(x - bounds.left, bounds.right - x);
  const h = Math.max(y - bounds.top, bounds.bottom - y);
  return { left: x - w, right: x + w, top: y - h, bottom: y + h };
}

/** The box around all places with the shapes' radii; around a point at 0, 0 when there are none. */
export function boundsOf(positions: Float32Array, radius: Float32Array): Bounds {
  if (radius.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < radius.length; i += 1) {
    left = Math.min(left, positions[2 * i]! - radius[i]!);
    right = Math.max(right, positions[2 * i]! + radius[i]!);
    top = Math.min(top, positions[2 * i + 1]! - radius[i]!);
    bottom = Math.max(bottom, positions[2 * i + 1]! + radius[i]!);
  }
  return { left, top, right, bottom };
}

import type { Camera } from '../camera.js';

/** Moves a camera over time, one frame at a time, until it is there or stopped. */
export interface Motion {
  /** Calls `show` with the cameras between; at once with the last one where motion is not wanted. */
  go(from: Camera, to: Camera, show: (camera: Camera) => void): void;
  stop(): void;
}

const DURATION = 260;

export function createMotion(): Motion {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  return {
    stop,
    go(from, to, show) {
      stop();
      if (reduced.matches || document.visibilityState === 'hidden') {
        show(to);
        return;
      }
      const began = performance.now();
      const next = (now: number): void => {
        const t = Math.min(1, Math.max(0, (now - began) / DURATION));
        show(t === 1 ? to : between(from, to, 1 - (1 - t) ** 3));
        if (t < 1) frame = requestAnimationFrame(next);
      };
      frame = requestAnimationFrame(next);
    },
  };
}

/** Zoom grows evenly in its logarithm; what is looked at moves in a straight line with it. */
function between(from: Camera, to: Camera, t: number): Camera {
  const k = from.k * (to.k / from.k) ** t;
  const s = to.k === from.k ? t : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * s, y: from.y + (to.y - from.y) * s };
}

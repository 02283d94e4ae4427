import type { Box } from '../label-grids.js';

/** A box on the screen, in px of `host`'s own from its corner: the page may have scaled or zoomed it. */
export function boxIn(host: HTMLElement, { left, top, width, height }: Box): Box {
  const from = host.getBoundingClientRect();
  const s = host.clientWidth / from.width;
  return {
    left: (left - from.left) * s,
    top: (top - from.top) * s,
    width: width * s,
    height: height * s,
  };
}

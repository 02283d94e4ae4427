import { css } from '@lit/reactive-element';

/**
 * The first level of the tokens: raw measures and hues. A private `--_x` takes its public `--rw-*`,
 * so that a page can set that one on any ancestor.
 *
 * Lengths are in `em`: a page's `html { font-size: 62.5% }` must not shrink a widget. A `light-dark()`
 * follows the page's `color-scheme`.
 */
export const primitives = css`
  :host {
    --_radius: var(--rw-radius, 0.25em);
    --_stroke: var(--rw-stroke, 0.0625em);
    --_blue: var(--rw-blue, light-dark(#0b5394, #9cc7f5));
  }

  :host([density='comfortable']) {
    --rw-density: 1;
  }

  :host([density='compact']) {
    --rw-density: 0.6;
  }
`;

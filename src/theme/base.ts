import { css } from '@lit/reactive-element';
import { primitives } from './primitives.js';
import { roles } from './roles.js';

/** What every widget starts from: the tokens, and the few plain elements that all of them use. */
export const baseStyles = css`
  ${primitives}
  ${roles}
  :host {
    box-sizing: border-box;
    padding: var(--_inset);
  }

  :host([hidden]) {
    display: none;
  }

  :host([hide-when-empty]:state(empty)) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .root {
    --rw-font-size: initial;
    --rw-inset: 0;
    cursor: auto;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: calc(1.25 + 0.25 * var(--rw-density, 1));
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
  }

  button {
    appearance: none;
    background: none;
    border: var(--_stroke) solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin: 0;
    min-block-size: max(24px, 1.9em);
    padding: 0.15em 0.7em;
  }

  button:hover {
    background-color: var(--_wash);
  }

  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  :focus-visible {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .failed {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
    margin: 0;
  }

  .muted {
    color: var(--_muted);
  }

  .hidden-text {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;

/**
 * The grey shapes that keep a widget's place while its data is on the way. They keep still: in every
 * frame in which one widget changes, the browser would style all those anew that pulse.
 */
export const skeletonStyles = css`
  .bone {
    background: var(--_wash);
    border-radius: var(--_radius);
    display: block;
    inline-size: var(--_bone, 100%);
    max-inline-size: 100%;
    user-select: none;
  }
`;

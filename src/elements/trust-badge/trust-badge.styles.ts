import { css, unsafeCSS } from '@lit/reactive-element';
import { isServer } from 'lit-html/is-server.js';

/** In how many steps a meter fills: the fewest that no eye sees, at 15 pixels. */
export const STEPS = 20;

/**
 * The meter's share as classes: badges with a style of their own each would be styled one by one. A
 * server writes the one share that it needs.
 */
const shares = unsafeCSS(
  isServer
    ? ''
    : [...Array(STEPS + 1).keys()]
        .map((step) => `.s${step}{--_share:${(step * 100) / STEPS}%}`)
        .join(''),
);

export const badgeStyles = css`
  :host {
    display: inline;
    padding: 0;
  }

  :host([theme='light']),
  :host([theme='dark']) {
    display: inline-block;
  }

  :host([size='full']) {
    display: block;
  }

  /* Low enough to stand in a line of text without moving the next one: see the margin. */
  [part='badge'],
  .place {
    display: inline-block;
    font-size: 0.875em;
    line-height: 1.4;
    margin-block: -0.15em;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-block: max(0.1em, (24px - 1.4em) / 2 - var(--_stroke));
  }

  [part='badge'] {
    --_ends: 0.7em;
    --_ground: var(--rw-badge-background, transparent);
    background: var(--_ground);
    border-color: var(--rw-badge-border, var(--_line));
    border-radius: var(--rw-badge-radius, 1em);
    padding-inline: var(--_ends);
  }

  /*
   * A ground, and no box of its own: a page may hold hundreds. It has no width in a badge that is narrower
   * than 3em, as those are that run from top to bottom: a ground knows of no writing mode.
   */
  .rated {
    background:
      linear-gradient(to var(--_end, right), var(--_accent) var(--_share), var(--_line) 0)
        var(--_start, left) var(--_ends) top var(--_middle, 50%) / min(100% - 3em, 1.1em) 0.3em
        no-repeat,
      var(--_ground);
    padding-inline-start: calc(var(--_ends) + 1.55em);
    print-color-adjust: exact;
  }

  .rated:dir(rtl) {
    --_end: left;
    --_start: right;
  }

  /* Where grounds are not drawn, no room is left for one. */
  @media (forced-colors: active) {
    .rated {
      padding-inline-start: var(--_ends);
    }
  }

  :host([size='inline']) [part='badge'] {
    --_ends: 0.2em;
    --_ground: transparent;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_muted);
  }

  :host([size='full']) [part='badge'] {
    --_ends: 0.9em;
    --_middle: 1.05em;
    align-items: baseline;
    border-radius: var(--_radius);
    display: inline-flex;
    flex-wrap: wrap;
    font-size: 1em;
    gap: 0.2em 0.75em;
    margin-block: 0;
    padding-block: 0.5em;
  }

  :host([size='full']) button span + span {
    color: var(--_muted);
  }

  .place {
    /* As wide as a pill with its level. */
    --_bone: 20em;
    border: var(--_stroke) solid transparent;
    border-radius: var(--rw-badge-radius, 1em);
  }

  :host([size='inline']) .place {
    --_bone: 11em;
    border: 0;
  }

  :host([size='full']) .place {
    display: flex;
    font-size: 1em;
    padding-block: 0.5em;
  }

  p {
    display: inline;
  }

  .failed {
    display: inline-flex;
  }

  .failed button {
    font-size: 0.875em;
  }

  ${shares}
`;

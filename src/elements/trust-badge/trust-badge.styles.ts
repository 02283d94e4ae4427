import { css, isServer, unsafeCSS } from 'lit';

/** In how many steps a ring fills: the fewest that no eye sees, at 41 pixels around. */
export const STEPS = 40;

/**
 * The ring's share as classes: badges with a style of their own each would be styled one by one. A
 * server writes the one share that it needs.
 */
export const shareStyles = unsafeCSS(
  isServer
    ? ''
    : Array.from(
        { length: STEPS + 1 },
        (_, step) => `.s${step}{--_share:${(step * 100) / STEPS}%}`,
      ).join(''),
);

export const badgeStyles = css`
  :host {
    display: inline;
    padding: 0;
    vertical-align: baseline;
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
    display: inline-flex;
    font-size: 0.875em;
    gap: 0.45em;
    line-height: 1.4;
    margin-block: -0.15em;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-block: max(0.1em, (24px - 1.4em) / 2 - var(--_stroke));
    text-align: start;
  }

  [part='badge'] {
    align-items: baseline;
    background: var(--rw-badge-background, transparent);
    border-color: var(--rw-badge-border, var(--_line));
    border-radius: var(--rw-badge-radius, 1em);
  }

  .rated::before {
    background: conic-gradient(var(--_accent) var(--_share), var(--_line) 0);
    align-self: center;
    block-size: 0.95em;
    border-radius: 50%;
    content: '';
    flex: none;
    inline-size: 0.95em;
    mask: radial-gradient(farthest-side, transparent 52%, black 56%);
  }

  :host([size='inline']) [part='badge'] {
    background: none;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_muted);
    padding-inline: 0.2em;
  }

  :host([size='full']) [part='badge'] {
    border-radius: var(--_radius);
    flex-wrap: wrap;
    font-size: 1em;
    gap: 0.2em 0.75em;
    margin-block: 0;
    padding: 0.5em 0.9em;
  }

  :host([size='full']) .rated {
    padding-inline-start: 2.3em;
    position: relative;
  }

  :host([size='full']) .rated::before {
    inset: 0.75em auto auto 0.8em;
    position: absolute;
  }

  :host([size='full']) :dir(rtl).rated::before {
    inset: 0.75em 0.8em auto auto;
  }

  :host([size='full']) button span:not(:first-child) {
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
`;

import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    padding: 0;
    vertical-align: baseline;
  }

  :host([size='full']) {
    display: block;
  }

  [part='badge'] {
    align-items: center;
    background: var(--rw-badge-background, transparent);
    border-color: var(--rw-badge-border, var(--_line));
    border-radius: var(--rw-badge-radius, 1em);
    display: inline-flex;
    font-size: 0.875em;
    gap: 0.45em;
    line-height: 1.4;
    max-inline-size: 100%;
    text-align: start;
  }

  [data-rated]::before {
    background: conic-gradient(var(--_accent) var(--_share), var(--_line) 0);
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
    padding: 0 0.2em;
  }

  :host([size='full']) [part='badge'] {
    border-radius: var(--_radius);
    flex-wrap: wrap;
    font-size: 1em;
    gap: 0.2em 0.75em;
    padding: 0.5em 0.9em;
  }

  :host([size='full']) [data-rated] {
    padding-inline-start: 2.3em;
    position: relative;
  }

  :host([size='full']) [data-rated]::before {
    inset: 0.75em auto auto 0.8em;
    position: absolute;
  }

  :host([size='full']) :dir(rtl)[data-rated]::before {
    inset: 0.75em 0.8em auto auto;
  }

  :host([size='full']) button span:not(:first-child) {
    color: var(--_muted);
  }

  .place {
    --_bone: 10.5em;
    /* Hundreds of them may wait at once, and each that moves would be a layer of its own. */
    animation: none;
    border-radius: var(--rw-badge-radius, 1em);
    display: inline-block;
    font-size: 0.875em;
    line-height: 1.4;
    min-block-size: max(24px, 1.9em);
  }

  .failed {
    display: inline-flex;
  }

  .failed button {
    font-size: 0.875em;
  }
`;

import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: baseline;
  }

  :host([size='full']) {
    display: block;
  }

  .root {
    display: contents;
  }

  [part='badge'] {
    align-items: center;
    background: var(--rw-badge-background, transparent);
    border-color: var(--rw-badge-border, var(--_line));
    border-radius: 1em;
    display: inline-flex;
    font-size: 0.875em;
    gap: 0.45em;
    line-height: 1.4;
    max-inline-size: 100%;
    text-align: start;
  }

  [part='badge'].rated::before {
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

  :host([size='full']) span:not(:first-child) {
    color: var(--_muted);
  }

  .place {
    --_bone: 10.5em;
    border-radius: 1em;
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

  .evidence {
    background: var(--_surface);
    border: 0.0625em solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    box-shadow: 0 0.25em 1.5em rgb(0 0 0 / 18%);
    color: var(--_on-surface);
    inline-size: var(--rw-evidence-width, 24em);
    inset: auto;
    margin: 0;
    max-block-size: var(--_room, 80vh);
    max-inline-size: calc(100vw - 16px);
    overflow: auto;
    padding: 1em;
    position: fixed;
  }

  .evidence p {
    margin: 0.35em 0;
  }

  .evidence-head {
    align-items: start;
    display: flex;
    justify-content: space-between;
  }

  .close {
    border: 0;
    font-size: 1.2em;
    inline-size: 1.9em;
    line-height: 1;
    margin: -0.35em;
    padding: 0;
  }

  .score {
    display: flex;
    gap: 0.75em;
  }

  .figure {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.2;
  }

  .meter {
    background: linear-gradient(var(--_accent), var(--_accent)) no-repeat 0 / var(--_share) 100%;
    background-color: var(--_line);
    block-size: 0.25em;
    border-radius: 1em;
    display: block;
    overflow: hidden;
  }

  .meter:dir(rtl) {
    background-position-x: 100%;
  }

  .identity {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .signals {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
  }

  .signals li {
    border-block-start: 0.0625em solid var(--_line);
    display: grid;
    gap: 0.25em;
    padding-block: 0.6em;
  }

  .signal-head {
    display: flex;
    gap: 1em;
    justify-content: space-between;
  }

  .points {
    color: var(--_muted);
    flex: none;
    font-variant-numeric: tabular-nums;
  }

  .signals .muted,
  .raise {
    font-size: 0.875em;
  }

  .raise {
    border-inline-start: 0.15em solid var(--_accent);
    padding-inline-start: 0.6em;
  }
`;

import { css } from 'lit';

export const followStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }

  .follow {
    position: relative;
    display: grid;
    gap: 0.4em;
    justify-items: start;
  }

  /* Words in a line, which breaks between them: in a row of a host's it may be squeezed. */
  [part='button'] {
    background: var(--rw-follow-background, none);
    overflow-wrap: break-word;
    text-align: start;
  }

  [part='button'][aria-pressed='true'] {
    background: var(--rw-follow-background-pressed, var(--_wash));
    border-color: var(--_accent);
  }

  .said.quiet {
    margin-block-start: -0.4em;
  }

  .mark {
    block-size: 0.8em;
    fill: none;
    inline-size: 0.8em;
    margin-inline-end: 0.25em;
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
    vertical-align: -0.1em;
  }

  .count {
    border-inline-start: 0.0625em solid var(--_line);
    color: var(--_muted);
    display: inline-block;
    font-variant-numeric: tabular-nums;
    margin-inline-start: 0.35em;
    padding-inline-start: 0.65em;
    white-space: nowrap;
  }

  .place {
    --_bone: 12em;
  }
`;

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

  [part='button'] {
    align-items: center;
    background: var(--rw-follow-background, none);
    display: inline-flex;
    gap: 0.55em;
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
    flex: none;
    inline-size: 0.8em;
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .count {
    border-inline-start: 0.0625em solid var(--_line);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    margin-inline-start: 0.1em;
    padding-inline-start: 0.65em;
  }

  .place {
    --_bone: 12em;
  }
`;

import { css } from 'lit';
import { richStyles } from '../../theme/rich.js';

export const evidenceStyles = css`
  ${richStyles}

  .evidence {
    background: var(--_surface);
    border: var(--_stroke) solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    box-shadow: 0 0.25em 1.5em rgb(0 0 0 / 18%);
    color: var(--_on-surface);
    inline-size: var(--rw-evidence-width, 24em);
    inset: auto;
    margin: 0;
    max-block-size: var(--_room, 80vh);
    max-inline-size: calc(100vw / var(--_zoom, 1) - 16px);
    overflow: auto;
    padding: 1em;
    position: fixed;
    /* A heading in the colours of its ground makes letters transparent by this. */
    -webkit-text-fill-color: currentcolor;
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
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .figure {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.2;
  }

  .meter {
    background: var(--_line);
    block-size: 0.25em;
    border-radius: 1em;
    display: block;
    fill: var(--_accent);
    inline-size: 100%;
  }

  .meter:dir(rtl) {
    transform: scaleX(-1);
  }

  /* Of a drawing the browser forces text alone. */
  @media (forced-colors: active) {
    .meter {
      background: Canvas;
      fill: CanvasText;
      outline: 1px solid;
    }
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
    border-block-start: var(--_stroke) solid var(--_line);
    display: grid;
    gap: 0.25em;
    padding-block: 0.6em;
  }

  .signal-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  /* Where that is left beside the points, and else above them. */
  .label {
    flex: 1 1 7em;
  }

  .points {
    color: var(--_muted);
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

  /* On paper nothing closes it, and it lies over the page's own words. */
  @media print {
    [popover] {
      display: none;
    }
  }
`;

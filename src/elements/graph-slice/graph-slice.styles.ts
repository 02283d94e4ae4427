import { css, unsafeCSS } from 'lit';
import { NODE_KINDS } from '../../graph/graph.js';
import { cssColour } from '../../graph/look.js';

const swatches = unsafeCSS(
  NODE_KINDS.map((kind) => `.swatch.${kind}{fill:${cssColour(kind)}}`).join(''),
);

export const graphStyles = css`
  .head,
  .toolbar {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) / 2) var(--_gap);
    justify-content: space-between;
  }

  .title {
    font-size: 1.125em;
  }

  .summary {
    margin: 0.35em 0 0.75em;
    max-inline-size: 48em;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .filter {
    align-items: center;
    border-color: var(--_line);
    border-radius: 1em;
    display: inline-flex;
    font-size: 0.875em;
    gap: 0.4em;
  }

  .filter[aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .filter[aria-pressed='false'] .swatch {
    opacity: 0.35;
  }

  ${swatches}

  .swatch {
    block-size: 0.95em;
    flex: none;
    inline-size: 0.95em;
  }

  .finder {
    position: relative;
  }

  input {
    background: transparent;
    border: var(--_stroke) solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    inline-size: 14em;
    max-inline-size: 100%;
    min-block-size: max(24px, 1.9em);
    padding: 0.15em 0.5em;
  }

  /* What WebKit and Firefox have by themselves is too faint to read. */
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .frame {
    border-block: var(--_stroke) solid var(--_line);
    display: grid;
    margin-block-start: 0.75em;
    position: relative;
  }

  .canvas,
  .canvas-place,
  .still {
    block-size: var(--rw-graph-height, clamp(18em, 62cqi, 34em));
    --rw-graph-ground: var(--rw-color-ground, Canvas);
  }

  .canvas.rw-graph {
    background: none;
  }

  .canvas:focus-visible {
    outline-offset: -0.125em;
  }

  .frame:fullscreen {
    background: Canvas;
    color: CanvasText;
  }

  .frame:fullscreen .canvas {
    block-size: 100%;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    inset-block-end: 0.6em;
    inset-inline-end: 0.6em;
    position: absolute;
  }

  .buttons button {
    align-items: center;
    background: var(--_surface);
    border-color: var(--_line);
    color: var(--_on-surface);
    display: inline-flex;
    font-size: 0.8125em;
    justify-content: center;
    min-inline-size: max(24px, 2.2em);
    padding: 0 0.4em;
  }

  .buttons svg {
    block-size: 1.2em;
    fill: none;
    inline-size: 1.2em;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .hint {
    background: color-mix(in srgb, Canvas 88%, transparent);
    border-radius: var(--_radius);
    inset-inline: 0;
    margin: 0 auto;
    padding: 0.5em 1em;
    pointer-events: none;
    inline-size: fit-content;
  }

  .notice {
    inset-inline: 1em;
    margin: 0;
  }

  .hint,
  .notice {
    inset-block-start: 50%;
    position: absolute;
    text-align: center;
    translate: 0 -50%;
  }

  .notice p {
    margin: 0.25em 0;
  }

  .waiting {
    position: relative;
  }

  .as-table {
    margin-block-start: 0.75em;
  }

  summary {
    color: var(--_accent);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
  }

  @container (inline-size < 30em) {
    .frame:not(:fullscreen) .buttons {
      justify-content: end;
      padding-block: 0.4em;
      position: static;
    }

    .finder,
    input {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .filter .swatch {
      fill: ButtonText;
    }
  }

  @media print {
    .toolbar,
    .buttons {
      display: none;
    }
  }
`;

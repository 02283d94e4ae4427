import { css } from 'lit';

export const chartStyles = css`
  .chart svg {
    block-size: 100%;
    direction: ltr;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .chart text {
    fill: var(--_muted);
    font-size: 11px;
  }

  .bar {
    fill: var(--_accent);
    fill-opacity: 0.55;
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }

  .key text {
    dominant-baseline: central;
    unicode-bidi: plaintext;
  }

  .cited {
    stroke: currentColor;
    stroke-width: 2;
  }

  .ground {
    stroke: var(--_line);
  }

  .reach {
    fill: transparent;
  }

  .year {
    cursor: pointer;
  }

  .year:hover .bar,
  .year[aria-pressed='true'] .bar {
    fill-opacity: 1;
  }

  @container (inline-size < 34em) {
    .chart text {
      font-size: 20px;
    }

    .years text {
      transform: translateY(8px);
    }

    /* Of many years the first would stand out over the edge, as would the last. */
    .years :nth-last-child(even),
    .years :nth-last-child(n + 8):first-child {
      display: none;
    }

    .years :nth-child(n + 8):last-child {
      text-anchor: end;
    }
  }

  @container (inline-size < 18em) {
    .chart text {
      font-size: 28px;
    }

    .years text {
      transform: translateY(14px);
    }
  }

  /* Of a drawing the browser forces text alone: the accent may be the colour of the forced ground. */
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .year[aria-pressed='true'] .bar {
      fill: Highlight;
    }
  }
`;

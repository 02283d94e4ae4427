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

  .chart .bar {
    fill: var(--_accent);
    fill-opacity: 0.55;
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }

  .chart .key text {
    dominant-baseline: central;
    unicode-bidi: plaintext;
  }

  .chart .cited {
    stroke: currentColor;
    stroke-width: 2;
  }

  .chart .ground {
    stroke: var(--_line);
  }

  .chart .reach {
    fill: transparent;
  }

  .year {
    cursor: pointer;
  }

  .year:hover .bar,
  .year[aria-pressed='true'] .bar {
    fill-opacity: 1;
  }

  .year[aria-pressed='true'] text {
    fill: currentColor;
    font-weight: 600;
  }

  @container (inline-size < 34em) {
    .chart text {
      font-size: 20px;
    }

    .years text {
      transform: translateY(8px);
    }

    .years text:nth-last-child(even) {
      display: none;
    }
  }

  @container (inline-size < 18em) {
    .chart text {
      font-size: 28px;
    }
  }

  /* Of a drawing the browser forces text alone: the accent may be the colour of the forced ground. */
  @media (forced-colors: active) {
    .chart .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .year[aria-pressed='true'] .bar {
      fill: Highlight;
    }
  }
`;

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
    opacity: 0.55;
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
    opacity: 1;
  }

  .year[aria-pressed='true'] text {
    fill: currentColor;
    font-weight: 600;
  }

  @container (inline-size < 34em) {
    .chart text {
      font-size: 20px;
      transform: translateY(8px);
    }

    .chart text:nth-last-child(even) {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** What is not on screen when the first works are: what was opened, what is far away, what is printed. */
export const lateStyles = css`
  .controls > .bone {
    block-size: 100%;
  }

  .result {
    margin: 0 0 calc(var(--_gap) * 0.67);
  }

  .outline {
    color: var(--_muted);
    white-space: pre-line;
  }

  .abstract {
    border-inline-start: 0.1875em solid var(--_line);
    margin-block: 0.3em;
    max-inline-size: 46em;
    /* A formula wider than its place is scrolled, and does not make the work as wide. */
    min-inline-size: 0;
    padding-inline-start: calc(var(--_gap) * 1.1);

    p,
    ul {
      margin-block: 0 0.5em;
    }

    > :last-child {
      margin-block-end: 0;
    }
  }

  .report,
  .origins {
    display: inline-block;

    &[open] {
      flex-basis: 100%;
    }

    summary {
      cursor: pointer;
      min-block-size: 24px;
    }
  }

  .report[open] a {
    margin-inline-end: 0.75em;
  }

  .origins ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  @media print {
    .controls,
    .chart,
    .more,
    .cite,
    .root button,
    .report,
    .permalink {
      display: none;
    }

    .authors button {
      color: inherit;
      display: inline;
      text-decoration: none;
    }

    .work {
      break-inside: avoid;
    }

    .group {
      break-after: avoid;
    }

    .foot a::after,
    .versions a::after {
      content: ': ' attr(href);
    }

    .singly .work:nth-child(n),
    .section {
      content-visibility: visible;
    }
  }
`;

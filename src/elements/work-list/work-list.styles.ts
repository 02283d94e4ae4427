import { css } from 'lit';

export const listStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) / 3) var(--_gap);
    justify-content: space-between;
    margin-block-end: calc(var(--_gap) * 0.67);
  }

  .count {
    font-weight: 600;
  }

  .controls {
    --_height: max(24px, 2.1em);
    display: grid;
    gap: calc(var(--_gap) * 0.5);
    grid-auto-rows: var(--_height);
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-block-end: calc(var(--_gap) * 1.34);
  }

  .controls > :first-child {
    grid-column: 1 / -1;
  }

  .controls > .bone {
    block-size: 100%;
  }

  .controls input,
  .controls select {
    background: transparent;
    block-size: 100%;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    margin: 0;
    padding-inline: 0.5em;
    text-overflow: ellipsis;
  }

  .controls option {
    background: Canvas;
    color: CanvasText;
  }

  @container (inline-size >= 34em) {
    .controls {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 56em) {
    .controls {
      grid-template-columns: 2fr repeat(4, minmax(0, 1fr));
    }

    .controls > :first-child {
      grid-column: auto;
    }
  }

  .chart {
    aspect-ratio: 600 / 96;
    margin-block-end: var(--_gap);
    max-inline-size: 44em;
  }

  .result {
    margin: 0 0 calc(var(--_gap) * 0.67);
  }

  .group {
    border-block-end: 0.0625em solid var(--_line);
    font-weight: 600;
    margin-block: calc(var(--_gap) * 1.5) 0;
    padding-block-end: 0.2em;
  }

  .list > :first-child > .group {
    margin-block-start: 0;
  }

  .works {
    /* An empty text and not none: with none, one engine no longer calls it a list. */
    list-style: '';
    margin: 0;
    padding: 0;
  }

  .work {
    display: grid;
    gap: 0.15em;
    padding-block: calc(var(--_gap) * 0.9);
  }

  .work + .work {
    border-block-start: 0.0625em solid var(--_line);
  }

  .singly .work:nth-child(n + 20) {
    contain-intrinsic-block-size: auto 7.5em;
    content-visibility: auto;
  }

  .section {
    contain-intrinsic-block-size: auto 375em;
    content-visibility: auto;
  }

  .section + .section {
    border-block-start: 0.0625em solid var(--_line);
  }

  .outline {
    color: var(--_muted);
    white-space: pre-line;
  }

  @media print {
    .controls,
    .chart,
    .more,
    .cite,
    .result button,
    .head button,
    .foot button,
    .permalink {
      display: none;
    }

    .work {
      break-inside: avoid;
    }

    .group {
      break-after: avoid;
    }

    .foot a::after {
      content: ': ' attr(href);
    }

    .singly .work:nth-child(n),
    .section {
      content-visibility: visible;
    }
  }

  .work > p {
    margin: 0;
  }

  .facts,
  .authors,
  .foot {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .title a:not(:hover) {
    color: inherit;
    text-decoration-color: var(--_line);
  }

  .authors strong {
    color: var(--rw-color-text, currentColor);
    font-weight: 600;
  }

  .standing {
    border: 0.0625em solid currentColor;
    border-radius: var(--_radius);
    font-weight: 600;
    margin-inline-start: 0.4em;
    padding-inline: 0.35em;
  }

  .retracted,
  .withdrawn {
    color: var(--_danger);
  }

  .foot {
    align-items: center;
    column-gap: var(--_gap);
    display: flex;
    flex-wrap: wrap;
  }

  button.text {
    border: 0;
    color: var(--_accent);
    padding: 0;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }

  .foot > a,
  .foot > span {
    line-height: max(24px, 1.9em);
  }

  .authors button.text {
    min-block-size: 0;
  }

  .abstract-toggle::after {
    content: '▾' / '';
    display: inline-block;
    margin-inline-start: 0.25em;
    text-decoration: none;
  }

  .abstract-toggle[aria-expanded='true']::after {
    content: '▴' / '';
  }

  .abstract {
    border-inline-start: 0.1875em solid var(--_line);
    margin-block: 0.3em;
    max-inline-size: 46em;
    padding-inline-start: calc(var(--_gap) * 1.1);
  }

  .abstract p,
  .abstract ul {
    margin-block: 0 0.5em;
  }

  .abstract > :last-child {
    margin-block-end: 0;
  }

  .subhead {
    font-weight: 600;
  }

  .smallcaps {
    font-variant-caps: small-caps;
  }

  .tex {
    font-family: ui-monospace, monospace;
    font-size: 0.92em;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }

  sub,
  sup {
    line-height: 0;
  }

  math {
    font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', 'DejaVu Math TeX Gyre', math;
    font-weight: 400;
  }

  .abstract math[display='block'] {
    margin-block: 0.4em;
    overflow-x: auto;
    overflow-y: hidden;
  }

  mtd[columnalign='left'] {
    text-align: left;
  }

  mtd[columnalign='right'] {
    text-align: right;
  }

  menclose {
    border: 0.06em solid currentColor;
    padding: 0.1em 0.2em;
  }

  .more {
    align-items: baseline;
    border-block-start: 0.0625em solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em var(--_gap);
    padding-block-start: var(--_gap);
  }

  .bones .facts {
    --_bone: 40%;
  }

  .bones .title {
    --_bone: 85%;
  }

  .bones .authors {
    --_bone: 55%;
  }

  .bones .foot {
    --_bone: 30%;
    line-height: max(24px, 1.9em);
  }

  .report {
    display: inline-block;
  }

  .report summary {
    color: var(--_muted);
    cursor: pointer;
  }

  .report[open] a {
    margin-inline-end: 0.75em;
  }
`;

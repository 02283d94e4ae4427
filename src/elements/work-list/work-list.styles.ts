import { css } from 'lit';

/** What the first works need; the styles of what comes later come with it. */
export const listStyles = css`
  .head,
  .foot,
  .more {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) / 3) var(--_gap);
  }

  .head {
    justify-content: space-between;
    margin-block-end: calc(var(--_gap) * 0.67);
  }

  .title,
  .standing,
  .authors strong {
    font-weight: 600;
  }

  .controls {
    --_height: max(24px, 2.1em);
    display: grid;
    gap: calc(var(--_gap) * 0.5);
    grid-auto-rows: var(--_height);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(10em, 34%)), 1fr));
    margin-block-end: calc(var(--_gap) * 1.34);
  }

  .controls > :first-child {
    grid-column: 1 / -1;
  }

  @container (inline-size >= 34em) {
    .controls {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 64em) {
    .controls {
      grid-template-columns: 1.7fr repeat(4, minmax(0, 1fr));
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

  .group {
    border-block-end: 0.0625em solid var(--_line);
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

  .work + .work,
  .section + .section,
  .more {
    border-block-start: 0.0625em solid var(--_line);
  }

  .singly .work:nth-child(n + 12) {
    contain-intrinsic-block-size: auto 7.5em;
    content-visibility: auto;
  }

  .section {
    contain-intrinsic-block-size: auto 375em;
    content-visibility: auto;
  }

  .work > p {
    margin: 0;
  }

  .facts,
  .authors,
  .foot,
  .versions {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .title {
    font-size: 1.0625em;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .title a:not(:hover) {
    color: inherit;
    text-decoration-color: var(--_line);
  }

  .authors strong {
    color: var(--rw-color-text, currentColor);
  }

  .standing {
    border: 0.0625em solid currentColor;
    border-radius: var(--_radius);
    margin-inline-start: 0.4em;
    padding-inline: 0.35em;
  }

  .retracted,
  .withdrawn {
    color: var(--_danger);
  }

  .foot {
    align-items: center;
    row-gap: 0;
  }

  button.text {
    border: 0;
    padding: 0;
  }

  .foot > :not(details),
  .bones .foot {
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

  .more {
    padding-block-start: var(--_gap);
  }

  .bones .title {
    --_bone: 85%;
  }

  .bones .authors {
    --_bone: 55%;
  }

  .bones .facts,
  .bones .foot {
    --_bone: 40%;
  }
`;

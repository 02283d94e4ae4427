import { css } from 'lit';

/** A work is a paragraph with a hanging indent, and nothing else stands around it. */
export const cvStyles = css`
  .cv .work {
    display: block;
    margin: 0;
    padding-block: calc(var(--_gap) * 0.25);
    padding-inline-start: 1.6em;
  }

  .cv .work + .work,
  .cv .section + .section {
    border: 0;
  }

  .cv .work > p:first-child {
    text-indent: -1.6em;
  }

  .cv .authors,
  .cv .facts,
  .cv .versions {
    color: inherit;
    font-size: inherit;
  }

  .cv .title {
    font-size: inherit;
    font-weight: inherit;
    line-height: inherit;
  }

  .cv .standing {
    font-size: 0.875em;
    margin-inline-start: 0.1em;
    text-indent: 0;
  }

  .cv .group {
    margin-block-end: calc(var(--_gap) * 0.4);
  }

  .cv.singly .work:nth-child(n + 12) {
    contain-intrinsic-block-size: auto 3.2em;
  }

  .cv .section {
    contain-intrinsic-block-size: auto 160em;
  }

  .cv button.text {
    min-block-size: 0;
    text-indent: 0;
  }

  @media print {
    .cv .work a {
      color: inherit;
      text-decoration: none;
    }
  }
`;

import { css } from 'lit';

/** Titles and abstracts with mark-up and math. */
export const richStyles = css`
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
    overflow: auto hidden;
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
`;

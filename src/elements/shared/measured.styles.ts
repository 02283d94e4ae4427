import { css } from '@lit/reactive-element';

/**
 * For a widget that lays itself out by the width it is given. What is measured so lends its place no
 * width, and where a page makes a place as wide as what stands in it (a table's cell, a flex item, a
 * float), there would be none: there it asks for that of a column of text, and makes do with less.
 */
export const measuredStyles = css`
  :host {
    display: block;
  }

  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 30em);
  }

  .root {
    container-type: inline-size;
  }
`;

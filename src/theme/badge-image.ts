/** The colours of the badge as an image, light and dark; text has at least 4.5:1 on its ground. */
export const badgeImageStyles = `
  .ground { fill: #fff; stroke: #c3c9d0; }
  .track { fill: #d9dde2; }
  .share { fill: #0b5394; }
  text { fill: #1f2733; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #16181c; stroke: #4a525c; }
    .track { fill: #3a414a; }
    .share { fill: #9cc7f5; }
    text { fill: #e8ebef; }
  }`;

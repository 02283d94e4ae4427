import { css } from '@lit/reactive-element';

/**
 * What widgets have that say more than one thing, and badges do without until they are opened: links and
 * what looks like one, headings, and colours for what is well or wrong.
 */
export const richStyles = css`
  :host {
    --_gap: calc(var(--rw-space, 0.75em) * var(--rw-density, 1));
    --_green: var(--rw-green, light-dark(#1e6b3a, #93d5a8));
    --_red: var(--rw-red, light-dark(#a32014, #ffb4a9));
    /* The second level of the tokens. */
    --_on-accent: var(--rw-color-on-accent, light-dark(#fff, #0d1b2a));
    --_good: var(--rw-color-good, var(--_green));
    --_danger: var(--rw-color-danger, var(--_red));
  }

  [role='heading'] {
    color: var(--rw-color-heading, inherit);
    font-family: var(--rw-font-heading, inherit);
    font-weight: var(--rw-weight-heading, 600);
  }

  a,
  .text {
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 0.12em;
  }
`;

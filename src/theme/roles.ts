import { css } from '@lit/reactive-element';

/**
 * The second level of the tokens: what a colour or a measure is for. By default text and its shades
 * come from the page's own text colour, so that a widget fits any page without being told.
 */
export const roles = css`
  :host {
    --_accent: var(--rw-color-accent, var(--_blue));
    --_muted: var(--rw-color-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_line: var(--rw-color-line, color-mix(in srgb, currentColor 20%, transparent));
    --_control: var(--rw-color-control, color-mix(in srgb, currentColor 55%, transparent));
    --_wash: var(--rw-color-wash, color-mix(in srgb, currentColor 6%, transparent));
    --_surface: var(--rw-color-surface, Canvas);
    --_on-surface: var(--rw-color-text, CanvasText);
    --_inset: var(--rw-inset, 0);
    background: var(--rw-color-ground, none);
    color: var(--rw-color-text, inherit);
    color-scheme: var(--rw-color-scheme, inherit);
    font-family: var(--rw-font, inherit);
    font-size: var(--rw-font-size, inherit);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='light']),
  :host([theme='dark']) {
    --_inset: var(--rw-inset, 1em);
    background: var(--_surface);
    color: var(--_on-surface);
  }
`;

import { css } from 'lit';

/**
 * What every widget starts from. Colours come from the page's own text colour, so that a widget fits
 * any page, light or dark, without being told; `--rw-*` properties overrule them one by one, and
 * `theme="light|dark"` gives a widget a ground of its own.
 *
 * Lengths are in `em`: a page's `html { font-size: 62.5% }` must not shrink a widget.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--rw-color-accent, light-dark(#0b5394, #9cc7f5));
    --_on-accent: var(--rw-color-on-accent, light-dark(#fff, #0d1b2a));
    --_muted: var(--rw-color-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_line: var(--rw-color-line, color-mix(in srgb, currentColor 20%, transparent));
    --_control: var(--rw-color-control, color-mix(in srgb, currentColor 55%, transparent));
    --_wash: var(--rw-color-wash, color-mix(in srgb, currentColor 6%, transparent));
    --_surface: var(--rw-color-surface, Canvas);
    --_on-surface: var(--rw-color-text, CanvasText);
    --_good: var(--rw-color-good, light-dark(#1e6b3a, #93d5a8));
    --_orcid: #a6ce39;
    --_on-orcid: #fff;
    --_danger: var(--rw-color-danger, light-dark(#a32014, #ffb4a9));
    --_radius: var(--rw-radius, 0.25em);
    --_gap: var(--rw-space, 0.75em);
    box-sizing: border-box;
    color: var(--rw-color-text, inherit);
    font-family: var(--rw-font, inherit);
    font-size: var(--rw-font-size, inherit);
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
    background: var(--_surface);
    color: var(--_on-surface);
  }

  :host([theme='dark']) {
    color-scheme: dark;
    background: var(--_surface);
    color: var(--_on-surface);
  }

  :host([hide-when-empty]:state(empty)) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }

  .root {
    cursor: auto;
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    visibility: visible;
    white-space: normal;
  }

  a {
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 0.12em;
  }

  button {
    appearance: none;
    background: none;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin: 0;
    min-block-size: max(24px, 1.9em);
    padding: 0.15em 0.7em;
  }

  button:hover {
    background: var(--_wash);
  }

  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  :focus-visible {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .failed {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
    margin: 0;
  }

  .muted {
    color: var(--_muted);
  }

  .hidden-text {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;

/** The grey shapes that keep a widget's place while its data is on the way. */
export const skeletonStyles = css`
  .bone {
    background: var(--_wash);
    border-radius: var(--_radius);
    color: transparent;
    display: block;
    inline-size: var(--_bone, 100%);
    user-select: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: bone 1.8s ease-in-out infinite alternate;
    }
  }

  @keyframes bone {
    to {
      opacity: 0.45;
    }
  }
`;

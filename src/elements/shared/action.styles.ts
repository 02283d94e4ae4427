import { css } from 'lit';

/** What buttons, forms and messages of actions look like. */
export const actionStyles = css`
  .title {
    font-size: 1.125em;
    line-height: 1.3;
  }

  .panel {
    display: grid;
    gap: calc(var(--_gap) * 0.67);
    justify-items: start;
  }

  .panel p {
    margin: 0;
    max-inline-size: 42em;
  }

  button {
    min-block-size: max(24px, 2.25em);
    padding: 0.3em 0.95em;
  }

  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_on-accent));
  }

  button.plain {
    border-color: var(--_line);
  }

  form,
  .kept {
    display: grid;
    gap: var(--_gap);
    inline-size: 100%;
    justify-items: start;
    margin: 0;
    max-inline-size: 34em;
  }

  .field {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
  }

  label {
    font-weight: 500;
  }

  .check {
    align-items: start;
    display: grid;
    font-weight: 400;
    gap: 0 0.6em;
    grid-template-columns: auto minmax(0, 1fr);
  }

  .check input {
    accent-color: var(--_accent);
    block-size: max(1.1em, 16px);
    inline-size: max(1.1em, 16px);
    margin: 0.2em 0 0;
  }

  input:where(:not([type='checkbox'])),
  textarea {
    background: none;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    margin: 0;
    min-block-size: 2.25em;
    padding: 0.4em 0.6em;
  }

  textarea {
    min-block-size: 7em;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .error {
    color: var(--_danger);
    font-size: 0.9375em;
  }

  .locked,
  .done,
  .said.bad {
    border-inline-start: 0.1875em solid var(--_line);
    padding-inline-start: 0.75em;
  }

  .locked {
    color: var(--_muted);
  }

  .done {
    border-color: var(--_good);
  }

  /* There from the start, since a live region that is new is not read out; it takes no room. */
  .said.quiet {
    margin-block-start: calc(var(--_gap) * -0.67);
  }

  .said {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
  }

  .said.bad {
    border-color: var(--_danger);
  }

  .place {
    --_bone: 9em;
    block-size: max(24px, 2.25em);
  }

  .hint {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* Words that only keep the room for those to come. */
  .bone > .hold {
    visibility: hidden;
  }
`;

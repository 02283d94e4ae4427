import { css } from 'lit';

export const citeStyles = css`
  .cite {
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.875em;
    margin-block: 0.4em;
    padding: var(--_gap);
  }

  .cite > * {
    margin-block: 0 0.6em;
  }

  .cite > :last-child {
    margin-block-end: 0;
  }

  .cite > [role='status']:empty {
    display: none;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .row select {
    background: transparent;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    min-block-size: max(24px, 1.9em);
  }

  .citation {
    max-block-size: 16em;
    min-block-size: 3em;
    overflow: auto;
    white-space: pre-wrap;
  }

  .exports {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_gap) * 2);
    list-style: '';
    padding: 0;
  }

  .exports li {
    align-items: center;
    display: flex;
    gap: 0.6em;
  }
`;

import { css } from 'lit';

export const controlsStyles = css`
  .controls input,
  .controls select {
    background: none;
    block-size: 100%;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    margin: 0;
    padding-inline: 0.5em;
    text-overflow: ellipsis;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /*
   * The list steps aside for what a filter leaves of it: skipped and not taken out, it is back at once.
   * To begin or end a containment of style takes a look at all that is in it, so that one holds always.
   */
  .whole {
    contain: style;
  }

  @supports (content-visibility: hidden) {
    .whole[hidden] {
      content-visibility: hidden;
      display: block;
    }

    /* To one engine what is skipped by itself would no longer be skipped as a part of the whole. */
    .whole[hidden] :is(.section, .work) {
      content-visibility: visible;
    }
  }

  option {
    background: Canvas;
    color: CanvasText;
  }
`;

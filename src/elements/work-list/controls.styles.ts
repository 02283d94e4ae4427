import { css } from 'lit';

export const controlsStyles = css`
  .controls input,
  .controls select {
    background: transparent;
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

  .controls option {
    background: Canvas;
    color: CanvasText;
  }
`;

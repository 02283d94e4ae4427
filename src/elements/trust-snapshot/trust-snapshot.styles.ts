import { css } from 'lit';

export const snapshotStyles = css`
  .snapshot {
    display: grid;
    gap: calc(var(--_gap) * 0.67);
    grid-template-columns: minmax(0, 1fr);
  }

  .title {
    font-size: 1.125em;
    line-height: 1.3;
  }

  .facts {
    --_bone: 16em;
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .facts li + li {
    color: var(--_muted);
  }

  .rating {
    font-weight: 600;
  }

  .meter {
    background: var(--_line);
    block-size: 0.3em;
    border-radius: 1em;
    display: block;
    fill: var(--_accent);
    inline-size: 100%;
    overflow: hidden;
    print-color-adjust: exact;
  }

  .meter:dir(rtl) {
    transform: scaleX(-1);
  }

  /* Of a drawing the browser forces text alone. */
  @media (forced-colors: active) {
    .meter {
      background: Canvas;
      fill: CanvasText;
      outline: 1px solid;
    }
  }

  .counts {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(4, auto);
    justify-content: space-between;
    list-style: none;
    margin: 0;
    padding: calc(var(--_gap) * 0.4) 0 0;
  }

  .counts li {
    line-height: 1.35;
  }

  .counts li > span {
    color: var(--_muted);
  }

  .counts b {
    display: block;
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.2;
    overflow-wrap: normal;
  }

  .origins,
  .origins ul {
    font-size: 0.9375em;
    margin: 0.25em 0 0;
  }

  .counts.bone {
    block-size: 4.4em;
  }

  @container (inline-size < 26em) {
    .counts {
      grid-template-columns: repeat(auto-fit, minmax(max(7em, 34%), 1fr));
    }
  }
`;

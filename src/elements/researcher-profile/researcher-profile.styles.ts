import { css } from 'lit';

/** Sections are known by their slots: their tags may have a prefix. */
export const profileStyles = css`
  .profile,
  .top,
  .deeds {
    display: grid;
    gap: calc(var(--_gap) * 2.67);
    grid-template-columns: minmax(0, 1fr);
  }

  .top {
    gap: calc(var(--_gap) * 2);
  }

  section {
    border-block-start: 0.0625em solid var(--_line);
    padding-block-start: calc(var(--_gap) * 1.67);
  }

  /* No grid: on paper, what stands below a list that goes on over pages would be printed across it. */
  section > * + * {
    margin-block-start: calc(var(--_gap) * 1.34);
  }

  .head p {
    margin: 0.15em 0 0;
  }

  .title {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .first {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) calc(var(--_gap) * 2);
    justify-content: space-between;
  }

  .first .title {
    padding-block: 0.25em;
  }

  [name='works'] ::part(count) {
    font-size: 1.25em;
  }

  [part='report'] {
    color: var(--_muted);
    display: table;
    font-size: 0.875em;
  }

  [name='card'] > ::part(name) {
    font-size: 1.75em;
    line-height: 1.2;
  }

  .deeds {
    align-items: start;
    gap: calc(var(--_gap) * 2) calc(var(--_gap) * 3.34);
  }

  section :not(:defined) {
    display: block;
  }

  /* What script draws keeps room for code to come; what a server drew is as high as it is all the while. */
  .fresh .first :not(:defined) {
    display: inline-block;
    block-size: max(24px, 2.25em);
  }

  .fresh .deeds :not(:defined) {
    min-block-size: 9em;
  }

  /* These hold a link meanwhile, which stays until their data is there. */
  .fresh :is([name='graph'], [name='works']) :is(:not(:defined), :state(idle), :state(loading)) {
    min-block-size: 44em;
  }

  .place {
    block-size: 5em;
  }

  .tall {
    block-size: 12em;
  }

  @container (inline-size >= 46em) {
    .top:has(slot + slot) {
      gap: calc(var(--_gap) * 4);
      grid-template-columns: minmax(0, 1fr) minmax(0, 24em);
    }

    .deeds {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;

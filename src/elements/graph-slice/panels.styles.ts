import { css, unsafeCSS } from 'lit';
import { STILL_RATIO, STILL_WIDTHS } from '../../graph/still-sizes.js';

/** As large as its place allows, whichever of its sides is the narrow one. */
const stillSize = (cqi: number, cqb: number) =>
  unsafeCSS(`min(${cqi.toFixed(2)}cqi, ${cqb.toFixed(2)}cqb)`);

/** Of the names of a still picture, those for its width. */
const stillNames = unsafeCSS(
  STILL_WIDTHS.slice(1)
    .map((width, at) => {
      const place = `(width >= ${width}px) and (height >= ${width * STILL_RATIO}px)`;
      const [own, before] = [`.from-${width}`, `.from-${STILL_WIDTHS[at]}`];
      return `${own}{display:none}@container ${place}{${before}{display:none}${own}{display:inline}}`;
    })
    .join(''),
);

/** Details, table and a server's still picture: they come with their code. */
export const panelStyles = css`
  .still {
    container-type: size;
    display: grid;
    inset-block-start: 0;
    inset-inline: 0;
    place-items: center;
    pointer-events: none;
    position: absolute;
  }

  .still > svg {
    block-size: ${stillSize(100 * STILL_RATIO, 100)};
    inline-size: ${stillSize(100, 100 / STILL_RATIO)};
  }

  .still tspan {
    unicode-bidi: plaintext;
  }

  ${stillNames}

  .finds {
    background: var(--_surface);
    border: var(--_stroke) solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_on-surface);
    inline-size: max(100%, 18em);
    inset-block-start: 100%;
    inset-inline-end: 0;
    list-style: none;
    margin: 0.2em 0 0;
    max-inline-size: 80cqi;
    padding: 0.4em;
    position: absolute;
    z-index: 2;
  }

  .plain {
    border: 0;
    inline-size: 100%;
    text-align: start;
  }

  .details {
    background: var(--_surface);
    border: var(--_stroke) solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    color: var(--_on-surface);
    font-size: 0.9375em;
    inline-size: min(20em, 100% - 1.2em);
    inset-block-start: 0.6em;
    inset-inline-start: 0.6em;
    max-block-size: calc(100% - 1.2em);
    overflow: auto;
    padding: 0.75em 1em;
    position: absolute;
  }

  .details p {
    margin: 0.2em 0;
  }

  .details .label {
    font-weight: 600;
    line-height: 1.3;
  }

  .close {
    border: 0;
    float: inline-end;
    font-size: 1.2em;
    inline-size: 1.9em;
    line-height: 1;
    margin-block-start: -0.3em;
    margin-inline-end: -0.5em;
    padding: 0;
  }

  .near {
    list-style: none;
    margin: 0 -0.7em;
    padding: 0;
  }

  .near .muted {
    padding-inline: 0.7em;
  }

  .table {
    max-block-size: 28em;
    overflow: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.875em;
    inline-size: 100%;
    overflow-wrap: break-word;
  }

  th,
  td {
    border-block-end: var(--_stroke) solid var(--_line);
    font-weight: inherit;
    padding: 0.25em 0;
    padding-inline-end: 0.75em;
    text-align: start;
    vertical-align: top;
  }

  td {
    padding-block: 0.4em;
  }

  th button {
    border: 0;
    margin-inline-start: -0.7em;
    text-align: start;
  }

  thead button {
    font-weight: 600;
    white-space: nowrap;
  }

  .arrow {
    display: inline-block;
    inline-size: 1.2em;
    text-align: center;
  }

  .chosen {
    background: var(--_wash);
  }

  @container (inline-size < 40em) {
    .frame:not(:fullscreen) .details {
      border-inline: 0;
      border-radius: 0;
      inline-size: auto;
      max-block-size: none;
      position: static;
    }
  }

  @media (width < 40em) {
    .frame:fullscreen .details {
      inline-size: auto;
      inset-block: auto 0.6em;
      inset-inline: 0.6em;
      max-block-size: 45%;
    }
  }

  @media print {
    .details {
      display: none;
    }
  }
`;

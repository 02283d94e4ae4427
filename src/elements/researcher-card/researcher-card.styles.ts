import { css } from 'lit';

export const cardStyles = css`
  .card {
    --_size: var(--rw-avatar-size, 4em);
    align-items: start;
    column-gap: calc(var(--_gap) * 1.34);
    display: grid;
    grid-template-columns: var(--_size) minmax(0, 1fr);
  }

  .avatar {
    block-size: var(--_size);
    border-radius: var(--rw-avatar-radius, 50%);
    inline-size: var(--_size);
    object-fit: cover;
  }

  .initials {
    align-items: center;
    background: var(--_wash);
    border: var(--_stroke) solid var(--_line);
    color: var(--_muted);
    display: flex;
    font-weight: 500;
    justify-content: center;
    letter-spacing: 0.04em;
  }

  .body {
    display: grid;
    gap: calc(var(--_gap) / 3);
    grid-template-columns: minmax(0, 1fr);
  }

  .top {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) / 3) var(--_gap);
  }

  .name {
    --_bone: 9em;
    font-size: 1.375em;
    line-height: 1.25;
  }

  .name a {
    color: inherit;
    text-decoration-color: var(--_line);
  }

  .headline,
  .orcid {
    margin: 0;
  }

  .headline {
    max-inline-size: 42em;
  }

  .facts {
    --_bone: 70%;
    clip-path: inset(-0.5em -0.5em -0.5em -0.3em);
    color: var(--_muted);
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* A mark between two facts; one that comes to stand at the start of a line is clipped. */
  .facts li::before {
    content: '·';
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
    text-align: center;
  }

  .facts:dir(rtl) {
    clip-path: inset(-0.5em -0.3em -0.5em -0.5em);
  }

  .facts a {
    color: inherit;
  }

  .open {
    color: var(--_good);
  }

  .orcid,
  .origins {
    font-size: 0.875em;
  }

  .origins ul {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
  }

  .orcid a span {
    display: inline-block;
    max-inline-size: 100%;
    text-decoration: inherit;
  }

  .orcid-mark {
    block-size: 1.15em;
    inline-size: 1.15em;
    margin-inline-end: 0.2em;
    vertical-align: -0.2em;
  }

  .orcid-mark .id {
    fill: currentColor;
  }

  /* Its own colours: https://info.orcid.org/brand-guidelines/ */
  .orcid-mark.solid circle {
    fill: #a6ce39;
  }

  .orcid-mark.solid .id {
    fill: #fff;
  }

  @container (inline-size < 22em) {
    .card {
      --_size: var(--rw-avatar-size, 3em);
      column-gap: var(--_gap);
    }
  }

  /* As in 320 px with text at 200 %: beside a picture there is no room for a word. */
  @container (inline-size < 12em) {
    .card {
      display: block;
    }
  }
`;

import { html, render } from 'lit';
import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { enter } from './contest.js';

const item = (work) =>
  html`<div class="work">
    <p class="facts">Article · ${work.year} · <bdi>${work.venue}</bdi></p>
    <p class="title"><a href="https://doi.org/${work.doi}" dir="auto">${work.title}</a></p>
    <p class="authors">${work.authors.map(({ name }) => html`<bdi>${name}</bdi>, `)}</p>
    <p class="foot">
      <button class="text" aria-label="Abstract of ${work.title}">Abstract</button
      ><a href="https://doi.org/${work.doi}">DOI</a><span>Cited by ${work.citations}</span
      ><button class="text" aria-label="Cite ${work.title}">Cite</button>
    </p>
  </div>`;
let list;
const draw = (works) =>
  render(html`<div>${virtualize({ items: works, renderItem: item })}</div>`, list);
enter({
  mount(works, place) {
    list = place;
    draw(works);
  },
  filter: draw,
});

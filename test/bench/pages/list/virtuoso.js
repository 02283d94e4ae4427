import { createElement as element } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import { enter } from './contest.js';

function Work({ work }) {
  const link = `https://doi.org/${work.doi}`;
  return element(
    'div',
    { className: 'work' },
    element(
      'p',
      { className: 'facts' },
      `Article · ${work.year} · `,
      element('bdi', {}, work.venue),
    ),
    element('p', { className: 'title' }, element('a', { href: link, dir: 'auto' }, work.title)),
    element(
      'p',
      { className: 'authors' },
      work.authors.map(({ name }) => element('bdi', { key: name }, `${name}, `)),
    ),
    element(
      'p',
      { className: 'foot' },
      element(
        'button',
        { className: 'text', 'aria-label': `Abstract of ${work.title}` },
        'Abstract',
      ),
      element('a', { href: link }, 'DOI'),
      element('span', {}, `Cited by ${work.citations}`),
      element('button', { className: 'text', 'aria-label': `Cite ${work.title}` }, 'Cite'),
    ),
  );
}

let root;
const draw = (works) =>
  root.render(
    element(Virtuoso, {
      useWindowScroll: true,
      data: works,
      itemContent: (_, work) => element(Work, { work }),
    }),
  );
enter({
  mount(works, place) {
    root = createRoot(place);
    draw(works);
  },
  filter: draw,
});

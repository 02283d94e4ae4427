// MathML that a server has set: its text is at hand, and the browser parses and lays it out.
import temml from 'temml';
import { madeUpAbstract } from '../../data/abstracts.ts';
import { enter } from './contest.js';

const count = Number(new URLSearchParams(location.search).get('n'));
const page = Array.from({ length: count }, (_, index) => {
  const parts = madeUpAbstract(index).map(({ text, tex }) => text ?? temml.renderToString(tex));
  return `<p>${parts.join('')}</p>`;
}).join('');
enter((_, place) => (place.innerHTML = page));

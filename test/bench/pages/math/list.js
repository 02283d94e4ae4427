// The element itself, as a visitor meets it: abstracts are set once they are opened, here the first ten.
import '../../../../dist/elements/work-list.js';
import { asWritten } from '../../data/abstracts.ts';
import { madeUpWork } from '../../data/works.ts';
import { enter } from './contest.js';

const count = Number(new URLSearchParams(location.search).get('n'));
const items = Array.from({ length: count }, (_, index) => ({
  ...madeUpWork(index),
  abstract: asWritten(index),
}));
enter(async (_, place) => {
  const list = document.createElement('work-list');
  list.data = { items, total: items.length, nextCursor: null };
  place.append(list);
  await list.updateComplete;
  const buttons = [...list.shadowRoot.querySelectorAll('.abstract-toggle')].slice(0, 10);
  for (const button of buttons) button.click();
  await globalThis.bench.until(
    () => list.shadowRoot.querySelectorAll('.abstract math').length >= 30,
  );
});

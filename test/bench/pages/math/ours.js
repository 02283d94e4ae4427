// Every abstract at once, by what sets those of <work-list>: reads the text as data has it.
import { html, render } from 'lit';
import { compose, ready } from '../../../../dist/elements/work-list/rich-view.js';
import { asWritten } from '../../data/abstracts.ts';
import { enter } from './contest.js';

const count = Number(new URLSearchParams(location.search).get('n'));
const texts = Array.from({ length: count }, (_, index) => asWritten(index));
await ready(['$x$']);
enter((_, place) => {
  render(
    texts.map((text) => html`<p>${compose(text, false, false, () => {})}</p>`),
    place,
  );
});

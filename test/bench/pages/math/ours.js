// Every abstract at once, by what sets those of <work-list>: reads the text as data has it.
import { html, render } from 'lit';
import { compose, ready } from '../../../../dist/elements/work-list/rich-view.js';
import { asWritten } from '../../data/abstracts.ts';
import { enter } from './contest.js';

await ready(['$x$']);
enter((abstracts, place) => {
  const texts = abstracts.map((_, index) => asWritten(index));
  render(
    texts.map((text) => html`<p>${compose(text, false, () => {})}</p>`),
    place,
  );
});

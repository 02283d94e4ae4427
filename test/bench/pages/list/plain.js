import { enter } from './contest.js';
import { itemHtml } from './item.js';

let list;
const draw = (works) => (list.innerHTML = works.map(itemHtml).join(''));
enter({
  mount(works, place) {
    list = place;
    draw(works);
  },
  filter: draw,
});

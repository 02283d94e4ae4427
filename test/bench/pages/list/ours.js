import '../../../../dist/elements/work-list.js';
import { enter } from './contest.js';

let list;
enter({
  mount(works, place) {
    list = document.createElement('work-list');
    list.data = { items: works, total: works.length, nextCursor: null };
    place.append(list);
  },
  filter(_, sought) {
    const field = list.shadowRoot.querySelector('[type=search]');
    field.value = sought;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
  // It tells screen readers how many it has found when it has looked through all.
  isCounted: () => list.shadowRoot.querySelector('[role=status]').textContent !== '',
  firstTitle: () => list?.shadowRoot?.querySelector('.title a')?.textContent,
});

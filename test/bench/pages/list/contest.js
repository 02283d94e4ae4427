import { madeUpWorks, SOUGHT } from '../../data/works.ts';

/**
 * Hands the works to a contestant: `mount(works, place)` and `filter(works, sought)`; `isCounted` where
 * it goes on looking once the first that it found are shown.
 */
export function enter({ mount, filter, firstTitle, isCounted = () => true }) {
  const place = document.querySelector('#place');
  const count = Number(new URLSearchParams(location.search).get('n'));
  const works = madeUpWorks(count);
  const title = firstTitle ?? (() => place.querySelector('.title')?.textContent);
  let longest = 0;
  const take = (entries) =>
    entries.forEach(({ duration }) => (longest = Math.max(longest, duration)));
  const tasks = new PerformanceObserver((list) => take(list.getEntries()));
  globalThis.contest = {
    async first() {
      tasks.observe({ type: 'longtask' });
      const start = performance.now();
      mount(works, place);
      return (await globalThis.bench.until(() => title()?.includes('kind 0 '))) - start;
    },
    /** The longest task since the works were handed over. */
    longest() {
      take(tasks.takeRecords());
      tasks.disconnect();
      return longest;
    },
    async filtered() {
      await globalThis.bench.afterPaint();
      const start = performance.now();
      filter(
        works.filter((work) => work.title.includes(SOUGHT)),
        SOUGHT,
      );
      const shown = await globalThis.bench.until(() => title()?.includes(SOUGHT));
      const counted = isCounted() ? shown : await globalThis.bench.until(isCounted);
      return { shown: shown - start, counted: counted - start };
    },
  };
}

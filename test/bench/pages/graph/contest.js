import { madeUpSlice } from '../../../graph/slices.ts';

const FRAMES = 60;
/** Slow ones need not make them all. */
const MOST_TIME = 4000;

/**
 * Hands the slice to a contestant. `settle(slice, place)` resolves once the picture is on screen and
 * at rest, `places(slice)` says where the nodes are (`[x, y]` in the slice's order), `labels()` which
 * boxes the names take, `pan(dx)` moves the picture.
 */
export function enter({ settle, places, labels, pan, hold }) {
  const place = document.querySelector('#place');
  const slice = madeUpSlice(Number(new URLSearchParams(location.search).get('n')));
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  globalThis.contest = {
    async settle() {
      await globalThis.bench.afterPaint();
      tasks.observe({ type: 'longtask' });
      const start = performance.now();
      await settle(slice, place);
      const ms = (await globalThis.bench.afterPaint()) - start;
      await globalThis.bench.afterPaint();
      tasks.disconnect();
      return { ms, longest };
    },
    places: () => [...(places?.(slice) ?? [])].flat(),
    labels: () => labels?.(slice) ?? [],
    /** Frame times of a second of dragging. */
    async pan() {
      hold?.();
      const times = [];
      const start = performance.now();
      let last = start;
      for (let frame = 0; frame < FRAMES && last - start < MOST_TIME; frame += 1) {
        pan(frame < FRAMES / 2 ? 4 : -4);
        await globalThis.bench.frame();
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return {
        fps: (1000 * times.length) / (last - start),
        p95: times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)],
      };
    },
    scripts: () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
  };
}

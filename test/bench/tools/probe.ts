/*
 * Runs in every page before its own scripts: the clock that all contestants share. A page calls
 * `bench.ready()` once everything is in its document; `bench.painted` resolves when that is on screen.
 */
export const probe = `
globalThis.bench = (() => {
  let longest = 0;
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const afterPaint = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      }),
    );
  let ready;
  const painted = new Promise((done) => {
    ready = () => afterPaint().then(done);
  });
  const until = async (check) => {
    for (;;) {
      await frame();
      if (check()) {
        const { port1, port2 } = new MessageChannel();
        port2.postMessage(0);
        await new Promise((done) => (port1.onmessage = done));
        return performance.now();
      }
    }
  };
  return { ready, painted, frame, afterPaint, until, seen: () => ({ longest, shift }) };
})();
`;

/*
 * A page that stands still cannot say so: a worker does, to the run, which ends with what the page was at.
 */
import { RUN } from './run.js';

/** How long a page may do one thing, in milliseconds: far beyond what any task that ends takes on a busy machine. */
const LONGEST = 30_000;

const WATCHER = `
  let at = '';
  let last = Date.now();
  onmessage = ({ data }) => {
    at = data;
    last = Date.now();
  };
  setInterval(() => {
    if (Date.now() - last < ${LONGEST}) return postMessage('still there?');
    fetch('${new URL(RUN, location.origin).href}', { method: 'POST', body: JSON.stringify({ stands: at }) });
    close();
  }, 1000);`;

/** Who watches a page. */
export interface Watcher {
  /** What the page is at from now on. */
  at(what: string): void;
  stop(): void;
}

/** Has the run end, and say what the page was at, should the page stand still from now on. */
export function watchStandstill(): Watcher {
  const url = URL.createObjectURL(new Blob([WATCHER], { type: 'text/javascript' }));
  const worker = new Worker(url);
  let now = '';
  const tell = (): void => worker.postMessage(now);
  worker.addEventListener('message', tell);
  return {
    at(what) {
      now = what;
      tell();
    },
    stop() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

/*
 * What hostile strings would give themselves away by: code that runs, and requests.
 */
import { serverUrl } from '../../tools/server-url.js';

/** A watch over the page. */
export interface Watch {
  /** What ran and what was asked for since the last look. */
  problems(): string[];
  stop(): void;
}

/** Functions that the payloads call: `hit` is ours, the others are those of the public list. */
const CALLED = ['hit', 'alert', 'confirm', 'prompt', 'print'];

/** Watches until it is stopped. */
export async function watchPage(): Promise<Watch> {
  const problems: string[] = [];
  const scope = window as unknown as Record<string, unknown>;
  const before = new Map(CALLED.map((name) => [name, scope[name]]));
  const { open } = window;
  // An address of data may be opened too, as that for signing in.
  window.open = (address) => {
    if (!/^https?:\/\//.test(String(address))) problems.push(`opened ${String(address)}`);
    return null;
  };
  for (const name of CALLED) scope[name] = () => problems.push(`ran ${name}()`);
  const stage = new URL(await serverUrl('stage')).origin;
  const take = (entries: PerformanceEntryList): void => {
    for (const { name } of entries) {
      const { origin, protocol } = new URL(name, location.href);
      const own = origin === location.origin || origin === stage || protocol === 'blob:';
      if (!own) problems.push(`asked for ${name}`);
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource' });
  const pristine = Object.keys(Object.prototype).length;
  return {
    problems() {
      take(observer.takeRecords());
      if (Object.keys(Object.prototype).length !== pristine)
        problems.push('a prototype was changed');
      return problems.splice(0);
    },
    stop() {
      observer.disconnect();
      window.open = open;
      for (const [name, value] of before) scope[name] = value;
    },
  };
}

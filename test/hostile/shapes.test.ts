import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { openStage } from '../fixtures/stage.js';
import { CALLS, type ReadCall } from './shapes/calls.js';
import { written } from './shapes/nearly.js';
import { letManyBeOpen } from './strings/show.js';
import { expectSilence } from './support/host.js';
import { outcomesOf, widgetWith } from './support/outcome.js';
import { isThorough, tally } from './support/run.js';

/** The same bodies each time: https://fast-check.dev/docs/configuration/user-definable-values/#seed */
const SEED = 20260314;

/** An endpoint that answers with the n-th bodies at `/{n}`. */
async function openEndpoints({ bodies }: ReadCall, numRuns: number): Promise<string[]> {
  const sample = fc.sample(bodies, { seed: SEED, numRuns });
  const cues = sample.flatMap((parts, n) =>
    Object.entries(parts).map(([path, body]) => ({ path: `/${n}${path}`, body: written(body) })),
  );
  const { url } = await openStage(...cues);
  return sample.map((_, n) => `${url}/${n}`);
}

const token = (): string => 'a-token';

/** Widgets for one endpoint, in no page yet; where somebody is signed in, each in a source of its own. */
function widgetsOf(tag: string, endpoint: string, call: ReadCall): HTMLElement[] {
  return call.researchers.map((researcher) => {
    if (!call.signedIn) return widgetWith(tag, { ...call.attributes, researcher, endpoint });
    const source = document.createElement('research-source');
    Object.assign(source, { endpoint, getAccessToken: token });
    const widget = widgetWith(tag, { researcher });
    source.append(widget);
    return widget;
  });
}

describe(`bodies of nearly the right shape (seed ${SEED})`, () => {
  expectSilence();
  let closeOthers: () => void;
  before(() => (closeOthers = letManyBeOpen()));
  after(() => closeOthers());

  for (const call of CALLS) {
    const { name, tags, share, thorough, ends } = call;
    it(`of ${name} leave ${tags.map((tag) => `<${tag}>`).join(', ')} with data or one clear failure`, async () => {
      const endpoints = await openEndpoints(call, (await isThorough()) ? thorough : share);
      for (const tag of tags) {
        const kinds = await outcomesOf(
          endpoints.flatMap((endpoint) => widgetsOf(tag, endpoint, call)),
          true,
        );
        const strange = kinds.flatMap((kind, n) =>
          ends.includes(kind) ? [] : [`<${tag}>, ${n}: ${kind}`],
        );
        expect(strange).to.deep.equal([]);
        expect(kinds).to.include.members(['data']);
      }
      await tally('Bodies of nearly the right shape × elements', endpoints.length * tags.length);
    }).timeout(600_000);
  }
});

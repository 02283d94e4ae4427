import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { allTraits, type Traits } from './history/knobs.js';
import { countRequests, stragglers } from './history/requests.js';
import { histories, type History } from './history/steps.js';
import { shortest, wrongOf } from './history/run.js';
import { letManyBeOpen } from './strings/show.js';
import { expectSilence } from './support/host.js';
import { isThorough } from './support/run.js';

/** The same histories each time: https://fast-check.dev/docs/configuration/user-definable-values/#seed */
const SEED = 1843;

/** How many histories of each element are tried each time, and where everything is. */
const SHARE = 4;
const THOROUGH = 64;

/** How many are lived through at once. */
const TOGETHER = 12;

/** How many histories that go wrong are told. */
const TOLD = 6;

const TRAITS = await allTraits();

/** What goes wrong in histories of an element, each cut down to the steps that it takes. */
async function wrongs(traits: Traits, all: readonly History[]) {
  const found = new Map<string, History>();
  for (let first = 0; first < all.length; first += TOGETHER) {
    const some = all.slice(first, first + TOGETHER);
    const ends = await Promise.all(some.map((history) => wrongOf(traits, history)));
    ends.forEach((wrong, n) => wrong && found.set(wrong, some[n]!));
  }
  const words: string[] = [];
  for (const [wrong, history] of [...found].slice(0, TOLD))
    words.push(await shortest(traits, history, wrong));
  if (found.size > 0)
    words.push(`${found.size} of ${all.length} histories of <${traits.tag}> go wrong`);
  return words;
}

/** Keeps windows from opening and files from being saved; returns what ends it. */
function stayHere(): () => void {
  const { open } = window;
  const { click } = HTMLAnchorElement.prototype;
  window.open = () => null;
  HTMLAnchorElement.prototype.click = () => {};
  return () => {
    window.open = open;
    HTMLAnchorElement.prototype.click = click;
  };
}

describe(`elements after a past (seed ${SEED})`, () => {
  expectSilence();
  const ends: (() => void)[] = [];
  before(() => {
    ends.push(letManyBeOpen(), countRequests(), stayHere());
  });
  after(() => ends.forEach((end) => end()));

  for (const traits of TRAITS) {
    it(`<${traits.tag}> shows what one without a past shows`, async () => {
      const numRuns = (await isThorough()) ? THOROUGH : SHARE;
      const found = await wrongs(
        traits,
        fc.sample(histories(traits.knobs), { seed: SEED, numRuns }),
      );
      if (found.length > 0) throw new Error(found.join('\n\n'));
    }).timeout(600_000);
  }

  it('ask for nothing once they have gone', async () => {
    expect(await stragglers()).to.deep.equal([]);
  });
});

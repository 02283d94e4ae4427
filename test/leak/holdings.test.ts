import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { TAGS } from '../../src/embed/tags.js';
import { openStage } from '../fixtures/stage.js';
import { BODIES, SOUND } from '../hostile/faults/cases.js';
import { open } from '../hostile/strings/show.js';
import { isThorough, tally } from '../hostile/support/run.js';
import { watchHoldings } from './holdings.js';

/** How many widgets are on the page at once. */
const TOGETHER = 20;

/** Mounts of each element; the first are not counted, since some things are made once and kept. */
const MOUNTS = 40;
const MOUNTS_THOROUGH = 1_000;

const token = (): string => 'a-token';

/** A widget in a source of its own, for somebody who is signed in. */
function made(tag: string, endpoint: string) {
  const around = document.createElement('research-source');
  Object.assign(around, { endpoint, getAccessToken: token });
  const widget = document.createElement(tag === 'research-source' ? 'trust-badge' : tag);
  widget.setAttribute('researcher', 'ada');
  // A profile's list would wait until it is scrolled to.
  if (tag === 'researcher-profile')
    Object.assign(widget, { works: BODIES.works, graph: BODIES.graph });
  around.append(widget);
  return { around, widget };
}

/** Mounts widgets, opens what they hold, and takes them out again. */
async function mount(page: HTMLElement, tag: string, endpoint: string, times: number) {
  for (let done = 0; done < times; done += TOGETHER) {
    const all = Array.from({ length: TOGETHER }, () => made(tag, endpoint));
    await open(
      page,
      all.map(({ widget }) => widget),
      all.map(({ around }) => around),
    );
    page.replaceChildren();
  }
}

describe('widgets that are taken out', () => {
  for (const tag of Object.keys(TAGS)) {
    it(`give back all that <${tag}> held of the page`, async () => {
      const mounts = (await isThorough()) ? MOUNTS_THOROUGH : MOUNTS;
      const { url } = await openStage(...SOUND);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const holdings = watchHoldings();
      try {
        await mount(page, tag, url, TOGETHER);
        const warm = holdings.held();
        await mount(page, tag, url, mounts);
        expect(holdings.held()).to.deep.equal(warm);
      } finally {
        holdings.stop();
      }
      await tally('Mounts and unmounts of elements, all given back', mounts);
    }).timeout(600_000);
  }

  it('wait no longer to be near the screen', async () => {
    const page = await fixture<HTMLElement>(html`<div style="margin-block-start: 9000px"></div>`);
    const far = Array.from({ length: TOGETHER }, () =>
      Object.assign(document.createElement('trust-badge'), { researcher: 'ada', loading: 'lazy' }),
    );
    const holdings = watchHoldings();
    try {
      const before = holdings.held().observed;
      page.append(...far);
      await Promise.all(far.map(({ updateComplete }) => updateComplete));
      expect(holdings.held().observed).to.be.at.least(before + TOGETHER);
      page.replaceChildren();
      expect(holdings.held().observed).to.equal(before);
    } finally {
      holdings.stop();
    }
  });
});

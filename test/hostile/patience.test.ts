import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import { next, shadowText } from '../fixtures/elements.js';
import type { Cue, Heard } from '../fixtures/stage-server.js';
import { openStage } from '../fixtures/stage.js';
import { SOUND } from './faults/cases.js';
import { hurry } from './support/clock.js';
import { expectSilence } from './support/host.js';
import { tally } from './support/run.js';

const BADGES = 500;

/** What it takes to learn that single questions fare no better than batches. */
const SINGLES = 20;

/** Batches of up to a hundred: five, or one a frame in an engine that takes many frames to draw the page. */
const BATCHES = 25;

const PAGE = '<!doctype html><title>Sign in to the network</title>';

/** Endpoints that answer nothing else to anybody. */
const DEAD: Readonly<Record<string, Cue>> = {
  'a reset of the connection': { wire: 'reset' },
  'half a body': { wire: 'cut', body: { items: [] } },
  'no CORS headers': { closed: true },
  'a web page': { body: PAGE, headers: { 'Content-Type': 'text/html' } },
  nothing: { body: '' },
  null: { body: 'null' },
  'another schema': { body: { items: 'none', id: 7 } },
  '50 MB': { wire: 'flood' },
  'status 400': { status: 400 },
  'status 401': { status: 401 },
  'status 403': { status: 403 },
  'status 404': { status: 404 },
  'status 429, to be asked in an hour': { status: 429, headers: { 'Retry-After': '3600' } },
  'status 500': { status: 500 },
  'status 503, to be asked in a second': { status: 503, headers: { 'Retry-After': '1' } },
};

const badgesOf = (endpoint: string, count: number): HTMLElement[] =>
  Array.from({ length: count }, (_, n) => {
    const badge = document.createElement('trust-badge');
    badge.setAttribute('endpoint', endpoint);
    badge.setAttribute('researcher', `r${n}`);
    return badge;
  });

function expectFew(heard: readonly Heard[]): void {
  const batches = heard.filter(({ path }) => path.startsWith('/researchers?ids=')).length;
  expect(batches, 'batches').to.be.within(1, BATCHES);
  expect(heard.length - batches, 'single questions').to.be.at.most(SINGLES);
}

/** Resolves once every badge has said that it failed. */
const allFail = (badges: readonly HTMLElement[]): Promise<unknown> =>
  Promise.all(badges.map((badge) => next(badge, 'rw-failed')));

const retryOf = (badge: HTMLElement): HTMLElement =>
  badge.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!;

describe('a dead endpoint and a page of 500 badges', () => {
  expectSilence();

  for (const [name, cue] of Object.entries(DEAD)) {
    it(`is asked little when it answers with ${name}, and little more when all try again`, async () => {
      const stage = await openStage(cue);
      const badges = badgesOf(stage.url, BADGES);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const failed = allFail(badges);
      page.append(...badges);
      await failed;
      const first = await stage.heard();
      expectFew(first);
      const again = allFail(badges);
      for (const badge of badges) retryOf(badge).click();
      await again;
      expectFew((await stage.heard()).slice(first.length));
      await tally('Dead endpoints × a page of 500 badges, shown and tried again', 2);
    }).timeout(120_000);
  }
});

describe('the pauses between tries', () => {
  const PEOPLE = 20;

  it('differ from visitor to visitor, and grow', async () => {
    const { url } = await openStage({ status: 500 });
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const clock = hurry();
    // Ids with a comma go into no batch: each is a flight of its own, as of visitors of their own.
    const badges = badgesOf(url, PEOPLE);
    badges.forEach((badge, n) => badge.setAttribute('researcher', `r,${n}`));
    const failed = allFail(badges);
    page.append(...badges);
    await failed;
    clock.stop();
    const pauses = clock.waits.filter((wait) => wait >= 200 && wait <= 1_200);
    expect(pauses).to.have.length(2 * PEOPLE);
    expect(new Set(pauses).size).to.be.above(PEOPLE);
    expect(pauses.filter((pause) => pause > 600)).not.to.have.length(0);
  });
});

describe('a visitor without a network', () => {
  expectSilence();

  it('is shown everything once it is there again, with nothing pressed', async () => {
    const stage = await openStage(...SOUND);
    const door = await stage.door();
    const [badge] = badgesOf(door.url, 1);
    badge!.setAttribute('researcher', 'ada');
    const page = await fixture<HTMLElement>(html`<div></div>`);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const failed = next<FailedEvent>(badge!, 'rw-failed');
    page.append(badge!);
    expect((await failed).error.kind).to.equal('offline');
    Reflect.deleteProperty(navigator, 'onLine');
    await door.open();
    const loaded = next(badge!, 'rw-loaded');
    window.dispatchEvent(new Event('online'));
    await loaded;
    expect(shadowText(badge!)).to.contain('64');
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { inside, next } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage, type Stage } from '../fixtures/stage.js';
import { pageOf, shows } from '../fixtures/viewers.js';

const VIEWER = { signedIn: true, id: 'v', name: 'V' };
const TIES = { path: '/researchers/ada/relationship', body: { following: false } };
const FOLLOWED = { path: '/researchers/ada/follow', body: { following: true, followers: 4 } };
const RECORD = { path: '/researchers/ada', body: adaBody };

const button = html`<follow-button researcher="ada"></follow-button>`;

/** A button that may be pressed, on a page that sends cookies. */
async function withCookies(stage: Stage): Promise<HTMLElement> {
  const page = await fixture(
    html`<research-source endpoint=${stage.url} credentials="include">${button}</research-source>`,
  );
  const element = page.querySelector('follow-button')!;
  await shows(element, 'button:not([aria-busy])');
  return element;
}

const asked = async (stage: Stage, path: string) =>
  (await stage.heard()).filter((each) => each.path === path);

describe('what <follow-button> asks of an endpoint', () => {
  it('goes with cookies where the page says so, whoever asked without them before', async () => {
    const stage = await openStage({ path: '/viewer', body: VIEWER }, TIES, FOLLOWED, RECORD);
    const open = await fixture(
      html`<follow-button researcher="ada" endpoint=${stage.url}></follow-button>`,
    );
    await shows(open, 'button:not([aria-busy])');
    const element = await withCookies(stage);
    inside(element, 'button').click();
    await next(element, 'rw-follow-changed');
    expect(await asked(stage, '/researchers/ada/follow')).to.have.length(1);
  });

  it('carries the proof of the session that is there now, whatever the browser has kept', async () => {
    const headers = { 'Cache-Control': 'max-age=60' };
    const viewer = (csrfToken: string) => ({
      path: '/viewer',
      body: { ...VIEWER, csrfToken },
      headers,
    });
    const stage = await openStage(viewer('before'), TIES, FOLLOWED, RECORD);
    const element = await withCookies(stage);
    await stage.script(viewer('now'), TIES, FOLLOWED, RECORD);
    inside(element, 'button').click();
    await next(element, 'rw-follow-changed');
    const [write] = await asked(stage, '/researchers/ada/follow');
    expect(write!.headers['x-csrf-token']).to.equal('now');
  });

  it('is asked anew where an answer under way may be from before the press', async () => {
    const stage = await openStage({ path: '/viewer', body: VIEWER }, TIES, FOLLOWED, RECORD);
    const page = await pageOf(stage.url, 'signed-in', button);
    const element = page.querySelector('follow-button')!;
    await shows(element, 'button:not([aria-busy])');
    const after = { ...adaBody, counts: { ...adaBody.counts, followers: 4 } };
    await stage.script(
      { path: '/viewer', body: VIEWER },
      TIES,
      FOLLOWED,
      { ...RECORD, delay: 1500, times: 1 },
      { ...RECORD, body: after },
    );
    element.retry();
    await waitUntil(async () => (await asked(stage, RECORD.path)).length === 2, 'it is under way');
    inside(element, 'button').click();
    await next(element, 'rw-follow-changed');
    await waitUntil(async () => (await asked(stage, RECORD.path)).length === 3, 'it is begun anew');
    const [, late] = await asked(stage, RECORD.path);
    await waitUntil(async () => (await asked(stage, RECORD.path))[1]!.aborted, 'it is given up');
    expect(late!.headers['authorization']).to.equal('Bearer demo-signed-in');
  });

  for (const [who, ties, sent] of [
    ['follows', { following: false }, 1],
    ['is left as it is', { following: true }, 0],
  ] as const) {
    it(`${who} where it was pressed before it was known who looks`, async () => {
      const stage = await openStage(
        { path: '/viewer', body: VIEWER, delay: 200 },
        { ...TIES, body: ties },
        FOLLOWED,
        RECORD,
      );
      const page = await pageOf(stage.url, 'signed-in', button);
      const element = page.querySelector('follow-button')!;
      (await shows(element, 'button[aria-busy]')).click();
      await shows(element, 'button:not([aria-busy])[aria-pressed=true]');
      expect(await asked(stage, FOLLOWED.path)).to.have.length(sent);
    });
  }

  it('has who pressed too early sign in, and nobody for whom it was not pressed', async () => {
    const stage = await openStage(
      { path: '/viewer', body: { signedIn: false }, delay: 200 },
      { path: '/researchers/bob', body: { ...adaBody, id: 'bob' } },
      RECORD,
    );
    const page = await pageOf(stage.url, null, html`${button}${button}`);
    const [first, second] = page.querySelectorAll('follow-button');
    const wishes: string[] = [];
    page.addEventListener('rw-sign-in-requested', ({ researcher }) => wishes.push(researcher));
    for (const each of [first!, second!]) (await shows(each, 'button[aria-busy]')).click();
    second!.researcher = 'bob';
    for (const each of [first!, second!]) await shows(each, 'button:not([aria-busy])');
    await waitUntil(() => wishes.length > 0, 'it is asked to sign in');
    expect(wishes).to.deep.equal(['ada']);
  });

  it('is under way for all to see', async () => {
    const slow = { ...FOLLOWED, delay: 200 };
    const stage = await openStage({ path: '/viewer', body: VIEWER }, TIES, slow, RECORD);
    const page = await pageOf(stage.url, 'signed-in', button);
    const element = page.querySelector('follow-button')!;
    (await shows(element, 'button:not([aria-busy])')).click();
    await shows(element, 'button[aria-busy=true][aria-pressed=true]');
    await shows(element, 'button:not([aria-busy])');
    expect(inside(element, 'button')).to.have.attribute('aria-pressed', 'true');
  });
});

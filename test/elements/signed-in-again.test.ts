import { expect, html, waitUntil } from '@open-wc/testing';
import { refreshViewers } from '../../src/context/actions.js';
import '../../src/define.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';
import type { Cue } from '../fixtures/stage-server.js';
import { pageOf, says, shows, write } from '../fixtures/viewers.js';

const SIGNED_OUT = 'You have been signed out';
const viewer = (signedIn: boolean): Cue => ({ path: '/viewer', body: { signedIn, id: 'v' } });
const isViewer = ({ path }: { path: string }): boolean => path === '/viewer';
const REST: Cue[] = [
  { path: '/researchers/ada/relationship', body: { invite: { allowed: true } } },
  { path: '/researchers/ada/invitations', status: 401 },
  { path: '/researchers/ada', body: adaBody },
];

/** A letter that could not be sent since the session has ended. */
async function refused(signedIn: boolean) {
  const stage = await openStage(viewer(true), ...REST);
  const widget = html`<invitation-panel researcher="ada"></invitation-panel>`;
  const page = await pageOf(stage.url, 'signed-in', widget);
  const element = page.querySelector('invitation-panel')!;
  write(await shows<HTMLInputElement>(element, '#subject'), 'Engines');
  write(inside<HTMLTextAreaElement>(element, '#message'), 'Shall we compare notes?');
  await stage.script(viewer(signedIn), ...REST);
  inside(element, '[part=button]').click();
  await says(element, SIGNED_OUT);
  return { stage, element };
}

describe('who signs in again', () => {
  it('is no longer told of having been signed out, and finds what was written', async () => {
    const { stage, element } = await refused(false);
    await shows(element, '.kept');
    await stage.script(viewer(true), ...REST);
    await refreshViewers();
    await shows(element, 'form');
    await element.updateComplete;
    expect(shadowText(element)).not.to.contain(SIGNED_OUT);
    expect(inside<HTMLInputElement>(element, '#subject').value).to.equal('Engines');
  });

  it('is told so as long as only the write says that', async () => {
    const { stage, element } = await refused(true);
    await waitUntil(async () => (await stage.heard()).filter(isViewer).length === 2);
    await shows(element, 'form');
    expect(shadowText(element)).to.contain(SIGNED_OUT);
  });

  it('is shown what is so for them, and not for who was there before', async () => {
    const ties = (following: boolean): Cue => ({
      path: '/researchers/ada/relationship',
      body: { following },
      headers: { 'Cache-Control': 'private, max-age=600' },
    });
    const follow = { path: '/researchers/ada/follow', status: 401 };
    const record = { path: '/researchers/ada', body: adaBody };
    const stage = await openStage(viewer(true), ties(false), follow, record);
    const widget = html`<follow-button researcher="ada"></follow-button>`;
    const page = await pageOf(stage.url, 'signed-in', widget);
    const element = page.querySelector('follow-button')!;
    const button = await shows(element, 'button:not([aria-busy])');
    await stage.script(viewer(false), ties(false), follow, record);
    button.click();
    await says(element, SIGNED_OUT);
    const wish = next(element, 'rw-sign-in-requested');
    page.addEventListener('rw-sign-in-requested', (event) => event.preventDefault());
    (await shows(element, '[part=sign-in]')).click();
    await wish;
    // Nobody is signed in any more, as the endpoint has said by now.
    await waitUntil(async () => (await stage.heard()).filter(isViewer).length === 2);
    await element.updateComplete;
    await stage.script(viewer(true), ties(true), follow, record);
    window.dispatchEvent(new Event('focus'));
    await shows(element, 'button[aria-pressed=true]');
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { FollowButton } from '../../src/elements/follow-button/follow-button.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';
import { says, shows } from '../fixtures/viewers.js';

const TIES = { following: false, claim: 'none', invite: { allowed: true } };
const UNCLAIMED = { ...adaBody, claim: { status: 'unclaimed' } };

const endpoint = () =>
  openStage(
    { path: '/researchers/ada/follow', body: { following: true, followers: 4 } },
    { path: '/researchers/ada/claim', status: 202, body: { status: 'pending' } },
  );

/** A widget to which the page has handed in all that it knows, and no id. */
function handed<T extends HTMLElement>(tag: string, url: string, more: object = {}): Promise<T> {
  const given = { endpoint: url, data: UNCLAIMED, relationship: TIES, ...more };
  return fixture<T>(html`${Object.assign(document.createElement(tag), given)}`);
}

const pressed = (element: Element) => inside(element, 'button').getAttribute('aria-pressed');

describe('a widget that is handed in the record and what ties the viewer to it', () => {
  it('follows whom the record is about, and shows that it does', async () => {
    const stage = await endpoint();
    const element = await handed('follow-button', stage.url);
    const changed = next(element, 'rw-follow-changed');
    inside(element, 'button').click();
    await changed;
    await says(element, 'You follow Ada Byron now.');
    expect(pressed(element)).to.equal('true');
    expect((await stage.heard()).map(({ method, path }) => [method, path])).to.deep.equal([
      ['PUT', '/researchers/ada/follow'],
    ]);
  });

  it('says that a claim has arrived', async () => {
    const element = await handed('claim-panel', (await endpoint()).url);
    (await shows(element, '#agree')).click();
    inside(element, '[part=button]').click();
    await says(element, 'Your claim has arrived');
    expect(element.shadowRoot!.querySelector('form')).to.equal(null);
  });

  it('says nothing of the next of what was done with the last', async () => {
    const element = await handed<FollowButton>('follow-button', (await endpoint()).url);
    const changed = next(element, 'rw-follow-changed');
    inside(element, 'button').click();
    await changed;
    element.data = { ...UNCLAIMED, id: 'mary', name: 'Mary Somerville' };
    await says(element, 'Mary Somerville');
    expect(shadowText(element)).not.to.contain('You follow');
    expect(pressed(element)).to.equal('false');
  });

  it('shows what the page hands in next', async () => {
    const element = await handed<FollowButton>('follow-button', (await endpoint()).url);
    for (const following of [true, false]) {
      element.relationship = { ...TIES, following };
      await waitUntil(() => pressed(element) === String(following));
    }
  });

  it('says so where the page names no endpoint to tell', async () => {
    const element = await handed('follow-button', '', { endpoint: undefined });
    inside(element, 'button').click();
    await says(element, 'This part of the page is not set up completely.');
  });

  it('tells the page once of what it cannot read', async () => {
    const element = document.createElement('follow-button');
    let told = 0;
    element.addEventListener('rw-failed', () => (told += 1));
    await fixture(
      html`${Object.assign(element, { data: UNCLAIMED, relationship: { following: 1 } })}`,
    );
    await shows(element, '[part=retry]');
    element.theme = 'dark';
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(told).to.equal(1);
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { ResearcherProfile } from '../../src/elements/researcher-profile/researcher-profile.js';
import { newWorld } from '../demo/ask.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { SECTION_TAGS } from '../fixtures/section-tags.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, says, shows } from '../fixtures/viewers.js';

const LIGHT = 'graph works';

async function profile(url: string, hide = LIGHT): Promise<ResearcherProfile> {
  const element = await fixture<ResearcherProfile>(
    html`<researcher-profile researcher="ada" endpoint=${url} hide=${hide}></researcher-profile>`,
  );
  if (!element.matches(':state(ready)')) await next(element, 'rw-loaded');
  return element;
}

const tags = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('*')]
    .map(({ localName }) => localName)
    .filter((name) => name.includes('-'));

describe('<researcher-profile>', () => {
  it('composes the page in its order', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await profile(url, '');
    await shows(element, 'claim-panel');
    expect(tags(element)).to.deep.equal(SECTION_TAGS);
  });

  it('asks once for all of its sections', async () => {
    const stage = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await profile(stage.url);
    await says(await shows(element, 'trust-snapshot'), '12 works');
    await says(await shows(element, 'invitation-panel'), 'Sign in to write');
    expect((await stage.heard()).map(({ path }) => path)).to.deep.equal(['/researchers/ada']);
  });

  it('leaves out what is to be hidden, and asks for nothing of it', async () => {
    const stage = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await profile(stage.url, 'actions, snapshot graph works');
    expect(tags(element)).to.deep.equal(['researcher-card']);
    element.hide = 'card claim graph works';
    await element.updateComplete;
    expect(tags(element)).to.deep.equal(['trust-snapshot', 'follow-button', 'invitation-panel']);
  });

  it('lets the page replace a section', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await fixture<ResearcherProfile>(
      html`<researcher-profile researcher="ada" endpoint=${url} hide=${LIGHT}
        ><p slot="snapshot">Our own words</p></researcher-profile
      >`,
    );
    const slot = await shows<HTMLSlotElement>(element, 'slot[name=snapshot]');
    expect(slot.assignedElements()[0]?.textContent).to.equal('Our own words');
    expect(element.shadowRoot!.querySelector('slot:not([name])'), 'no fallback').to.equal(null);
  });

  it('keeps room for its graph and its list until they are there, so that nothing jumps', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody }, { wire: 'hang' });
    const element = await profile(url, '');
    for (const tag of ['graph-slice', 'work-list']) {
      const section = await shows(element, `${tag}:is(:state(idle), :state(loading))`);
      expect(section.offsetHeight, tag).to.be.greaterThan(600);
    }
  });

  it('has headings in order', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await profile(url, 'works');
    const level = async (tag: string): Promise<string | null> =>
      (await shows(await shows(element, tag), '[role=heading]')).getAttribute('aria-level');
    expect(await level('researcher-card')).to.equal('2');
    expect(await level('trust-snapshot')).to.equal('3');
    expect(inside(element, '[role=heading]')).to.have.attribute('aria-level', '3');
    expect(await level('claim-panel')).to.equal('4');
    expect(inside(element, 'graph-slice')).to.have.attribute('heading-level', '4');
  });

  it('says once that a researcher is not there, and recovers', async () => {
    const stage = await openStage({ status: 404 });
    const element = await fixture<ResearcherProfile>(
      html`<researcher-profile
        researcher="ada"
        endpoint=${stage.url}
        hide=${LIGHT}
      ></researcher-profile>`,
    );
    await says(element, 'There is no such researcher');
    expect(tags(element)).to.deep.equal([]);
    await stage.script({ body: adaBody });
    inside(element, '[part=retry]').click();
    await says(await shows(element, 'researcher-card'), 'Ada Byron');
  });

  it('shows handed-in data with no request', async () => {
    const element = await fixture<ResearcherProfile>(
      html`<researcher-profile
        .data=${adaBody}
        .relationship=${{ following: true, claim: 'owner' }}
      ></researcher-profile>`,
    );
    expect(tags(element)).not.to.include('work-list');
    await says(inside(element, 'claim-panel'), 'This record is yours.');
    expect(shadowText(inside(element, 'follow-button'))).to.contain('3 followers');
  });

  it('hands its sections what the page has said', async () => {
    const data = { ...adaBody, avatarUrl: 'http://127.0.0.1:9/ada.png' };
    const element = await fixture<ResearcherProfile>(
      html`<researcher-profile
        .data=${data}
        .relationship=${{ following: true, claim: 'other', invite: { allowed: false, reason: 'limit' } }}
        actions="window"
        remote-images
      ></researcher-profile>`,
    );
    await says(inside(element, 'invitation-panel'), 'used up your invitations');
    expect(inside(element, 'researcher-card')).to.have.attribute('remote-images');
    for (const tag of ['follow-button', 'claim-panel', 'invitation-panel'])
      expect(inside(element, tag)).to.have.attribute('actions', 'window');
  });

  it('changes all of its sections with one click', async () => {
    const { endpoint } = await newWorld();
    const page = await pageOf(
      endpoint,
      'signed-in',
      html`<researcher-profile researcher="zhen-qin" hide=${LIGHT}></researcher-profile>`,
    );
    const element = page.querySelector('researcher-profile')!;
    const follow = await shows(element, 'follow-button');
    (await shows(follow, 'button:not([aria-busy])')).click();
    await next(element, 'rw-follow-changed');
    await says(inside(element, 'trust-snapshot'), '1 follower');
    await waitUntil(() => element.matches(':state(ready)'), 'it stays ready');
  });

  it('leaves no heading over actions whose code cannot be had, and shows the rest', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody });
    customElements.define(
      'profile-cut-off',
      class extends ResearcherProfile {
        static override fetchSection = () => Promise.reject(new Error('no such file'));
      },
    );
    const element = await fixture<ResearcherProfile>(
      html`<profile-cut-off researcher="ada" endpoint=${url} hide=${LIGHT}></profile-cut-off>`,
    );
    await says(await shows(element, 'researcher-card'), 'Ada Byron');
    await waitUntil(() => !shadowText(element).includes('Stay in touch'), 'no heading is left');
    expect(tags(element)).to.deep.equal(['researcher-card', 'trust-snapshot']);
  });

  it('fetches the code of no action that is hidden', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody });
    const fetched: string[] = [];
    customElements.define(
      'profile-listening',
      class extends ResearcherProfile {
        static override fetchSection = (tag: string) => Promise.resolve(fetched.push(tag));
      },
    );
    const element = await fixture<ResearcherProfile>(
      html`<profile-listening
        researcher="ada"
        endpoint=${url}
        hide="claim graph works"
      ></profile-listening>`,
    );
    await shows(element, 'follow-button');
    expect(new Set(fetched)).to.deep.equal(new Set(['follow-button', 'invitation-panel']));
  });
});

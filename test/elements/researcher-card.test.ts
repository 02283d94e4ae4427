import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import type { ResearcherCard } from '../../src/elements/researcher-card/researcher-card.js';
import { inside, next, shadowText, until } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';

async function shown(card: ResearcherCard): Promise<ResearcherCard> {
  if (!card.matches(':state(ready)')) await next(card, 'rw-loaded');
  return card;
}

const card = (researcher: string, endpoint: string) =>
  fixture<ResearcherCard>(
    html`<researcher-card researcher=${researcher} endpoint=${endpoint}></researcher-card>`,
  );

describe('<researcher-card>', () => {
  it('shows who a researcher is, from an endpoint', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await shown(await card('ada', url));
    expect(shadowText(element)).to.contain('Ada Byron');
    expect(shadowText(element)).to.contain('Analytical Society');
    expect(shadowText(element)).to.contain('Open to collaborate');
    expect(inside(element, '[part=name] a')).to.have.attribute(
      'href',
      'https://network.example/ada',
    );
    expect(inside(element, '[part=orcid] a').textContent).to.equal(
      'https://orcid.org/0000-0002-1825-0097',
    );
    await expect(element).to.be.accessible();
  });

  it('is in its new state when it tells of it', async () => {
    const { url } = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await card('ada', url);
    const isReady = await new Promise((heard) => {
      element.addEventListener('rw-loaded', () => heard(element.matches(':state(ready)')));
    });
    expect(isReady).to.equal(true);
  });

  it('shows handed-in data with no request', async () => {
    const element = await fixture<ResearcherCard>(
      html`<researcher-card .data=${{ id: 'x', name: 'Xu' }}></researcher-card>`,
    );
    expect(element).to.match(':state(ready)');
    expect(shadowText(element)).to.contain('Affiliation not imported');
    expect(shadowText(element)).not.to.contain('collaborat');
  });

  it('keeps its fallback until it is ready', async () => {
    const { url } = await openStage({ body: adaBody, delay: 50 });
    const element = await fixture<ResearcherCard>(
      html`<researcher-card researcher="ada" endpoint=${url}
        ><a href="/ada">Ada</a></researcher-card
      >`,
    );
    expect(inside<HTMLSlotElement>(element, 'slot:not([name])').assignedElements()).to.have.length(
      1,
    );
    await shown(element);
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
  });

  it('says what happened, raises one event, and recovers on Retry', async () => {
    const stage = await openStage({ status: 404 });
    const failures: FailedEvent[] = [];
    const wrapper = await fixture(html`<div></div>`);
    wrapper.addEventListener('rw-failed', (event) => failures.push(event as FailedEvent));
    const element = document.createElement('researcher-card');
    Object.assign(element, { researcher: 'ada', endpoint: stage.url });
    wrapper.append(element);
    const { error } = await next<FailedEvent>(element, 'rw-failed');
    expect(error.kind).to.equal('not-found');
    expect(shadowText(element)).to.contain('There is no such researcher');
    await stage.script({ body: adaBody });
    const retry = inside<HTMLButtonElement>(element, '[part=retry]');
    expect(retry.textContent?.trim()).to.equal('Retry');
    retry.focus();
    retry.click();
    await shown(element);
    expect(failures).to.have.length(1);
    expect(element.shadowRoot!.activeElement, 'the focus is not lost').to.equal(
      inside(element, '.root'),
    );
  });

  it('keeps the reason and the focus where they are while it tries again', async () => {
    const stage = await openStage({ status: 404 });
    const element = await card('ada', stage.url);
    await next(element, 'rw-failed');
    const retry = inside<HTMLButtonElement>(element, '[part=retry]');
    retry.focus();
    await stage.script({ status: 410, delay: 100 });
    const again = next<FailedEvent>(element, 'rw-failed');
    retry.click();
    await until(() => retry.textContent === 'Trying again');
    expect(retry).to.have.attribute('aria-disabled', 'true');
    expect(shadowText(element)).to.contain('There is no such researcher');
    expect((await again).error.kind).to.equal('gone');
    expect(retry.textContent).to.equal('Retry');
    expect(retry).not.to.have.attribute('aria-disabled');
    expect(element.shadowRoot!.activeElement).to.equal(retry);
  });

  it('says so when no researcher is named', async () => {
    const element = await fixture(html`<researcher-card endpoint="/x"></researcher-card>`);
    if (!element.matches(':state(failed)')) await next(element, 'rw-failed');
    expect(shadowText(element)).to.contain('not set up completely');
  });

  it('never shows the old one after the researcher has changed in mid-flight', async () => {
    const { url } = await openStage(
      { path: '/researchers/slow', body: { id: 'slow', name: 'Slow' }, delay: 150 },
      { path: '/researchers/quick', body: { id: 'quick', name: 'Quick' } },
    );
    const element = await card('slow', url);
    const seen: string[] = [];
    element.addEventListener('rw-loaded', ({ data }) => seen.push((data as { name: string }).name));
    await aTimeout(30);
    element.researcher = 'quick';
    await next(element, 'rw-loaded');
    await aTimeout(200);
    expect(seen).to.deep.equal(['Quick']);
    expect(shadowText(element)).to.contain('Quick');
  });

  it('does not fetch pictures from other servers unless asked to', async () => {
    const data = { ...adaBody, avatarUrl: 'http://127.0.0.1:9/ada.png' };
    const element = await fixture<ResearcherCard>(
      html`<researcher-card .data=${data}></researcher-card>`,
    );
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(inside(element, '[part=avatar]').textContent).to.equal('AB');
    element.remoteImages = true;
    await element.updateComplete;
    await next(inside(element, 'img'), 'error');
    await element.updateComplete;
    expect(inside(element, '[part=avatar]').textContent).to.equal('AB');
  });

  it('fetches pictures from its endpoint, and tells nobody on which page', async () => {
    const stage = await openStage({ path: '/ada.png', status: 404 });
    const body = { ...adaBody, avatarUrl: `${stage.url}/ada.png` };
    await stage.script({ path: '/researchers/ada', body });
    const element = await shown(await card('ada', stage.url));
    const heard = async () => (await stage.heard()).find(({ path }) => path === '/ada.png');
    await waitUntil(heard, 'it is asked for');
    expect((await heard())!.headers).not.to.have.property('referer');
    await waitUntil(() => !element.shadowRoot!.querySelector('img'), 'initials take its place');
  });

  it('says whether an ORCID iD was authenticated, and marks it only then', async () => {
    const marks = new Map<boolean, string>();
    for (const authenticated of [true, false]) {
      const data = { ...adaBody, orcid: { ...adaBody.orcid, authenticated } };
      const element = await fixture(html`<researcher-card .data=${data}></researcher-card>`);
      const orcid = inside(element, '[part=orcid]');
      expect(orcid.textContent.includes('(unauthenticated)')).to.equal(!authenticated);
      const mark = orcid.querySelector('svg')!;
      expect(mark).to.have.attribute(
        'aria-label',
        authenticated ? 'ORCID iD, authenticated' : 'ORCID iD, not authenticated',
      );
      marks.set(authenticated, mark.innerHTML);
    }
    expect(marks.get(true)).not.to.equal(marks.get(false));
  });

  it('links nowhere but to http and https', async () => {
    const data = { ...adaBody, profileUrl: 'javascript:alert(1)' };
    const element = await fixture(html`<researcher-card .data=${data}></researcher-card>`);
    expect(inside(element, '[part=name]').querySelector('a')).to.equal(null);
  });

  it('speaks of wrong data with the field in the event', async () => {
    const element = document.createElement('researcher-card');
    element.data = { id: 'x', name: 7 };
    const failed = next<FailedEvent>(element, 'rw-failed');
    document.body.append(element);
    expect((await failed).error.message).to.contain('name should be a string');
    element.remove();
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import type { ResearchSource } from '../../src/elements/research-source/research-source.js';
import type { ResearcherCard } from '../../src/elements/researcher-card/researcher-card.js';
import type { TrustBadge } from '../../src/elements/trust-badge/trust-badge.js';
import type { TrustSnapshot } from '../../src/elements/trust-snapshot/trust-snapshot.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import {
  AUTHOR,
  ORCID,
  authorBody,
  budgetSpentBody,
  workBodies,
  worksBody,
} from '../fixtures/public/openalex.js';
import { employmentsBody, groupBody, personBody } from '../fixtures/public/others.js';
import { openStage } from '../fixtures/stage.js';
import type { Cue } from '../fixtures/stage-server.js';

const openAlex = (prefix = ''): Cue[] => [
  { path: `${prefix}/authors/*`, body: authorBody(3) },
  { path: `${prefix}/works*`, body: worksBody(3, workBodies(3)) },
];
const orcid: Cue[] = [
  { path: `/orcid/${ORCID}/person`, body: personBody() },
  { path: `/orcid/${ORCID}/employments`, body: employmentsBody({ name: 'Elder', from: '2005' }) },
];

async function ready<T extends HTMLElement>(element: T): Promise<T> {
  const root = () => element.shadowRoot?.querySelector('.root');
  if (!root()?.classList.contains('ready')) await next(element, 'rw-loaded');
  return element;
}

/** The origins, which come after the rest. */
async function originsOf(element: HTMLElement): Promise<HTMLDetailsElement> {
  await new Promise<void>((found) => {
    const look = () => element.shadowRoot?.querySelector('details') && found();
    new MutationObserver(look).observe(element.shadowRoot!, { childList: true, subtree: true });
    look();
  });
  return inside<HTMLDetailsElement>(element, 'details');
}

describe('widgets with a public source', () => {
  it('show a person of OpenAlex by ORCID iD: an iD that nobody authenticated is marked so', async () => {
    const { url } = await openStage(...openAlex());
    const card = await ready(
      await fixture<ResearcherCard>(
        html`<researcher-card
          source="openalex"
          endpoint=${url}
          researcher=${ORCID}
        ></researcher-card>`,
      ),
    );
    const text = shadowText(card);
    for (const fact of ['Josiah Carberry', 'Brown Pottery Works', ORCID, '(unauthenticated)']) {
      expect(text).to.contain(fact);
    }
    expect(inside(card, '.orcid-mark')).not.to.have.class('solid');
    await expect(card).to.be.accessible();
  });

  it('show identity on the badge where nobody rates, and no word of a claim', async () => {
    const { url } = await openStage(...openAlex());
    const badge = await ready(
      await fixture<TrustBadge>(
        html`<trust-badge
          size="full"
          source="openalex"
          endpoint=${url}
          researcher=${AUTHOR}
        ></trust-badge>`,
      ),
    );
    expect(shadowText(badge)).to.equal('ORCID iD, not authenticated Not rated');
    expect(inside(badge, 'button')).not.to.have.class('rated');
    const opened = next(badge, 'rw-opened');
    inside(badge, 'button').click();
    await opened;
    const evidence = inside(badge, '[part=evidence]');
    const text = evidence.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('ORCID iD, not authenticated by its owner');
    expect(text).to.contain('Asserted by OpenAlex');
    expect(text).to.contain('does not rate');
    expect(text).not.to.match(/claim|score/i);
    expect(evidence.getAttribute('aria-label')).to.equal('What is known of Josiah Carberry');
    await expect(badge).to.be.accessible();
  });

  it('say that a person is not rated where there is no iD either', async () => {
    const { url } = await openStage({ body: authorBody(3, { orcid: null }) });
    const badge = await ready(
      await fixture<TrustBadge>(
        html`<trust-badge source="openalex" endpoint=${url} researcher=${AUTHOR}></trust-badge>`,
      ),
    );
    expect(shadowText(badge)).to.equal('Not rated');
  });

  it('say that the budget is spent and when it comes back, in the language of the page', async () => {
    const { url } = await openStage({ status: 429, body: budgetSpentBody });
    const card = await fixture<ResearcherCard>(
      html`<researcher-card
        source="openalex"
        endpoint=${url}
        researcher=${AUTHOR}
      ></researcher-card>`,
    );
    const { error } = await next<FailedEvent>(card, 'rw-failed');
    expect(error.kind).to.equal('budget-spent');
    expect(shadowText(card)).to.contain('used up. It can be asked again in 14 hours.');
  });

  it('tell on demand where each fact of several sources is from', async () => {
    const { url } = await openStage(...openAlex('/openalex'), ...orcid);
    const card = await ready(
      await fixture<ResearcherCard>(
        html`<researcher-card
          source="openalex orcid"
          endpoint=${url}
          researcher=${ORCID}
        ></researcher-card>`,
      ),
    );
    expect(inside(card, '.orcid-mark')).to.have.class('solid');
    const details = await originsOf(card);
    expect(details.open).to.equal(false);
    details.open = true;
    const lines = [...details.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines[0]).to.equal(
      'OpenAlex: name, profile page, affiliation, topics, works by year, and counts',
    );
    expect(lines[1]).to.equal('ORCID: headline and ORCID iD');
    await expect(card).to.be.accessible();
  });

  it('tell the same of what a snapshot shows, and nothing of a record that one source made', async () => {
    const { url } = await openStage(...openAlex('/openalex'), ...openAlex(), ...orcid);
    const joined = await ready(
      await fixture<TrustSnapshot>(
        html`<trust-snapshot
          source="openalex orcid"
          endpoint=${url}
          researcher=${ORCID}
        ></trust-snapshot>`,
      ),
    );
    const lines = [...(await originsOf(joined)).querySelectorAll('li')];
    expect(lines.map((line) => line.textContent)).to.eql(['ORCID: ORCID iD', 'OpenAlex: counts']);
    await expect(joined).to.be.accessible();
    const single = await ready(
      await fixture<TrustSnapshot>(
        html`<trust-snapshot
          source="openalex"
          endpoint=${url}
          researcher=${ORCID}
        ></trust-snapshot>`,
      ),
    );
    expect(single.shadowRoot!.querySelector('details')).to.equal(null);
  });

  it('count as many works as the list of several sources beside them, once that is joined', async () => {
    const works = { group: [groupBody(1, 'One', '2025'), groupBody(2, 'Two', '2024')] };
    const { url } = await openStage(...openAlex('/openalex'), ...orcid, {
      path: `/orcid/${ORCID}/works`,
      body: works,
    });
    const source = await fixture<ResearchSource>(
      html`<research-source source="openalex orcid" endpoint=${url}>
        <trust-snapshot researcher=${ORCID}></trust-snapshot>
      </research-source>`,
    );
    const snapshot = await ready(source.querySelector('trust-snapshot')!);
    expect(inside(snapshot, '[part=counts]').textContent).to.contain('3');
    const list = document.createElement('work-list');
    list.setAttribute('researcher', ORCID);
    source.append(list);
    await Promise.all([next(list, 'rw-loaded'), next(snapshot, 'rw-loaded')]);
    expect(inside(list, '[part=count]').textContent).to.contain('5');
    expect(inside(snapshot, '[part=counts]').textContent).to.contain('5').and.not.to.contain('3');
  });

  it('give the contact of the <research-source> around them, and its key, to who asks for that', async () => {
    const { url, heard } = await openStage({ status: 404, body: {} });
    const source = await fixture<ResearchSource>(
      html`<research-source
        source="openalex"
        endpoint=${url}
        contact="library@kiln.example"
        .apiKey=${'k-2'}
      >
        <researcher-card researcher=${AUTHOR}></researcher-card>
        <researcher-card source="crossref" endpoint=${url} researcher=${ORCID}></researcher-card>
      </research-source>`,
    );
    await Promise.all([...source.children].map((card) => next(card, 'rw-failed')));
    const asked = (await heard()).map(({ path }) => path);
    const openalex = asked.find((path) => path.startsWith('/authors/'));
    const crossref = asked.find((path) => path.startsWith('/works'));
    expect(openalex).to.contain('api_key=k-2').and.not.to.contain('mailto');
    expect(crossref).to.contain('mailto=library').and.not.to.contain('api_key');
  });
});

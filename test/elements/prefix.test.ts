import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/context/page.js';
import { ResearchSource } from '../../src/elements/research-source/research-source.js';
import { ResearcherCard } from '../../src/elements/researcher-card/researcher-card.js';
import { ResearcherProfile } from '../../src/elements/researcher-profile/whole.js';
import { TrustSnapshot } from '../../src/elements/trust-snapshot/trust-snapshot.js';
import { shadowText, until } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';

const page = (name: string): string => (name === 'prefix' ? 'uni' : '');

describe('on a page that gave our tags a prefix', () => {
  it('a profile draws its sections, those too whose code comes later', async () => {
    ResearcherCard.register('researcher-card', page);
    TrustSnapshot.register('trust-snapshot', page);
    ResearcherProfile.register('researcher-profile', page);
    const { url } = await openStage(
      { path: '/researchers/ada', body: adaBody },
      { path: '/viewer', body: { signedIn: false } },
      { path: '/researchers/ada/works*', body: { items: [{ id: 'w', title: 'Notes' }] } },
      { status: 404 },
    );
    const element = await fixture(
      html`<uni-researcher-profile
        researcher="ada"
        endpoint=${url}
        hide="graph"
      ></uni-researcher-profile>`,
    );
    const section = (tag: string) => element.shadowRoot!.querySelector(`uni-${tag}`);
    for (const [tag, text] of [
      ['researcher-card', adaBody.name],
      ['trust-snapshot', 'Trust'],
      ['follow-button', 'Follow'],
      ['work-list', 'Notes'],
    ] as const)
      await until(() => section(tag)?.shadowRoot && shadowText(section(tag)!).includes(text));
    expect(customElements.get('researcher-card')).to.equal(undefined);
  });

  it('a widget asks nobody before it is known what the source around it is', async () => {
    ResearcherCard.register('researcher-card', page);
    const [around, elsewhere] = [
      await openStage({ body: adaBody }),
      await openStage({ status: 404 }),
    ];
    configure({ endpoint: elsewhere.url });
    const source = await fixture(
      html`<uni-research-source endpoint=${around.url}>
        <uni-researcher-card researcher="ada"></uni-researcher-card>
      </uni-research-source>`,
    );
    // A request would be on its way by then.
    await aTimeout(50);
    ResearchSource.register('research-source', page);
    const card = source.querySelector('uni-researcher-card')!;
    await until(() => shadowText(card).includes(adaBody.name));
    expect(await elsewhere.heard()).to.deep.equal([]);
    configure({ endpoint: undefined });
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import { pageDefault } from '../../src/context/page.js';
import { chooseSource } from '../../src/context/source-context.js';
import { configure } from '../../src/index.js';
import { anotherDocument, inside, next, shadowText, takeClass } from '../fixtures/elements.js';
import { openStage, type Stage } from '../fixtures/stage.js';
import { hurry } from '../hostile/support/clock.js';

const person = (name: string) => ({ body: { id: 'ada', name } });

async function shownName(card: Element): Promise<string> {
  if (!card.matches(':state(ready)')) await next(card, 'rw-loaded');
  return shadowText(card);
}

describe('<research-source>', () => {
  let near: Stage;
  let far: Stage;

  beforeEach(async () => {
    near = await openStage(person('Near'));
    far = await openStage(person('Far'));
  });

  afterEach(() => configure({ endpoint: undefined, source: undefined }));

  /** A card in a source that asks nearby, on a page that asks far away. */
  async function nearCard() {
    configure({ endpoint: far.url });
    const source = await fixture(
      html`<research-source endpoint=${near.url}>
        <researcher-card researcher="ada"></researcher-card>
      </research-source>`,
    );
    return { source, card: source.querySelector('researcher-card')! };
  }

  it('says where the widgets inside it ask', async () => {
    const source = await fixture(
      html`<research-source endpoint=${near.url}>
        <researcher-card researcher="ada"></researcher-card>
      </research-source>`,
    );
    expect(await shownName(source.firstElementChild!)).to.contain('Near');
  });

  it('comes after a widget’s own endpoint and before the page’s default', async () => {
    const { card } = await nearCard();
    expect(await shownName(card)).to.contain('Near');
    card.endpoint = far.url;
    await next(card, 'rw-loaded');
    expect(shadowText(card)).to.contain('Far');
  });

  it('is itself in another document too, where Firefox 140 leaves it without its class', async () => {
    const { source, card } = await nearCard();
    await shownName(card);
    const elsewhere = await anotherDocument();
    [source, card].forEach(takeClass);
    elsewhere.body.append(source);
    card.setAttribute('researcher', 'mary');
    await next(card, 'rw-loaded');
    expect(shadowText(card)).to.contain('Near');
  });

  it('is left behind by a widget that is moved out of it', async () => {
    const { card } = await nearCard();
    await shownName(card);
    document.body.append(card);
    await next(card, 'rw-loaded');
    expect(shadowText(card)).to.contain('Far');
    card.remove();
  });

  it('is found again by a profile that was changed while it was off the page', async () => {
    configure({ endpoint: far.url });
    const source = await fixture(
      html`<research-source endpoint=${near.url}>
        <researcher-profile researcher="ada" hide="actions graph works"></researcher-profile>
      </research-source>`,
    );
    const profile = source.querySelector('researcher-profile')!;
    if (!profile.matches(':state(ready)')) await next(profile, 'rw-loaded');
    profile.remove();
    profile.density = 'compact';
    await profile.updateComplete;
    source.append(profile);
    profile.researcher = 'babbage';
    await next(profile, 'rw-loaded');
    const paths = async ({ heard }: Stage) => (await heard()).map(({ path }) => path).join();
    expect(await paths(near)).to.contain('babbage');
    expect(await paths(far)).not.to.contain('babbage');
  });

  it('is followed when its endpoint changes', async () => {
    const source = await fixture<HTMLElement & { endpoint: string }>(
      html`<research-source endpoint=${near.url}>
        <researcher-card researcher="ada"></researcher-card>
      </research-source>`,
    );
    const card = source.firstElementChild!;
    await shownName(card);
    source.endpoint = far.url;
    await next(card, 'rw-loaded');
    expect(shadowText(card)).to.contain('Far');
  });

  it('hands its token to the endpoint with each request, and shows it nowhere', async () => {
    const source = await fixture(
      html`<research-source endpoint=${near.url} .getAccessToken=${() => Promise.resolve('s3cret')}>
        <researcher-card researcher="ada"></researcher-card>
      </research-source>`,
    );
    await shownName(source.firstElementChild!);
    const [request] = (await near.heard()).filter(({ method }) => method === 'GET');
    expect(request!.headers['authorization']).to.equal('Bearer s3cret');
    expect(document.documentElement.outerHTML).not.to.contain('s3cret');
    expect(request!.path).not.to.contain('s3cret');
  });

  it('has nothing asked anew for the same token, whatever else changes on the page', async () => {
    const source = await fixture(
      html`<research-source endpoint=${near.url} .getAccessToken=${() => 's3cret'}>
        <researcher-card researcher="ada"></researcher-card>
      </research-source>`,
    );
    await shownName(source.firstElementChild!);
    configure({ endpoint: far.url });
    const late = document.createElement('researcher-card');
    late.setAttribute('researcher', 'bob');
    source.append(late);
    await shownName(late);
    expect((await near.heard()).map(({ path }) => path)).to.deep.equal([
      '/researchers/ada',
      '/researchers/bob',
    ]);
  });

  it('hands its token to no other endpoint, such as one that a widget inside it names', async () => {
    const source = await fixture(
      html`<research-source endpoint=${near.url} .getAccessToken=${() => 's3cret'}>
        <researcher-card researcher="ada" endpoint=${far.url}></researcher-card>
      </research-source>`,
    );
    expect(await shownName(source.firstElementChild!)).to.contain('Far');
    const [request] = await far.heard();
    expect(request!.headers).not.to.have.property('authorization');
  });

  const spoilt: Record<string, () => string | Promise<string>> = {
    'one that no header can hold': () => 's3cret\nx',
    'an error': () => {
      throw new Error('s3cret');
    },
    'a rejection': () => Promise.reject(new Error('s3cret')),
  };

  for (const [what, getAccessToken] of Object.entries(spoilt)) {
    it(`says that it got no token where the page hands out ${what}, and passes nothing of it on`, async () => {
      const source = await fixture(
        html`<research-source
          endpoint=${near.url}
          .getAccessToken=${getAccessToken}
        ></research-source>`,
      );
      const card = document.createElement('researcher-card');
      card.setAttribute('researcher', 'ada');
      const failed = next(card, 'rw-failed');
      source.append(card);
      const { error } = (await failed) as unknown as { error: Error & { kind: string } };
      expect(error.kind).to.equal('signed-out');
      expect(error.message).to.contain('getAccessToken');
      expect(error.cause).to.equal(undefined);
      expect((await near.heard()).filter(({ method }) => method === 'GET')).to.deep.equal([]);
    });
  }

  it('says that it took too long where the page’s token never comes, and asks for it again at Retry', async () => {
    const clock = hurry();
    try {
      const never = new Promise<string>(() => {});
      let asked = 0;
      const source = await fixture(
        html`<research-source
          endpoint=${near.url}
          .getAccessToken=${() => (asked++ ? 's3cret' : never)}
        ></research-source>`,
      );
      const card = document.createElement('researcher-card');
      card.setAttribute('researcher', 'ada');
      const failed = next<FailedEvent>(card, 'rw-failed');
      source.append(card);
      const { error } = await failed;
      expect(error.kind).to.equal('timed-out');
      expect(error.message).to.contain('getAccessToken');
      expect(clock.waits).to.include(15_000);
      expect(shadowText(card)).to.contain('took too long');
      inside(card, '[part=retry]').click();
      expect(await shownName(card)).to.contain('Near');
    } finally {
      clock.stop();
    }
  }).timeout(10_000);
});

describe('the page’s default', () => {
  afterEach(() => configure({ endpoint: undefined, source: undefined }));

  it('comes from a meta element', async () => {
    const stage = await openStage(person('Meta'));
    const meta = document.createElement('meta');
    meta.name = 'research-endpoint';
    meta.content = stage.url;
    document.head.append(meta);
    const card = await fixture(html`<researcher-card researcher="ada"></researcher-card>`);
    expect(await shownName(card)).to.contain('Meta');
    meta.remove();
  });

  it('is what configure says before what a meta element does', async () => {
    const stages = [await openStage(person('Meta')), await openStage(person('Configured'))];
    const meta = document.createElement('meta');
    meta.name = 'research-endpoint';
    meta.content = stages[0]!.url;
    document.head.append(meta);
    try {
      configure({ endpoint: stages[1]!.url });
      const card = await fixture(html`<researcher-card researcher="ada"></researcher-card>`);
      expect(await shownName(card)).to.contain('Configured');
    } finally {
      meta.remove();
    }
  });

  it('may be set after the widgets are there', async () => {
    const card = await fixture(html`<researcher-card researcher="ada"></researcher-card>`);
    if (!card.matches(':state(failed)')) await next(card, 'rw-failed');
    const stage = await openStage(person('Late'));
    configure({ endpoint: stage.url });
    await next(card, 'rw-loaded');
    expect(shadowText(card)).to.contain('Late');
  });
});

describe('a widget that names its own source', () => {
  it('keeps the endpoint around it for that same source, and for no other', () => {
    const around = {
      source: 'openalex',
      endpoint: 'https://mirror.example/',
      contact: 'a@b.example',
    };
    const choose = (source: string) =>
      chooseSource({ source }, around, pageDefault(), document.baseURI);
    expect(choose('openalex')).to.deep.equal(around);
    expect(choose('orcid')).to.deep.equal({ ...around, source: 'orcid', endpoint: null });
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { TrustBadge } from '../../src/elements/trust-badge/trust-badge.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';

/** Resolves in a task of its own, before any timer that is not yet due. */
const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

describe('many badges', () => {
  const many = (ids: readonly string[], endpoint: string) =>
    fixture<HTMLElement>(
      html`<div>
        ${ids.map((id) => html`<trust-badge researcher=${id} endpoint=${endpoint}></trust-badge>`)}
      </div>`,
    );
  const allShown = (wrapper: HTMLElement): Promise<unknown> =>
    Promise.all(
      [...wrapper.children].map((each) => each.matches(':state(ready)') || next(each, 'rw-loaded')),
    );
  const person = (id: string) => ({ id, name: id, trust: { score: 1 } });

  it('ask once when twenty want the same', async () => {
    const stage = await openStage({ body: person('ada') });
    await allShown(await many(Array<string>(20).fill('ada'), stage.url));
    expect((await stage.heard()).map(({ path }) => path)).to.deep.equal(['/researchers/ada']);
  });

  it('are drawn in the order of the page, and none that has left meanwhile', async () => {
    const ids = Array.from({ length: 1500 }, (_, index) => `p${index}`);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const badges = ids.map((id) => Object.assign(new TrustBadge(), { data: person(id) }));
    const shown: string[] = [];
    place.addEventListener('rw-loaded', (event) => shown.push((event.data as { id: string }).id));
    place.append(...badges);
    badges[1499]!.remove();
    await Promise.all(badges.map((badge) => badge.updateComplete));
    expect(shown).to.deep.equal(ids.slice(0, 1499));
    expect(shadowText(badges[1498]!)).to.equal('Trust 1');
  });

  it('that come late wait for their data beneath what the page put there, and are drawn once', async () => {
    const stage = await openStage({ delay: 60_000 });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const badges = Array.from({ length: 1500 }, (_, index) =>
      Object.assign(new TrustBadge(), {
        researcher: `p${index}`,
        endpoint: stage.url,
        innerHTML: '<a href="/ada">Ada</a>',
      }),
    );
    const last = badges.at(-1)!;
    place.append(...badges);
    while (!last.matches(':state(loading)')) await nextTask();
    expect(last.shadowRoot === null).to.equal(true);
    expect(last.firstElementChild!.checkVisibility()).to.equal(true);
    last.data = person('ada');
    while (!last.shadowRoot) await nextTask();
    expect(last.shadowRoot.querySelectorAll('*')).to.have.length(1);
    expect(shadowText(last)).to.equal('Trust 1');
  });

  it('keep a place where the data takes its time', async () => {
    const all = Array.from({ length: 1500 }, (_, index) => `p${index}`);
    const stage = await openStage({ delay: 60_000 });
    const wrapper = await many(all, stage.url);
    await Promise.all(
      [...(wrapper.children as Iterable<TrustBadge>)].map((each) => each.updateComplete),
    );
    for (const each of [wrapper.firstElementChild!, wrapper.lastElementChild!]) {
      expect(inside(each, '.place')).to.match('[role=progressbar]');
    }
  });

  it('ask in batches of at most a hundred when they want different ones', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `p${index}`);
    const stage = await openStage({ body: { items: ids.map(person), missing: [] } });
    await allShown(await many(ids, stage.url));
    const heard = await stage.heard();
    expect(heard).to.have.length(3);
    for (const { path } of heard) {
      expect(decodeURIComponent(path).split(',').length).to.be.at.most(100);
    }
  });

  it('ask together by ORCID iD too', async () => {
    const iDs = ['0000-0002-1825-0097', '0000-0001-5109-3700'];
    const items = iDs.map((id) => ({ ...person(id.slice(-4)), orcid: { id } }));
    const stage = await openStage(
      { path: '/researchers?ids=*', body: { items, missing: [] } },
      { body: person('ada') },
    );
    await allShown(await many(iDs, stage.url));
    expect(await stage.heard()).to.have.length(1);
  });

  it('have the answer to a batch that one of them does not wait for', async () => {
    const body = { items: ['a', 'b'].map(person), missing: [] };
    const stage = await openStage({ path: '/researchers?ids=*', body, delay: 300 });
    const place = await many(['a', 'b'], stage.url);
    while ((await stage.heard()).length === 0);
    place.firstElementChild!.remove();
    const stays = place.firstElementChild!;
    await Promise.race([next(stays, 'rw-loaded'), next(stays, 'rw-failed')]);
    expect(stays).to.match(':state(ready)');
    expect((await stage.heard()).map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('are asked for once they are nearly on screen, where the page says so', async () => {
    const stage = await openStage({ body: person('ada') });
    const place = await fixture<HTMLElement>(
      html`<div>
        <trust-badge researcher="near" loading="lazy" endpoint=${stage.url}></trust-badge>
        <div style="block-size: 20000px"></div>
        <trust-badge researcher="far" loading="lazy" endpoint=${stage.url}></trust-badge>
      </div>`,
    );
    const [near, far] = place.querySelectorAll('trust-badge');
    if (!near!.matches(':state(ready)')) await next(near!, 'rw-loaded');
    const heard = async () => (await stage.heard()).map(({ path }) => path);
    expect(await heard()).to.deep.equal(['/researchers/near']);
    far!.scrollIntoView();
    await next(far!, 'rw-loaded');
    expect(await heard()).to.deep.equal(['/researchers/near', '/researchers/far']);
  });

  it('ask together where a busy page adds them in one task after the other', async () => {
    const names = ['a', 'b', 'c'];
    const stage = await openStage({ body: { items: names.map(person), missing: [] } });
    const place = await many([], stage.url);
    for (const id of names) {
      // A task longer than a frame, which is how long one that comes alone would wait.
      for (const end = performance.now() + 25; performance.now() < end;);
      const element = Object.assign(new TrustBadge(), { researcher: id, endpoint: stage.url });
      place.append(element);
      await element.updateComplete;
      await nextTask();
    }
    await allShown(place);
    expect(await stage.heard()).to.have.length(1);
  });

  it('ask one by one where the endpoint knows no batches', async () => {
    const stage = await openStage(
      { path: '/researchers?ids=a%2Cb', status: 404 },
      { path: '/researchers/a', body: person('a') },
      { path: '/researchers/b', body: person('b') },
    );
    await allShown(await many(['a', 'b'], stage.url));
    expect(await stage.heard()).to.have.length(3);
  });

  const ids = Array.from({ length: 300 }, (_, index) => `p${index}`);
  const allFailed = (wrapper: HTMLElement): Promise<unknown> =>
    Promise.all(
      [...wrapper.children].map(
        (each) => each.matches(':state(failed)') || next(each, 'rw-failed'),
      ),
    );

  for (const [what, cue] of [
    ['404', { status: 404 }],
    [
      'a page of HTML',
      { body: '<!doctype html><p>Welcome', headers: { 'Content-Type': 'text/html' } },
    ],
  ] as const) {
    it(`do not hammer an address that answers everything with ${what}`, async () => {
      const stage = await openStage(cue);
      const wrapper = await many(ids, stage.url);
      await allFailed(wrapper);
      expect((await stage.heard()).length).to.be.at.most(3 + 16);
      await stage.script({ body: person('p299') });
      inside(wrapper.lastElementChild!, '[part=retry]').click();
      await next(wrapper.lastElementChild!, 'rw-loaded');
    });
  }

  it('ask for every one where an endpoint without batches does not know most of them', async () => {
    const known = ids.slice(5, 300);
    const stage = await openStage(
      { path: '/researchers?ids=*', status: 404 },
      ...known
        .filter((_, index) => index % 20 === 0)
        .map((id) => ({ path: `/researchers/${id}`, body: person(id) })),
      { status: 404 },
    );
    const wrapper = await many(ids, stage.url);
    await Promise.all(
      [...wrapper.children].map(
        (each) =>
          each.matches(':state(ready), :state(failed)') ||
          Promise.race([next(each, 'rw-loaded'), next(each, 'rw-failed')]),
      ),
    );
    expect(await stage.heard()).to.have.length(3 + 300);
    expect(wrapper.querySelectorAll(':state(ready)')).to.have.length(15);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import type { ViewChangedEvent } from '../../src/elements/work-list/events.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { all, inside, next, shadowText, until } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { given, list, many, page, shown, titles, type, work } from '../fixtures/works.js';
import { serverUrl } from '../tools/server-url.js';

describe('<work-list>', () => {
  it('shows the first researcher’s 13 works with their math, from the demo endpoint', async () => {
    const element = await shown(await list('zhen-qin', await serverUrl('demo')));
    expect(inside(element, '[part=count]').textContent).to.contain('13 published items');
    expect(all(element, '[part~=work]')).to.have.length(13);
    const [first] = all(element, '[part=facts]');
    expect(first?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Preprint · 2026 · arXiv');
    expect(all(element, '[part=abstract]'), 'no abstract is drawn unopened').to.have.length(0);
    const button = inside<HTMLButtonElement>(element, '.abstract-toggle');
    expect(button).to.have.attribute('aria-expanded', 'false');
    button.click();
    await until(() => all(element, '[part=abstract] math')[0]);
    const abstract = inside(element, '[part=abstract]');
    expect(abstract.textContent, 'broken TeX stays as it was written').to.contain(
      '$O(ST^{-\\frac{1}{2})$',
    );
    expect(abstract.querySelectorAll('math').length).to.be.greaterThan(1);
    await expect(element).to.be.accessible();
  });

  it('loads more by cursor, says so, and shows no work twice', async () => {
    const { url } = await openStage(
      {
        path: '/researchers/ada/works?limit=2',
        body: page([work('a'), work('b')], { total: 3, nextCursor: 'n' }),
      },
      {
        path: '/researchers/ada/works?limit=2&cursor=n',
        body: page([work('b'), work('c')], { total: 3 }),
      },
    );
    const element = await fixture<WorkList>(
      html`<work-list researcher="ada" endpoint=${url} page-size="2"></work-list>`,
    );
    await shown(element);
    inside<HTMLButtonElement>(element, '[part=more] button').click();
    await until(() => all(element, '[part~=work]').length === 3);
    expect(inside(element, '[role=status]').textContent).to.contain('1 more work');
    expect(element.shadowRoot!.querySelector('[part=more]')).to.equal(null);
  });

  it('keeps what it has when the next page cannot be had, and tries again', async () => {
    const stage = await openStage(
      {
        path: '/researchers/ada/works?limit=20',
        body: page([work('a')], { nextCursor: 'n', total: 2 }),
      },
      { status: 404 },
    );
    const element = await shown(await list('ada', stage.url));
    const told: string[] = [];
    element.addEventListener('rw-failed', ({ error }) => told.push(error.kind));
    inside<HTMLButtonElement>(element, '[part=more] button').click();
    const retry = await until(() =>
      all(element, '[part=more] button').find((button) => button.textContent?.includes('Retry')),
    );
    expect(all(element, '[part~=work]')).to.have.length(1);
    expect(told, 'the page is told once').to.deep.equal(['not-found']);
    await stage.script({ body: page([work('b')]) });
    retry.click();
    await until(() => all(element, '[part~=work]').length === 2);
  });

  it('has its failed and its empty state', async () => {
    const { url } = await openStage({ status: 404 });
    const failing = await list('ada', url);
    if (!failing.matches(':state(failed)')) await next<FailedEvent>(failing, 'rw-failed');
    expect(inside(failing, '[part=retry]').textContent?.trim()).to.equal('Retry');
    const empty = await given([]);
    expect(shadowText(empty)).to.equal('No published work is known yet.');
  });

  it('names what is wrong in handed-in data', async () => {
    const element = document.createElement('work-list');
    element.data = page([work('a'), { id: 7 }]);
    const failed = next<FailedEvent>(element, 'rw-failed');
    document.body.append(element);
    expect((await failed).error.message).to.contain('items[1].id should be a string');
    element.remove();
  });

  it('has one heading for all words of a kind, and one for a word of no kind however it is written', async () => {
    const types = [
      'journal-article',
      'Podcast',
      'article',
      'Journal Article',
      ' podcast',
      null,
      '',
    ];
    const works = types.map((type, at) => work(`w${at}`, { type }));
    const element = await given(works, { group: 'type' });
    expect(all(element, '[part=group]').map((each) => each.textContent?.trim())).to.eql([
      'Article',
      'podcast',
      'Type not known',
    ]);
  });

  it('puts many works under their years, once each', async () => {
    const items = Array.from({ length: 12 }, (_, index) =>
      work(`w${index}`, { year: 2020 + (index % 3) }),
    );
    const element = await given([...items, work('x', { year: null })]);
    expect(all(element, '[part=group]').map((each) => each.textContent?.trim())).to.deep.equal([
      '2022',
      '2021',
      '2020',
      'Year not known',
    ]);
    element.group = 'none';
    await element.updateComplete;
    expect(all(element, '[part=group]')).to.have.length(0);
  });

  it('has the source find what it does not hold, and keeps the list meanwhile', async () => {
    const stage = await openStage(
      {
        path: '/researchers/ada/works?limit=20',
        body: page(many.slice(0, 20), { total: 300, nextCursor: 'n' }),
      },
      {
        path: '/researchers/ada/works?limit=20&q=rare',
        body: page([work('rare')], { total: 1 }),
        delay: 60,
      },
    );
    const element = await shown(await list('ada', stage.url));
    await type(element, 'rare');
    expect(titles(element), 'the old list stays').to.have.length(20);
    expect(element.matches(':state(ready)')).to.equal(true);
    await until(() => titles(element).length === 1);
    expect(inside(element, '[part=result]').textContent).to.contain('1 of 300 published items');
    expect((inside(element, '[part=search]') as HTMLInputElement).value).to.equal('rare');
  });

  it('keeps the controls when a search fails', async () => {
    const { url } = await openStage(
      {
        path: '/researchers/ada/works?limit=20',
        body: page(many.slice(0, 20), { total: 300, nextCursor: 'n' }),
      },
      { status: 404 },
    );
    const element = await shown(await list('ada', url));
    await type(element, 'x');
    await until(() => element.matches(':state(failed)'));
    expect(inside(element, '[part=retry]').textContent).to.contain('Retry');
    await type(element, '');
    await until(() => titles(element).length === 20);
  });

  it('finds the researcher’s name where the authors carry no id', async () => {
    const { url } = await openStage(
      {
        path: '/researchers/ada/works?limit=20',
        body: page([work('a', { authors: [{ name: 'Byron, A.' }, { name: 'Babbage, C.' }] })]),
      },
      { path: '/researchers/ada', body: { id: 'ada', name: 'Ada Byron' } },
    );
    const element = await shown(await list('ada', url));
    await until(() => all(element, '[part=self]')[0]);
    expect(inside(element, '[part=self]').textContent).to.equal('Byron, A.');
  });

  it('shows chosen works in the order they were named, and no more than a limit', async () => {
    const element = await given(many, { ids: 'w7 w2 gone' });
    expect(titles(element)).to.deep.equal(['Study 7 of Café', 'Study 2 of tea']);
    const short = await given(many, { limit: 3 });
    expect(titles(short)).to.have.length(3);
    expect(short.shadowRoot!.querySelector('.controls')).to.equal(null);
  });

  it('draws works by year as bars that filter', async () => {
    const element = await given(many);
    const bars = await until(() => {
      const found = all(element, '.year');
      return found.length > 0 && found;
    });
    expect(bars).to.have.length(10);
    const bar = bars.find((each) => each.getAttribute('aria-label')?.startsWith('2013'));
    expect(bar).to.have.attribute('aria-label', '2013: 3 works, 39 citations');
    const told = next<ViewChangedEvent>(element, 'rw-view-changed');
    bar!.dispatchEvent(new MouseEvent('click'));
    expect((await told).view.year).to.equal('2013');
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
    expect(bar).to.have.attribute('aria-pressed', 'true');
    bar!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await until(() => titles(element).length === 30);
    element.hide = 'chart controls';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.chart, .controls')).to.equal(null);
  });

  it('keeps filters in the address, and leads to a work that is not loaded yet', async () => {
    const { url } = await openStage(
      {
        path: '/researchers/ada/works?limit=20',
        body: page(many.slice(0, 20), { total: 30, nextCursor: 'n' }),
      },
      { path: '/researchers/ada/works?limit=20&cursor=n', body: page(many.slice(20)) },
      { body: { id: 'ada', name: 'Ada' } },
    );
    location.hash = 'work=w25';
    const element = await fixture<WorkList>(
      html`<work-list researcher="ada" endpoint=${url} permalinks></work-list>`,
    );
    await until(() => element.shadowRoot!.activeElement?.textContent?.includes('Study 25'));
    expect(all(element, '.permalink')[3]?.getAttribute('href')).to.match(/^#work=w\d+$/);
    await type(element, 'tea');
    expect(location.hash).to.equal('#works&q=tea');
    await until(() => titles(element).length === 15);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('draws 50,000 handed-in works in parts, counts those it cannot read, and finds each', async () => {
    const items: object[] = Array.from({ length: 50_000 }, (_, index) =>
      work(`w${index}`, { year: 2026 - Math.floor(index / 1000) }),
    );
    items[40_000] = { id: 3 };
    const element = await given(items);
    expect(inside(element, '[part=count]').textContent).to.contain('50,000');
    expect(all(element, '[part~=work]').length).to.be.lessThan(200);
    await until(() => shadowText(element).includes('1 work could not be read'));
    await until(() => shadowText(element).includes('Work w49999'));
    await type(element, 'w49998');
    await until(() => titles(element).join() === 'Work w49998');
  }).timeout(30_000);
});

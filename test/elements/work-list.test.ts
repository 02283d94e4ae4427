import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { serverUrl } from '../tools/server-url.js';

const list = (researcher: string, endpoint: string) =>
  fixture<WorkList>(html`<work-list researcher=${researcher} endpoint=${endpoint}></work-list>`);

async function shown(element: WorkList): Promise<WorkList> {
  if (!element.matches(':state(ready)')) await next(element, 'rw-loaded');
  return element;
}

/** Waits until the shadow root holds what `found` looks for. */
async function until<T>(element: WorkList, found: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const result = found();
    if (result) return result;
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
  throw new Error('it never came');
}

const all = (element: WorkList, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const work = (id: string, more: object = {}) => ({ id, title: `Work ${id}`, year: 2020, ...more });

const page = (items: object[], more: object = {}) => ({
  items,
  total: items.length,
  nextCursor: null,
  facets: { types: [], years: [] },
  ...more,
});

const given = (items: object[], more: object = {}) =>
  fixture<WorkList>(html`<work-list .data=${page(items)} .sort=${undefined}></work-list>`).then(
    async (element) => {
      Object.assign(element, more);
      await element.updateComplete;
      return element;
    },
  );

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
    await until(element, () => all(element, '[part=abstract] math')[0]);
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
    await until(element, () => all(element, '[part~=work]').length === 3);
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
    inside<HTMLButtonElement>(element, '[part=more] button').click();
    const retry = await until(element, () =>
      all(element, '[part=more] button').find((button) => button.textContent?.includes('Retry')),
    );
    expect(all(element, '[part~=work]')).to.have.length(1);
    await stage.script({ body: page([work('b')]) });
    retry.click();
    await until(element, () => all(element, '[part~=work]').length === 2);
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

  it('shows plainly what was retracted, corrected or withdrawn', async () => {
    const element = await given([
      work('a', { status: 'retracted' }),
      work('b', { status: 'corrected' }),
      work('c', { status: 'withdrawn' }),
      work('d', { status: 'under-inquiry' }),
      work('e'),
    ]);
    expect(all(element, '[part=standing]').map((each) => each.textContent)).to.deep.equal([
      'Retracted',
      'Corrected',
      'Withdrawn',
      'under-inquiry',
    ]);
  });

  it('marks the researcher and folds a long list of authors', async () => {
    const authors = Array.from({ length: 2910 }, (_, index) => ({ name: `Author ${index}` }));
    authors[2000] = { name: 'Ada Byron', id: 'ada' } as (typeof authors)[0];
    const element = await given([work('a', { authors })], { researcher: 'ada' });
    expect(inside(element, '[part=self]').textContent).to.equal('Ada Byron');
    const line = inside(element, '[part=authors]');
    expect(line.textContent).to.contain('and 1,992 more');
    expect(line.querySelectorAll('bdi').length).to.equal(10);
    line.querySelector('button')!.click();
    await element.updateComplete;
    expect(line.querySelectorAll('bdi').length).to.equal(2910);
  });

  it('links by DOI, arXiv and open access, and never to a script', async () => {
    const element = await given([
      work('a', { doi: '10.5555/12345678', openAccessUrl: 'https://repository.example/a.pdf' }),
      work('b', { url: 'https://arxiv.org/abs/2501.06425' }),
      work('c', { url: 'javascript:alert(1)', openAccessUrl: 'data:text/html,x' }),
    ]);
    const links = all(element, 'a').map((link) => link.getAttribute('href'));
    expect(links).to.include('https://doi.org/10.5555/12345678');
    expect(links).to.include('https://arxiv.org/abs/2501.06425');
    expect(links).to.include('https://repository.example/a.pdf');
    expect(links.filter((href) => !href?.startsWith('https://'))).to.deep.equal([]);
  });

  it('reads mark-up by the allow-list, and neither shows tags nor runs them', async () => {
    const title =
      'On <i>E. coli</i> and H<sub>2</sub>O <img src=x onerror="window.ran=1">&lt;scp&gt;X&lt;/scp&gt;';
    const element = await given([work('a', { title })]);
    await until(element, () => inside(element, '[part=title]').querySelector('sub'));
    expect(inside(element, '[part=title]').textContent).not.to.match(/[<>]/);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
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
});

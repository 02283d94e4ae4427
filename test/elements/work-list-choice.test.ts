import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { all, inside, shadowText, until } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { given, many, page, shown, titles, work } from '../fixtures/works.js';

const heading = (element: WorkList) => inside(element, '[part=count]').textContent?.trim();

/** A list with attributes as a page writes them. */
async function written(attributes: Readonly<Record<string, string>>, data?: object[]) {
  const element = document.createElement('work-list');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) element.data = page(data);
  await fixture(html`<div>${element}</div>`);
  return shown(element);
}

/** What a stage answers for `count` works in pages of 100. */
const pages = (count: number) =>
  Array.from({ length: Math.ceil(count / 100) }, (_, index) => {
    const items = Array.from({ length: Math.min(100, count - index * 100) }, (_each, at) =>
      work(`w${index * 100 + at}`),
    );
    const isLast = (index + 1) * 100 >= count;
    return {
      path: `/researchers/ada/works?limit=100${index > 0 ? `&cursor=c${index}` : ''}`,
      body: page(items, { total: count, nextCursor: isLast ? null : `c${index + 1}` }),
    };
  });

describe('<work-list> of works that the page chose', () => {
  it('says how many of all works it shows', async () => {
    const element = await given(many, { ids: 'w7 w2 gone w7' });
    expect(titles(element)).to.deep.equal(['Study 7 of Café', 'Study 2 of tea']);
    expect(heading(element)).to.equal('2 of 30 published items');
    Object.assign(element, { ids: undefined, limit: 3 });
    await element.updateComplete;
    expect(heading(element)).to.equal('3 of 30 published items');
    element.limit = 30;
    await element.updateComplete;
    expect(heading(element)).to.equal('30 published items');
    Object.assign(element, { ids: 'gone', limit: undefined });
    await element.updateComplete;
    expect(heading(element)).to.equal('0 of 30 published items');
  });

  it('says so in the language of the page', async () => {
    const element = await written({ ids: 'w7 w2', lang: 'de' }, many);
    await until(() => heading(element) === '2 von 30 Veröffentlichungen');
  });

  it('says only what it shows where nobody knows how many works there are', async () => {
    const { url } = await openStage({
      path: '/researchers/ada/works?limit=2',
      body: page(many.slice(0, 2), { total: null, nextCursor: 'n' }),
    });
    const element = await written({ limit: '2', researcher: 'ada', endpoint: url });
    expect(heading(element)).to.equal('2 published items');
  });

  it('finds chosen works on any page, and asks for no page beyond them', async () => {
    const stage = await openStage(...pages(300), { body: { id: 'ada', name: 'Ada' } });
    const element = await written({ ids: 'w150 w3', researcher: 'ada', endpoint: stage.url });
    await until(() => heading(element) === '2 of 300 published items');
    expect(titles(element)).to.deep.equal(['Work w150', 'Work w3']);
    expect(element.shadowRoot!.querySelector('[part=more]')).to.equal(null);
    const asked = (await stage.heard()).filter(({ path }) => path.includes('/works'));
    expect(asked).to.have.length(2);
  });

  it('shows as many as its limit says, also beyond a first page', async () => {
    const stage = await openStage(...pages(300), { body: { id: 'ada', name: 'Ada' } });
    const element = await written({ limit: '150', researcher: 'ada', endpoint: stage.url });
    await until(() => titles(element).length === 150);
    expect(heading(element)).to.equal('150 of 300 published items');
    expect(element.shadowRoot!.querySelector('[part=more]')).to.equal(null);
  });

  it('says that chosen works could not be had, and tries again', async () => {
    const [first, second] = pages(200);
    const stage = await openStage(first!, { status: 404 });
    const element = await written({ ids: 'w150', researcher: 'ada', endpoint: stage.url });
    const retry = await until(() =>
      all(element, '[part=more] button').find((button) => button.textContent?.includes('Retry')),
    );
    await stage.script(second!);
    retry.click();
    await until(() => heading(element) === '1 of 200 published items');
  });

  for (const limit of ['0', '-1', 'abc', '1e9', '']) {
    it(`shows every work where limit="${limit}"`, async () => {
      const element = await written({ limit }, many);
      expect(heading(element)).to.equal('30 published items');
      await until(() => titles(element).length === 30);
    });
  }

  it('is a list of all works again once the attributes are gone', async () => {
    const element = await written({ ids: 'w7', limit: '2' }, many);
    element.removeAttribute('ids');
    await element.updateComplete;
    expect(heading(element)).to.equal('2 of 30 published items');
    element.removeAttribute('limit');
    await element.updateComplete;
    expect(heading(element)).to.equal('30 published items');
    await until(() => all(element, '[part=group]').length === 10);
  });

  for (const size of ['0', '-1', 'abc', '1e9', '2.5']) {
    it(`asks for 1 to 100 works where page-size="${size}"`, async () => {
      const stage = await openStage({ path: '/researchers/ada/works?limit=*', body: page(many) });
      await written({ 'page-size': size, researcher: 'ada', endpoint: stage.url });
      const [{ path } = { path: '' }] = await stage.heard();
      const asked = Number(new URL(path, stage.url).searchParams.get('limit'));
      expect(asked).to.be.within(1, 100);
      expect(asked % 1).to.equal(0);
    });
  }

  it('takes orders and headings that there are none of for no wish', async () => {
    const { url } = await openStage({
      path: '/researchers/ada/works?limit=20',
      body: page(many.slice(0, 20)),
    });
    const element = await written({
      sort: 'loudest',
      group: 'month',
      researcher: 'ada',
      endpoint: url,
    });
    expect(all(element, '[part=group]')[0]?.textContent?.trim()).to.equal('2019');
    const selects = await until(() => {
      const found = all(element, 'select') as HTMLSelectElement[];
      return found.length > 0 && found;
    });
    expect(selects.map(({ value }) => value)).to.deep.equal(['', '', 'newest', 'auto']);
    expect(shadowText(element)).not.to.contain('loudest');
  });
});

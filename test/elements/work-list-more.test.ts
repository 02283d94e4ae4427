import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { all, inside, seen, until } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { choose, given, list, many, page, shown, titles, type, work } from '../fixtures/works.js';

const FIRST = {
  path: '/researchers/ada/works?limit=20',
  body: page([work('a')], { total: 2, nextCursor: 'n' }),
};
const NEXT = '/researchers/ada/works?limit=20&cursor=n';

const button = (element: WorkList) => inside(element, '[part=more] button');

describe('the next works of a <work-list>', () => {
  it('are asked for once, while the button says that they are on their way', async () => {
    const stage = await openStage(FIRST, { path: NEXT, body: page([work('b')]), delay: 200 });
    const element = await shown(await list('ada', stage.url));
    expect(button(element)).to.have.attribute('aria-disabled', 'false');
    button(element).click();
    await until(() => button(element).getAttribute('aria-disabled') === 'true');
    button(element).click();
    await until(() => titles(element).length === 2);
    expect((await stage.heard()).filter(({ path }) => path === NEXT)).to.have.length(1);
  });

  it('come, too, where the list is moved on the page meanwhile, by the same request', async () => {
    const stage = await openStage(FIRST, { path: NEXT, body: page([work('b')]), delay: 200 });
    const element = await shown(await list('ada', stage.url));
    button(element).click();
    await until(() => button(element).getAttribute('aria-disabled') === 'true');
    element.parentElement!.append(element);
    await until(() => titles(element).length === 2);
    expect((await stage.heard()).filter(({ path }) => path === NEXT)).to.have.length(1);
  });

  it('are the last ones where the source would give the same again', async () => {
    const again = page([work('b')], { total: 3, nextCursor: 'n' });
    const { url } = await openStage(FIRST, { path: NEXT, body: again });
    const element = await shown(await list('ada', url));
    button(element).click();
    await until(() => titles(element).length === 2);
    expect(all(element, '[part=more]')).to.deep.equal([]);
  });

  it('end, where all are wanted, once page after page brings nothing more', async () => {
    const further = Array.from({ length: 18 }, (_, n) => ({
      path: `/researchers/ada/works?limit=100&cursor=c${n}`,
      body: page(n === 4 ? [work('b')] : [], { total: 2, nextCursor: `c${n + 1}` }),
    }));
    const first = page([work('a')], { total: 2, nextCursor: 'c0' });
    const ada = { path: '/researchers/ada', body: { id: 'ada', name: 'Ada' } };
    const stage = await openStage({ path: FIRST.path, body: first }, ada, ...further);
    const element = await shown(await list('ada', stage.url));
    inside<HTMLButtonElement>(element, '[part=export]').click();
    await until(() => titles(element).length === 2 && all(element, '.exports')[0]);
    const asked = (await stage.heard()).filter(({ path }) => path.includes('cursor'));
    expect(asked).to.have.length(5 + 10);
  });
});

describe('the order of a <work-list>', () => {
  const headings = (element: WorkList) =>
    seen(element, '[part=group]').map((each) => each.textContent.trim());

  it('is the oldest first where a visitor asks for that, headings and all', async () => {
    const element = await given(many);
    await choose(element, 2, 'oldest');
    await until(() => headings(element).length === 10);
    expect(headings(element)[0]).to.equal('2010');
    expect(headings(element).at(-1)).to.equal('2019');
    await choose(element, 3, 'none');
    await until(() => headings(element).length === 0 && titles(element).length === 30);
    expect(titles(element)[0]).to.match(/^Study \d?0 of/);
    expect(titles(element).at(-1)).to.match(/^Study \d?9 of/);
  });

  it('is, of the types to choose from, that of how many works they have', async () => {
    const element = await given(many);
    const select = await until(() => all(element, 'select')[0]);
    const choices = [...select.querySelectorAll('option')].map((each) => each.textContent.trim());
    expect(choices.slice(1)).to.deep.equal(['Article (20)', 'Preprint (10)']);
  });
});

describe('what is sought in a <work-list> before it is there', () => {
  it('is found in all works, whose number is said', async () => {
    const stage = await openStage(
      {
        path: '/researchers/ada/works?limit=20',
        body: page(many.slice(0, 20), { total: 300, nextCursor: 'n' }),
      },
      {
        path: '/researchers/ada/works?limit=20&q=rare',
        body: page([work('rare')], { total: 1 }),
      },
    );
    const element = document.createElement('work-list');
    Object.assign(element, { researcher: 'ada', endpoint: stage.url });
    element.show({ q: 'rare' });
    await fixture(html`<div>${element}</div>`);
    await until(() => titles(element).join() === 'Work rare');
    expect(inside(element, '[part=count]').textContent).to.contain('300 published items');
    const result = await until(() => all(element, '[part=result]')[0]);
    expect(result.textContent).to.contain('1 of 300 published items');
    await until(() => inside(element, '[role=status]').textContent === '1 of 300 published items');
    await type(element, '');
    expect(titles(element), 'known already').to.have.length(20);
  });
});

import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { newWorld } from '../demo/ask.js';
import { all, inside, next, seen, until } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, says, shows } from '../fixtures/viewers.js';
import { choose, given, list, many, page, shown, titles, type, work } from '../fixtures/works.js';

describe('the search of <work-list>', () => {
  it('searches, filters and sorts what it holds, keeping headings, and says what is left', async () => {
    const element = await given(many);
    await type(element, 'cafe');
    expect(titles(element)).to.have.length(15);
    expect(inside(element, '[part=result]').textContent).to.contain('15 of 30 published items');
    expect(inside(element, '[role=status]').textContent).to.equal('15 of 30 published items');
    expect(seen(element, '[part=group]').length, 'headings hold').to.be.greaterThan(1);
    await choose(element, 0, 'preprint');
    expect(titles(element)).to.have.length(5);
    const years = () => [...all(element, 'select')[1]!.querySelectorAll('option')].slice(1);
    await until(() => years().length === 5);
    expect(years()[0]!.textContent?.trim(), 'what each would leave').to.equal('2019 (1)');
    inside<HTMLButtonElement>(element, '[part=result] button').click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '[part=search]'));
    await choose(element, 2, 'most-cited');
    await until(() => titles(element)[0] === 'Study 29 of Café');
    await choose(element, 2, 'title');
    expect(titles(element).slice(0, 3)).to.deep.equal([
      'Study 0 of tea',
      'Study 1 of Café',
      'Study 2 of tea',
    ]);
    await type(element, 'nothing like this');
    expect(inside(element, '[part=result]').textContent).to.contain('No work fits');
    await expect(element).to.be.accessible();
  });

  it('offers a kind of work once, whatever words its works have for it, and finds them all', async () => {
    const words = ['journal-article', 'article', 'JournalArticle', 'posted-content'];
    const items = many.slice(0, 12).map((each, n) => ({ ...each, type: words[n % 4] }));
    const options = (element: WorkList) =>
      [...all(element, 'select')[0]!.querySelectorAll('option')].map((each) =>
        each.textContent.trim(),
      );
    const facets = {
      types: [
        { value: 'article', count: 9 },
        { value: 'preprint', count: 3 },
      ],
      years: [{ value: '2010', count: 12 }],
    };
    for (const more of [{}, { facets }]) {
      const element = await given([]);
      element.data = page(items, more);
      await until(() => all(element, 'select')[0]);
      expect(options(element)).to.deep.equal(['All types', 'Article (9)', 'Preprint (3)']);
      const { value } = all(element, 'select')[0]!.querySelectorAll('option')[1]!;
      await choose(element, 0, value);
      expect(titles(element)).to.have.length(9);
      await type(element, 'of');
      await until(() => inside(element, '[part=result]').textContent.includes('9 of 12'));
      expect(options(element)).to.deep.equal(['All types', 'Article (9)', 'Preprint (3)']);
      expect(inside<HTMLSelectElement>(element, 'select').value).to.equal(value);
    }
  });

  it('says what its field is for in a colour of the theme’s, and not in an engine’s fainter one', async function () {
    const element = await given(many);
    const field = await until(() => all(element, '[part=search]')[0]);
    const { color, opacity } = getComputedStyle(field, '::placeholder');
    expect(opacity, 'Firefox has 0.54').to.equal('1');
    // WebKit tells what the field has.
    if (color === getComputedStyle(field).color) this.skip();
    expect(color).to.equal(getComputedStyle(inside(element, '.facts')).color);
  });

  it('tells nothing of the next researcher’s works that was asked of the last one’s', async () => {
    const { url } = await openStage(
      { path: '/researchers/ada/works?limit=20', body: page(many.slice(0, 20)) },
      { path: '/researchers/grace/works?limit=20', body: page(many.slice(4, 20)) },
      { body: { id: 'ada', name: 'Ada' } },
    );
    const element = await shown(await list('ada', url));
    await type(element, 'cafe');
    const told = () => inside(element, '[role=status]').textContent;
    await until(() => told() === '10 of 20 published items');
    element.researcher = 'grace';
    await until(() => titles(element).length === 16);
    await element.updateComplete;
    expect(told()).to.equal('');
    await type(element, 'cafe');
    await until(() => told() === '8 of 16 published items');
  });

  it('says what is left though another order was wanted, and no longer is before it was made', async () => {
    const element = await given(many);
    await until(() => all(element, '[part=search]')[0]);
    element.show({ sort: 'title' });
    await element.updateComplete;
    element.show({});
    await until(() => inside(element, '[role=status]').textContent === '30 of 30 published items');
  });

  it('shows nothing of the last researcher once none is named', async () => {
    const { url } = await openStage({ body: page(many.slice(0, 20)) });
    const element = await shown(await list('ada', url));
    await until(() => all(element, '[part=search]')[0]);
    element.researcher = undefined;
    await next(element, 'rw-failed');
    expect(all(element, '[part=count], [part=search]')).to.have.length(0);
  });

  it('asks nothing of the next researcher that was asked of the last', async () => {
    const { endpoint } = await newWorld();
    const page = await pageOf(
      endpoint,
      null,
      html`<work-list researcher="josiah-carberry"></work-list>`,
    );
    const element = page.querySelector<WorkList>('work-list')!;
    await shows(element, '[part=search]');
    await type(element, 'pots');
    await says(element, 'of 300 published items');
    element.researcher = 'zhen-qin';
    await says(element, '13 published items');
    expect(titles(element)).to.have.length(13);
    expect(inside<HTMLInputElement>(element, '[part=search]').value).to.equal('');
    await until(() => !inside(element, '[role=status]').textContent.includes('300'));
    element.researcher = 'josiah-carberry';
    element.show({ q: 'pots' });
    await until(() => titles(element)[0]?.includes('Pots'));
  });

  it('never filters a retracted work away', async () => {
    const element = await given(many);
    await type(element, 'study 4 of');
    expect(seen(element, '[part=standing]')).to.have.length(1);
  });

  it('keeps the list while a filter stands in for it, and has it back as it was', async () => {
    const abstract = 'Tea was steeped.';
    const element = await given(many.map((each) => ({ ...each, abstract })));
    const toggle = inside<HTMLButtonElement>(element, '.abstract-toggle');
    toggle.click();
    await element.updateComplete;
    await type(element, 'cafe');
    expect(toggle.checkVisibility(), 'what is left out is not seen').to.equal(false);
    toggle.focus();
    expect(element.shadowRoot!.activeElement, 'nor reached').to.equal(null);
    await type(element, '');
    expect(titles(element)).to.have.length(30);
    expect(toggle.checkVisibility(), 'the same button as before').to.equal(true);
    expect(toggle).to.have.attribute('aria-expanded', 'true');
    expect(seen(element, '[part=abstract]')).to.have.length(1);
  });

  it('leaves formulas and mark-up in the list, of works that a filter shows', async () => {
    const title = 'On $x^2$, H<sub>2</sub>O and <i>y = $z$</i>';
    const element = await given([...many, work('math', { title, year: 2021 })]);
    await until(() => all(element, 'math').length === 2);
    await type(element, 'h2o');
    expect(titles(element), 'set in both').to.deep.equal(['On x2, H2O and y = z']);
    await type(element, 'tea');
    await type(element, '');
    const [newest] = seen(element, '[part=title]');
    expect(newest!.querySelectorAll('math').length).to.equal(2);
    expect(newest!.textContent?.trim()).to.equal('On x2, H2O and y = z');
  });

  it('finds words whatever their letters, in mark-up and in numbers, longer and shorter again', async () => {
    const element = await given([
      ...many,
      work('cpp', { title: 'C++ (and [a-z]*) in practice', year: 1998 }),
      work('math', { title: 'Growth of $\\alpha$-helices in H<sub>2</sub>O' }),
      work('jan', { title: 'Letters', authors: [{ name: 'Jan Čapek-Żółw' }] }),
      work('tag', { title: 'The <i>sub</i>ject of it', venue: 'Gluon & Son' }),
    ]);
    const found = async (words: string) => {
      await type(element, words);
      return seen(element, '[part~=work]').map((each) => each.dataset.id);
    };
    expect(await found('c++ [A-Z]*')).to.deep.equal(['cpp']);
    expect(await found('1998')).to.deep.equal(['cpp']);
    expect(await found('h2o α')).to.deep.equal(['math']);
    expect(await found('capek')).to.deep.equal(['jan']);
    expect(await found('SUBJECT glu')).to.deep.equal(['tag']);
    expect(await found('subject gluons')).to.deep.equal([]);
    await type(element, 's');
    await until(() => seen(element, '[part~=work]').length === 33);
    expect(await found('study 25')).to.deep.equal(['w25']);
    await type(element, 'stud');
    await until(() => titles(element).length === 30);
  });

  it('shows the first works found at once, and tells how many they are when it knows', async () => {
    const items = Array.from({ length: 4000 }, (_, index) =>
      work(`w${index}`, { title: index % 20 ? 'Polymers' : `Zeolite ${index}` }),
    );
    const element = await given(items);
    await until(() => all(element, '[part=search]')[0]);
    // Every work has been read once the last fifty stand in outline.
    await until(() => all(element, '.outline').length === (4000 - 1000) / 50);
    const told: string[] = [];
    const status = inside(element, '[role=status]');
    new MutationObserver(() => told.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await type(element, 'zeolite');
    expect(titles(element)[0]).to.equal('Zeolite 0');
    await until(() => titles(element).length === 200);
    expect(told.filter(Boolean)).to.deep.equal(['200 of 4,000 published items']);
    expect(inside(element, '[part=result]').textContent).to.contain('200 of 4,000');
  });

  it('has room for its choices in narrow columns', async () => {
    const element = await given(many);
    const first = await until(() => all(element, 'select')[0]);
    for (const [width, columns] of [
      [216, 1],
      [320, 1],
      [360, 2],
      [480, 2],
      [640, 4],
    ] as const) {
      element.style.inlineSize = `${width}px`;
      expect(Math.floor(width / first.offsetWidth), `columns in ${width} px`).to.equal(columns);
    }
  });
});

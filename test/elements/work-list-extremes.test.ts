import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { foldVersions } from '../../src/format/versions.js';
import { WorkSchema } from '../../src/model/work.js';
import { all, inside, shadowText, until } from '../fixtures/elements.js';
import { given, titles, type, work } from '../fixtures/works.js';

const YEARS = [0, 99_999, -1, 1e9, 1e308, Number.NaN, 2020.5];

/** Twelve works of four years, and one of each year that is none. */
const odd = [
  ...Array.from({ length: 12 }, (_, index) => work(`w${index}`, { year: 2020 + (index % 4) })),
  ...YEARS.map((year, index) => work(`x${index}`, { year, type: 'article', venue: 'Here' })),
];

describe('<work-list> of extremes', () => {
  it('takes years that are none for years not known', async () => {
    const element = await given(odd);
    const groups = all(element, '[part=group]').map((each) => each.textContent?.trim());
    expect(groups).to.deep.equal(['2023', '2022', '2021', '2020', 'Year not known']);
    await until(() => titles(element).length === odd.length);
    const facts = all(element, '[data-id^=x] [part=facts]').map((each) => each.textContent?.trim());
    expect(new Set(facts)).to.deep.equal(new Set(['Article · Here']));
    const years = await until(() => all(element, 'select')[1]?.textContent);
    expect(years).not.to.match(/9|\b0\b/);
  });

  it('draws the years that most works are of, whatever one of them says', async () => {
    const years = [1, 1200, 9999, ...Array.from({ length: 20 }, (_, index) => 2001 + index)];
    const element = await given(years.map((year) => work(`y${year}`, { year })));
    const bars = await until(() => {
      const found = all(element, '.year');
      return found.length > 0 && found;
    });
    expect(bars).to.have.length(20);
    expect(bars[0]).to.have.attribute('aria-label', '2001: 1 work');
  });

  it('draws 5,000 works of 5,000 years, and finds each', async () => {
    const element = await given(
      Array.from({ length: 5000 }, (_, index) => work(`w${index}`, { year: 1 + index })),
    );
    await until(() => all(element, '.year').length === 80);
    await type(element, 'w4321');
    await until(() => titles(element).join() === 'Work w4321');
  }).timeout(20_000);

  it('looks for versions among thousands of works of one title', () => {
    const works = Array.from({ length: 4000 }, (_, index) =>
      WorkSchema({
        ...work(`w${index}`, { type: index % 2 ? 'preprint' : 'article' }),
        title: 'A title that all of them have in common',
        authors: [{ name: index % 2 ? 'Ada Byron' : `Charles Babbage${index}` }],
      }),
    );
    expect(foldVersions(works).count).to.equal(0);
    const own = works.map((each) => ({ ...each, authors: [] }));
    expect(foldVersions(own).count).to.equal(2000);
  });

  it('shows a work of a thousand authors with names of 10,000 letters', async () => {
    const authors = Array.from({ length: 1000 }, (_, index) => ({
      name: `${'n'.repeat(10_000)} ${index}`,
    }));
    const element = await given([work('a', { authors })]);
    expect(inside(element, '[part=authors]').textContent).to.contain('and 991 more');
  });

  it('shows titles of signs that open and never close', async () => {
    const items = Array.from({ length: 12 }, (_, index) => work(`w${index}`));
    const titles = ['<'.repeat(200_000), `$$1${','.repeat(9000)}$$`, '<i>$1,'.repeat(20_000)];
    const element = await given([...items, ...titles.map((title) => work('t', { title }))]);
    await until(() => shadowText(element).includes('1,,,'));
    await until(() => all(element, '[part~=work]').length === 15);
  });

  it('shows only what there is of 10,000 chosen works', async () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `w${index}`).join(' ');
    const element = await given(odd, { ids });
    expect(inside(element, '[part=count]').textContent).to.contain('12 of 19');
  });
});

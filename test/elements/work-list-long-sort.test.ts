import { expect, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { sortKey, textOrder, toPlainText } from '../../src/format/plain.js';
import type { Work } from '../../src/model/work.js';
import { all, inside, until } from '../fixtures/elements.js';
import { choose, given, titles, type, work } from '../fixtures/works.js';

const COUNT = 50_000;

const WORDS = ['“Été”', 'Ångström', 'zebra', 'Chapter', '$\\alpha$ and', 'apple', '(On) the', ''];

/** Titles out of order, a fifth of them twice, with what is passed over, accents, digits and none at all. */
const items = Array.from({ length: COUNT }, (_, index) => {
  const mixed = (index * 7919) % 40_000;
  const words = WORDS[mixed % WORDS.length]!;
  return work(`w${index}`, { title: words && `${words} ${mixed}`, year: 2000 + (index % 20) });
});

/** Their ids by title, as they are sorted all at once. */
const byTitle = (): string[] => {
  type Item = (typeof items)[number];
  const order = textOrder('en');
  const keys = new Map(items.map((each) => [each, sortKey(toPlainText(each.title))]));
  const compare = (a: Item, b: Item) => {
    const [left, right] = [keys.get(a)!, keys.get(b)!];
    return Number(left === '') - Number(right === '') || order(left, right);
  };
  return [...items].sort(compare).map(({ id }) => id);
};

/** The ids of all works in the list, those in outline too. */
const shownIds = (element: WorkList): string[] =>
  all(element, '.whole .section').flatMap((section) =>
    section.matches('.outline')
      ? (section as HTMLElement & { works: Work[] }).works.map(({ id }) => id)
      : [...section.querySelectorAll<HTMLElement>('[part~=work]')].map(
          ({ dataset }) => dataset.id!,
        ),
  );

const isBusy = (element: WorkList): boolean => all(element, '[aria-busy=true]').length > 0;

/** Resolves once every work is drawn, if only in outline. */
const allDrawn = (element: WorkList): Promise<unknown> =>
  until(() => !isBusy(element) && all(element, '.whole .section').length === COUNT / 50);

describe('a <work-list> of 50,000', () => {
  it('is put in order bit by bit, and says so, in the order in which it would be all at once', async () => {
    const element = await given(items);
    await allDrawn(element);
    await choose(element, 2, 'title');
    let frames = 0;
    for (; isBusy(element); frames += 1) await nextFrame();
    expect(frames, 'frames in which the page was painted').to.be.at.least(3);
    await allDrawn(element);
    expect(shownIds(element)).to.deep.equal(byTitle());
  }).timeout(60_000);

  it('says nothing of what a search leaves before that is in order', async () => {
    const element = await given(items, { sort: 'title' });
    await allDrawn(element);
    const said = new Set<string>();
    const note = () => said.add(inside(element, '[role=status]').textContent);
    await type(element, 'zebra');
    await until(() => {
      note();
      if (isBusy(element)) said.add(inside(element, '[part=result]').textContent.trim());
      return inside(element, '[role=status]').textContent.startsWith('6,250 of');
    });
    note();
    expect(
      [...said].filter((words) => !['', 'Clear search and filters'].includes(words)),
    ).to.deep.equal(['6,250 of 50,000 published items']);
    expect(titles(element)[0]).to.equal('zebra 2');
  }).timeout(60_000);
});

import { searchKey, compareText, sortKey, toPlainText } from '../../format/plain.js';
import { workYear } from '../../format/work-text.js';
import type { Facets, Work, WorkSort } from '../../model/work.js';
import type { View } from './view.js';

const keys = new WeakMap<Work, string>();
const titles = new WeakMap<Work, string>();

/** What a work is found by: title, authors, venue, year and identifiers. */
function keyOf(work: Work): string {
  let key = keys.get(work);
  if (key === undefined) {
    const names = work.authors.map(({ name }) => name).join(' ');
    const { venue, year, doi } = work;
    key = searchKey([titleOf(work), names, venue, year, doi].filter(Boolean).join(' '));
    keys.set(work, key);
  }
  return key;
}

function titleOf(work: Work): string {
  let title = titles.get(work);
  if (title === undefined) titles.set(work, (title = toPlainText(work.title)));
  return title;
}

const typeOf = (work: Work): string => work.type?.trim() ?? '';

/** The date to sort by; a work of which only the year is known stands before the dated ones of it. */
const dateOf = (work: Work): string => work.date ?? String(workYear(work) ?? '');

const byDate = (a: Work, b: Work): number => {
  const [left, right] = [dateOf(a), dateOf(b)];
  return left < right ? -1 : Number(left > right);
};

/** Compares, with works that lack the value last in either direction. */
function orderOf(sort: WorkSort, locale: string): (a: Work, b: Work) => number {
  switch (sort) {
    case 'newest':
      return (a, b) => missing(a, b, dateOf) || byDate(b, a);
    case 'oldest':
      return (a, b) => missing(a, b, dateOf) || byDate(a, b);
    case 'most-cited':
      return (a, b) => (b.citations ?? -1) - (a.citations ?? -1);
    case 'title':
      return (a, b) =>
        missing(a, b, titleOf) || compareText(sortKey(titleOf(a)), sortKey(titleOf(b)), locale);
  }
}

const missing = (a: Work, b: Work, of: (work: Work) => string): number =>
  Number(of(a) === '') - Number(of(b) === '');

function matches(work: Work, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const key = keyOf(work);
  return words.every((word) => key.includes(word));
}

const wordsOf = ({ q }: View): string[] =>
  searchKey(q ?? '')
    .split(' ')
    .filter(Boolean);

const ofType = (work: Work, type: string | undefined): boolean => !type || typeOf(work) === type;
const ofYear = (work: Work, year: string | undefined): boolean =>
  !year || String(workYear(work)) === year;

/**
 * The works that a view leaves, in its order; in the order given where the view has none. A work
 * that was retracted or withdrawn is filtered like any other, never away.
 */
export function arrange(works: readonly Work[], view: View, locale: string): readonly Work[] {
  const words = wordsOf(view);
  const found = works.filter(
    (work) => ofType(work, view.type) && ofYear(work, view.year) && matches(work, words),
  );
  return view.sort ? found.sort(orderOf(view.sort, locale)) : found;
}

/** What may be filtered by, and how many works it would leave; each ignores its own filter. */
export function facetsOf(works: readonly Work[], view: View): Facets {
  const words = wordsOf(view);
  const types = new Map<string, number>();
  const years = new Map<string, number>();
  for (const work of works) {
    if (!matches(work, words)) continue;
    const year = workYear(work);
    if (ofYear(work, view.year) && typeOf(work)) add(types, typeOf(work));
    if (ofType(work, view.type) && year !== null) add(years, String(year));
  }
  return {
    types: facetList(types).sort((a, b) => b.count - a.count),
    years: facetList(years).sort((a, b) => Number(b.value) - Number(a.value)),
  };
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

const facetList = (counts: ReadonlyMap<string, number>): { value: string; count: number }[] =>
  [...counts].map(([value, count]) => ({ value, count }));

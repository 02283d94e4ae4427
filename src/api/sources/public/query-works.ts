import { searchKey, sortKey, textOrder, toPlainText } from '../../../format/plain.js';
import { kindKey } from '../../../format/work-type.js';
import type { YearCount } from '../../../model/researcher.js';
import type { Facet, Facets, Work, WorkSort, WorksPage, WorksQuery } from '../../../model/work.js';

/** How many works a page has when nobody says. */
export const PAGE = 25;

const keys = new WeakMap<Work, string>();

/** What a work is found by: title, venue and authors, folded. */
function searchText(work: Work): string {
  let key = keys.get(work);
  if (key === undefined) {
    const texts = [work.title, work.venue].map(toPlainText);
    const names = work.authors.map((a) => a.name);
    keys.set(work, (key = searchKey([...texts, ...names].join('\n'))));
  }
  return key;
}

/** Those that hold every word of `q`. */
function found(works: readonly Work[], q = ''): readonly Work[] {
  const words = searchKey(q).split(' ').filter(Boolean);
  if (words.length === 0) return works;
  return works.filter((work) => words.every((each) => searchText(work).includes(each)));
}

type Sort = (works: readonly Work[]) => Work[];

/** Sorts by a value that is made once for each work; works without it come last, whichever way the rest goes. */
function by<T>(value: (work: Work) => T | null, compare: (a: T, b: T) => number): Sort {
  return (works) =>
    works
      .map((work) => [value(work), work] as const)
      .sort(([a], [b]) =>
        a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b),
      )
      .map(([, work]) => work);
}

const dateOf = ({ date, year }: Work): string | null => date ?? (year === null ? null : `${year}`);
const texts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const SORTS: Readonly<Record<WorkSort, Sort>> = {
  newest: by(dateOf, (a, b) => texts(b, a)),
  oldest: by(dateOf, texts),
  'most-cited': by(
    (work) => work.citations,
    (a, b) => b - a,
  ),
  title: (works) =>
    by((work) => work.title && sortKey(toPlainText(work.title)), textOrder())(works),
};

const ofType = (work: Work, type?: string): boolean =>
  !type || kindKey(work.type) === kindKey(type);
const ofYear = (work: Work, year?: string): boolean => !year || `${work.year}` === year;

/** How often each value is there; all words of one kind of work are the first of them. */
function tally(values: readonly (string | number | null)[]): Facet[] {
  const facets = new Map<string, { value: string; count: number }>();
  for (const value of values) {
    if (value === null) continue;
    const key = kindKey(`${value}`) ?? '';
    const facet = facets.get(key);
    if (facet) facet.count += 1;
    else facets.set(key, { value: `${value}`, count: 1 });
  }
  return [...facets.values()];
}

/** What may be filtered by; each facet ignores its own filter, so that the other choices stay in sight. */
function facetsOf(works: readonly Work[], { type, year }: WorksQuery): Facets {
  const types = tally(works.filter((work) => ofYear(work, year)).map((work) => work.type));
  const years = tally(works.filter((work) => ofType(work, type)).map((work) => work.year));
  return {
    types: types.sort((a, b) => b.count! - a.count! || texts(a.value, b.value)),
    years: years.sort((a, b) => Number(b.value) - Number(a.value)),
  };
}

/** Where in a held list a page begins: `@50`. Anything else is the API's own cursor. */
export function heldOffset(cursor: string | undefined): number | null {
  if (!cursor) return 0;
  return /^@\d{1,7}$/.test(cursor) ? Number(cursor.slice(1)) : null;
}

/** A page of `works`, which are all there are: searched, filtered, sorted and counted here. */
export function queryWorks(works: readonly Work[], query: WorksQuery): WorksPage {
  const matching = found(works, query.q);
  const chosen = SORTS[query.sort ?? 'newest'](
    matching.filter((work) => ofType(work, query.type) && ofYear(work, query.year)),
  );
  const from = heldOffset(query.cursor) ?? 0;
  const end = from + (query.limit ?? PAGE);
  return {
    items: chosen.slice(from, end),
    total: chosen.length,
    nextCursor: end < chosen.length ? `@${end}` : null,
    facets: facetsOf(matching, query),
    unanswered: [],
  };
}

/** How much was published in each year, oldest first. */
export function yearCounts(works: readonly Work[]): YearCount[] {
  return tally(works.map((work) => work.year))
    .map(({ value, count }) => ({ year: Number(value), works: count, citations: null }))
    .sort((a, b) => a.year - b.year);
}

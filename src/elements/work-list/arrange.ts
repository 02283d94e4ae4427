import { compareText, sortKey } from '../../format/plain.js';
import { workYear } from '../../format/work-text.js';
import type { Facets, Work, WorkSort } from '../../model/work.js';
import { titleOf } from './search.js';
import type { View } from './view.js';

const typeOf = (work: Work): string => work.type?.trim() ?? '';

/** The date to sort by; a work of which only the year is known stands before the dated ones of it. */
const dateOf = (work: Work): string =>
  work.date ?? workYear(work)?.toString().padStart(4, '0') ?? '';

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

const ofType = (work: Work, type: string | undefined): boolean => !type || typeOf(work) === type;
const ofYear = (work: Work, year: string | undefined): boolean =>
  !year || String(workYear(work)) === year;

/**
 * Of the works that hold the words of a view, those of its type and year, in its order; in the order
 * given where the view has none. A work that was retracted or withdrawn is filtered like any other,
 * never away.
 */
export function arrange(
  works: readonly Work[],
  { type, year, sort }: View,
  locale: string,
): readonly Work[] {
  const left =
    type || year ? works.filter((work) => ofType(work, type) && ofYear(work, year)) : works;
  return sort ? [...left].sort(orderOf(sort, locale)) : left;
}

/**
 * What works that hold the words of a view may be filtered by, and how many each choice would leave;
 * each ignores its own filter.
 */
export function facetsOf(works: readonly Work[], view: View): Facets {
  const types = new Map<string, number>();
  const years = new Map<string, number>();
  for (const work of works) {
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

import { workYear } from '../../format/work-text.js';
import type { Facets, Work } from '../../model/work.js';
import type { View } from './view.js';

const typeOf = (work: Work): string => work.type?.trim() ?? '';

const ofType = (work: Work, type: string | undefined): boolean => !type || typeOf(work) === type;
const ofYear = (work: Work, year: string | undefined): boolean =>
  !year || String(workYear(work)) === year;

/**
 * Of the works that hold the words of a view, those of its type and year. A work that was retracted or
 * withdrawn is filtered like any other, never away.
 */
export const filtered = (works: readonly Work[], { type, year }: View): readonly Work[] =>
  type || year ? works.filter((work) => ofType(work, type) && ofYear(work, year)) : works;

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

import { workYear } from '../../format/work-text.js';
import { kindKey } from '../../format/work-type.js';
import type { Facets, Work } from '../../model/work.js';
import type { View } from './view.js';

const ofType = (work: Work, type: string | undefined): boolean =>
  !type || kindKey(work.type) === kindKey(type);
const ofYear = (work: Work, year: string | undefined): boolean =>
  !year || String(workYear(work)) === year;

/**
 * Of the works that hold the words of a view, those of its type and year. A work that was retracted or
 * withdrawn is filtered like any other, never away.
 */
export const filtered = (works: readonly Work[], { type, year }: View): readonly Work[] =>
  type || year ? works.filter((work) => ofType(work, type) && ofYear(work, year)) : works;

/** How many works a choice would leave. */
interface Counted {
  readonly value: string;
  count: number;
}

/**
 * What works that hold the words of a view may be filtered by, and how many each choice would leave;
 * each ignores its own filter. A kind goes by the first word that a work has for it.
 */
export function facetsOf(works: readonly Work[], view: View): Facets {
  const types = new Map<string, Counted>();
  const years = new Map<string, Counted>();
  for (const work of works) {
    const kind = kindKey(work.type);
    const year = workYear(work);
    if (kind !== null && ofYear(work, view.year)) add(types, kind, work.type!.trim());
    if (year !== null && ofType(work, view.type)) add(years, String(year));
  }
  return {
    types: [...types.values()].sort((a, b) => b.count - a.count),
    years: [...years.values()].sort((a, b) => Number(b.value) - Number(a.value)),
  };
}

function add(choices: Map<string, Counted>, key: string, value = key): void {
  const known = choices.get(key);
  if (known) known.count += 1;
  else choices.set(key, { value, count: 1 });
}

import { WORK_SORTS, type Work, type WorkSort, type WorksQuery } from '../../model/work.js';
import type { Grouping } from './groups.js';

/** What a visitor has asked of the list. */
export interface View {
  /** Words to find in titles, authors and venues. */
  readonly q?: string | undefined;
  /** A type in the source's own word. */
  readonly type?: string | undefined;
  readonly year?: string | undefined;
  readonly sort?: WorkSort | undefined;
  readonly group?: Grouping | undefined;
}

/** Whether the view leaves anything out. */
export function isFiltered({ q, type, year }: View): boolean {
  return !!(q?.trim() || type || year);
}

/** The part of a view that a source is asked. */
export function queryOf({ q, type, year, sort }: View): WorksQuery {
  const words = q?.trim();
  return {
    ...(sort && { sort }),
    ...(type && { type }),
    ...(year && { year }),
    ...(words && { q: words }),
  };
}

const GROUPINGS: readonly Grouping[] = ['year', 'type', 'none'];

/** `value` if it is an order that a list can have. */
export function readSort(value: string | null | undefined): WorkSort | undefined {
  return WORK_SORTS.find((sort) => sort === value);
}

/** `value` if it is something that works can be grouped by. */
export function readGrouping(value: string | null | undefined): Grouping | undefined {
  return GROUPINGS.find((grouping) => grouping === value);
}

/** Which of all works a page wants shown: some by id, in that order, or the first few. */
export interface Choice {
  readonly ids?: readonly string[];
  readonly limit?: number;
}

/** What the attributes `ids` and `limit` choose; `undefined` where they choose nothing or say no number. */
export function readChoice(
  ids: string | null | undefined,
  limit: number | null | undefined,
): Choice | undefined {
  if (typeof ids === 'string') return { ids: [...new Set(ids.match(/\S+/g))] };
  return limit! >= 1 ? { limit: Math.trunc(limit!) } : undefined;
}

/** Of the works, those that are chosen. */
export function pick(works: readonly Work[], choice: Choice | undefined): readonly Work[] {
  if (!choice?.ids) return choice ? works.slice(0, choice.limit) : works;
  const byId = new Map(works.map((work) => [work.id, work]));
  return choice.ids.flatMap((id) => byId.get(id) ?? []);
}

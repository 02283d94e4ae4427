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

const GROUPINGS: readonly string[] = ['year', 'type', 'none'] satisfies Grouping[];

/** `value` if it is an order that a list can have. */
export function readSort(value: string | null | undefined): WorkSort | undefined {
  return (WORK_SORTS as readonly string[]).includes(value ?? '') ? (value as WorkSort) : undefined;
}

/** `value` if it is something that works can be grouped by. */
export function readGrouping(value: string | null | undefined): Grouping | undefined {
  return GROUPINGS.includes(value ?? '') ? (value as Grouping) : undefined;
}

/** Of the works, those that a page wants shown: some by id, in that order, or the first few. */
export function pick(
  works: readonly Work[],
  ids: string | undefined,
  limit: number | undefined,
): readonly Work[] {
  if (ids === undefined) return limit ? works.slice(0, limit) : works;
  const byId = new Map(works.map((work) => [work.id, work]));
  return ids.split(/\s+/).flatMap((id) => byId.get(id) ?? []);
}

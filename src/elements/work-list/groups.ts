import { workYear } from '../../format/work-text.js';
import { kindKey } from '../../format/work-type.js';
import type { Work } from '../../model/work.js';

/** What the works of a list are put together by. */
export type Grouping = 'year' | 'type' | 'none';

/** Works under one heading. */
export interface Group {
  /** The year, or the kind, or the source's own word for what is of none; `null` where the works have none. */
  readonly key: number | string | null;
  readonly works: readonly Work[];
}

/**
 * Puts works into groups and keeps their order inside each: years in the order of the years, types in
 * that of their first work. Groups never come twice, whatever order the works are in.
 *
 * @param oldestFirst whether early years come first
 */
export function groupWorks(
  works: readonly Work[],
  by: Grouping,
  oldestFirst: boolean,
): readonly Group[] {
  if (by === 'none') return [{ key: null, works }];
  const groups = new Map<Group['key'], Work[]>();
  for (const work of works) {
    const key = by === 'year' ? workYear(work) : kindKey(work.type);
    const group = groups.get(key);
    if (group) group.push(work);
    else groups.set(key, [work]);
  }
  const list = [...groups].map(([key, members]) => ({ key, works: members }));
  return by === 'year' ? list.sort(byYear(oldestFirst)) : list;
}

/** Works whose year is not known come last. */
const byYear =
  (oldestFirst: boolean) =>
  (a: Group, b: Group): number => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return oldestFirst ? Number(a.key) - Number(b.key) : Number(b.key) - Number(a.key);
  };

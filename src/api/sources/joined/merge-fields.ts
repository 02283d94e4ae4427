import type { Origin } from '../../../model/origin.js';

/** A source's record of something. */
export interface SourceRecord<T> {
  readonly source: string;
  readonly record: T;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Each of `fields` from the first source that says anything of it, and which source that was. */
export function mergeFields<T, const K extends keyof T & string>(
  fields: readonly K[],
  records: readonly SourceRecord<T>[],
): { readonly values: Pick<T, K>; readonly origins: readonly Origin[] } {
  const values: Partial<Pick<T, K>> = {};
  const origins: Origin[] = [];
  for (const field of fields) {
    const found = records.find(({ record }) => !isEmpty(record[field]));
    values[field] = (found ?? records[0])!.record[field];
    if (found) origins.push({ field, source: found.source });
  }
  return { values: values as Pick<T, K>, origins };
}

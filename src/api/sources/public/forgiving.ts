import { text, type Schema } from '../../../model/schema.js';

/*
 * Readers for bodies that are not of the contract. Any field of a public API may be null, missing or
 * of another type next year; one odd field must not cost the reader a whole list.
 */

function forgiving<T, D>(inner: Schema<T>, otherwise: D): Schema<T | D> {
  const read = (value: unknown): T | D => {
    try {
      return inner(value);
    } catch {
      return otherwise;
    }
  };
  return Object.assign(read, { json: inner.json, optional: true });
}

/** What `inner` reads, or `null` where that is missing or something else. */
export const soft = <T>(inner: Schema<T>): Schema<T | null> => forgiving(inner, null);

/** A text, or `null`. */
export const softText = soft(text);

/** A list without the items that cannot be read; empty where there is no list. */
export function softList<T>(item: Schema<T>): Schema<readonly T[]> {
  const kept = soft(item);
  const read = (value: unknown): readonly T[] =>
    Array.isArray(value)
      ? value.map(kept).filter((each): each is Awaited<T> & T => each !== null)
      : [];
  return Object.assign(read, { json: { type: 'array', items: item.json }, optional: true });
}

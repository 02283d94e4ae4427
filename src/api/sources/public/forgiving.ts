import { text, type Reader } from '../../../model/schema.js';

/*
 * Readers for bodies that are not of the contract. Any field of a public API may be null, missing or
 * of another type next year; one odd field must not cost the reader a whole list.
 */

function forgiving<T, D>(inner: Reader<T>, otherwise: D): Reader<T | D> {
  return (value) => {
    try {
      return inner(value);
    } catch {
      return otherwise;
    }
  };
}

/** What `inner` reads, or `null` where that is missing or something else. */
export const soft = <T>(inner: Reader<T>): Reader<T | null> => forgiving(inner, null);

/** A text, or `null`. */
export const softText = soft(text);

/** A list without the items that cannot be read; empty where there is no list. */
export function softList<T>(item: Reader<T>): Reader<readonly T[]> {
  const kept = soft(item);
  return (value) =>
    Array.isArray(value)
      ? value.map(kept).filter((each): each is Awaited<T> & T => each !== null)
      : [];
}

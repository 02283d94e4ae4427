/*
 * The atoms that every noun of the contract is read with.
 *
 * They are ours and not a library's since a badge that is cold has 14 kB in all: these lines do
 * exactly what the contract forgives (own properties only, numbers that are not finite, dates that are
 * none) at a quarter of the bytes. `schema.ts` adds to each what it reads as JSON Schema, from which
 * the OpenAPI document is made; dist/cdn/ is built without that.
 */

/** Reads a value of unknown origin; throws `Mismatch` when it is not what it should be. */
export type Reader<T> = (value: unknown) => T;

/** The type of what a reader reads. */
export type Infer<R> = R extends Reader<infer T> ? T : never;

/** The readers of an object's fields, by name. */
export type Fields = Readonly<Record<string, Reader<unknown>>>;

/** Reads an object; `fields` are the names of those that it reads. */
export type NounReader<F extends Fields> = Reader<{ [K in keyof F]: Infer<F[K]> }> & {
  readonly fields: readonly string[];
};

/** A value is not what it should be; `field` says where, as `items[3].title`. */
export class Mismatch extends Error {
  field = '';

  constructor(expected: string, value: unknown) {
    const kind = Array.isArray(value) ? 'a list' : typeof value;
    super(`should be ${expected} but is ${value === null ? 'null' : kind}`);
  }

  /** This mismatch as seen from one level further up: from `step`, `title` or `[3]`. */
  within(step: string): this {
    const { field } = this;
    this.field = step + (field && field[0] !== '[' ? '.' : '') + field;
    return this;
  }
}

const ofType =
  <T>(type: 'string' | 'number' | 'boolean'): Reader<T> =>
  (value) => {
    if (typeof value !== type) throw new Mismatch(`a ${type}`, value);
    return value as T;
  };

/** What `inner` reads, or `fallback` when it is missing or `null`. */
export const withDefault =
  <T, const D>(inner: Reader<T>, fallback: D): Reader<T | D> =>
  (value) =>
    value === undefined || value === null ? fallback : inner(value);

/** What `inner` reads, or `null` when it is missing. */
export const maybe = <T>(inner: Reader<T>): Reader<T | null> => withDefault(inner, null);

/** Reads with `inner`, and takes a value that is not `sound` for missing. */
const orNull = <T>(inner: Reader<T>, sound: (value: T) => boolean): Reader<T | null> =>
  maybe((value): T | null => {
    const read = inner(value);
    return sound(read) ? read : null;
  });

/**
 * What is read inherits from this and not from `Object.prototype`: what a host page put on that is no
 * data, here or later. Objects with no prototype at all would be kept as hash tables, five times as large.
 */
const NOTHING: object = Object.create(null) as object;

const isObject = (value: unknown): value is Record<string, unknown> =>
  Object(value) === value && !Array.isArray(value);

/** An object of the contract: own properties only, unknown fields ignored. */
export function noun<const F extends Fields>(fields: F): NounReader<F> {
  const names = Object.keys(fields);
  const read = (value: unknown) => {
    if (!isObject(value)) throw new Mismatch('an object', value);
    const result = Object.create(NOTHING) as Record<string, unknown>;
    // By number, here and below: an iterator makes an object for each step.
    let at = 0;
    try {
      for (; at < names.length; at += 1) {
        const name = names[at]!;
        result[name] = fields[name]!(Object.hasOwn(value, name) ? value[name] : undefined);
      }
    } catch (error) {
      throw error instanceof Mismatch ? error.within(names[at]!) : error;
    }
    return result as { [K in keyof F]: Infer<F[K]> };
  };
  return Object.assign(read, { fields: names });
}

/** A list that must be said; `null` is an empty one. */
export const list =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (value) => {
    if (value === null) return [];
    if (!Array.isArray(value)) throw new Mismatch('a list', value);
    // As long as it will be: one that grows is kept with room for more, in each of 50,000 works.
    const result = new Array<T>(value.length);
    let at = 0;
    try {
      for (; at < result.length; at += 1) result[at] = item(value[at]);
    } catch (error) {
      throw error instanceof Mismatch ? error.within(`[${at}]`) : error;
    }
    return result;
  };

/** A list, empty when missing. */
export const listOf = <T>(item: Reader<T>): Reader<readonly T[]> => withDefault(list(item), []);

/** A text that must be there (it may be empty). */
export const text = ofType<string>('string');

/** A text, `null` when missing. */
export const maybeText = maybe(text);

/** A web address as text; `null` when missing. It is gated where it is used, not here. */
export const maybeUrl = maybe(text);

/** Yes or no, and one of them must be there. */
export const yesNo = ofType<boolean>('boolean');

/** Yes, no, or `null` for "not said". */
export const maybeFlag = maybe(yesNo);

/** A flag that is off unless it was said. */
export const flag = withDefault(yesNo, false);

const number = ofType<number>('number');

/** A number, `null` when missing or not finite. */
export const maybeNumber = orNull(number, Number.isFinite);

/** A non-negative number of things, `null` when missing, negative or not finite. */
export const maybeCount = orNull(number, (count) => count >= 0 && count < Infinity);

/** A date as it is read: ISO 8601 as `2026`, `2026-03`, `2026-03-14` or a timestamp, which may lack its zone. */
const ISO_DATE =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Whether `written` is a date as the contract writes them, and a day that exists. */
export function isIsoDate(written: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(written) ?? [];
  if (year === undefined) return false;
  if (day === undefined || Number(day) <= 28) return true;
  // Day 0 of the next month is the last of this one.
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** An ISO 8601 date, `null` when missing or not a date. */
export const maybeDate = orNull(text, isIsoDate);

/** A text or a number, as text. */
export const textOrNumber: Reader<string> = (value) =>
  typeof value === 'number' ? String(value) : text(value);

/**
 * A word of an open vocabulary: `known` are those that the widgets know how to say; another one is
 * kept as it stands, so that an endpoint may extend the list.
 */
export const word =
  <const K extends string>(..._known: K[]): Reader<K | (string & {})> =>
  (value) =>
    text(value) as K | (string & {});

/** One word and no other. */
export const only =
  <const K extends string>(known: K): Reader<K> =>
  (value) => {
    if (value !== known) throw new Mismatch(`"${known}"`, value);
    return known;
  };

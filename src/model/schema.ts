/*
 * The atoms that every noun of the contract is made of.
 *
 * A schema is a function that reads a value of unknown origin, with a description of what it reads as
 * JSON Schema, from which the OpenAPI document is made. It is ours and not a library's since a badge
 * that is cold has 14 kB in all: these eighty lines do exactly what the contract forgives (own
 * properties only, numbers that are not finite, dates that are none) at a quarter of the bytes.
 */

/** The part of JSON Schema 2020-12 that the contract needs. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Reads a value; throws `Mismatch` when it is not what it should be. */
export interface Schema<T> {
  (value: unknown): T;
  readonly json: JsonSchema;
  /** Whether an object may leave it out. */
  readonly optional: boolean;
}

/** The type of what a schema reads. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

/** A value is not what it should be; `field` says where, as `items[3].title`. */
export class Mismatch extends Error {
  field = '';

  constructor(expected: string, value: unknown) {
    super(`should be ${expected} but is ${value === null ? 'null' : typeof value}`);
  }

  /** This mismatch as seen from one level further up. */
  within(step: string | number): this {
    const rest = this.field && !this.field.startsWith('[') ? `.${this.field}` : this.field;
    this.field = `${typeof step === 'number' ? `[${step}]` : step}${rest}`;
    return this;
  }
}

function schema<T>(json: JsonSchema, read: (value: unknown) => T, optional = false): Schema<T> {
  return Object.assign(read, { json, optional });
}

function ofType<T>(type: 'string' | 'number' | 'boolean'): Schema<T> {
  return schema({ type }, (value) => {
    if (typeof value !== type) throw new Mismatch(`a ${type}`, value);
    return value as T;
  });
}

/** What `inner` reads, or `fallback` when it is missing or `null`. */
export function withDefault<T, const D>(inner: Schema<T>, fallback: D): Schema<T | D> {
  const json = { anyOf: [inner.json, { type: 'null' }], default: fallback };
  return schema(
    json,
    (value) => (value === undefined || value === null ? fallback : inner(value)),
    true,
  );
}

/** What `inner` reads, or `null` when it is missing. */
export const maybe = <T>(inner: Schema<T>): Schema<T | null> => withDefault(inner, null);

/** Reads with `inner`, and takes a value that is not `sound` for missing. */
function orNull<T>(inner: Schema<T>, json: JsonSchema, sound: (value: T) => boolean) {
  const strict = schema({ ...inner.json, ...json }, (value): T | null => {
    const read = inner(value);
    return sound(read) ? read : null;
  });
  return maybe(strict);
}

/** An object of the contract: own properties only, unknown fields ignored. */
export function noun<const F extends Readonly<Record<string, Schema<unknown>>>>(
  fields: F,
): Schema<{ [K in keyof F]: Infer<F[K]> }> {
  const names = Object.keys(fields);
  const json = {
    type: 'object',
    required: names.filter((name) => !fields[name]!.optional),
    properties: Object.fromEntries(names.map((name) => [name, fields[name]!.json])),
  };
  return schema(json, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Mismatch('an object', value);
    }
    // No prototype: what a host page put on `Object.prototype` is not data, here or later.
    const result = Object.create(null) as Record<string, unknown>;
    let name = '';
    try {
      for (name of names) {
        const given = Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
        result[name] = fields[name]!(given);
      }
    } catch (error) {
      throw error instanceof Mismatch ? error.within(name) : error;
    }
    return result as { [K in keyof F]: Infer<F[K]> };
  });
}

/** A list, empty when missing. */
export function listOf<T>(item: Schema<T>): Schema<readonly T[]> {
  const json = { type: 'array', items: item.json };
  const list = schema(json, (value): readonly T[] => {
    if (!Array.isArray(value)) throw new Mismatch('a list', value);
    const result: T[] = [];
    try {
      while (result.length < value.length) result.push(item(value[result.length]));
    } catch (error) {
      throw error instanceof Mismatch ? error.within(result.length) : error;
    }
    return result;
  });
  return withDefault(list, []);
}

/** A text that must be there (it may be empty). */
export const text = ofType<string>('string');

/** A text, `null` when missing. */
export const maybeText = maybe(text);

/** A web address as text; `null` when missing. It is gated where it is used, not here. */
export const maybeUrl = maybe(schema({ type: 'string', format: 'uri' }, (value) => text(value)));

/** Yes or no, and one of them must be there. */
export const yesNo = ofType<boolean>('boolean');

/** Yes, no, or `null` for "not said". */
export const maybeFlag = maybe(yesNo);

/** A flag that is off unless it was said. */
export const flag = withDefault(yesNo, false);

const number = ofType<number>('number');

/** A number, `null` when missing or not finite. */
export const maybeNumber = orNull(number, {}, Number.isFinite);

/** A non-negative number of things, `null` when missing, negative or not finite. */
export const maybeCount = orNull(
  number,
  { type: 'integer', minimum: 0 },
  (count) => Number.isFinite(count) && count >= 0,
);

const ISO_DATE =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * Whether `written` is a date of the contract: ISO 8601 as `2026`, `2026-03`, `2026-03-14` or a full
 * timestamp, and a day that exists.
 */
export function isIsoDate(written: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(written) ?? [];
  if (year === undefined) return false;
  if (day === undefined || Number(day) <= 28) return true;
  // Day 0 of the next month is the last of this one.
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** An ISO 8601 date, `null` when missing or not a date. */
export const maybeDate = orNull(text, { pattern: ISO_DATE.source }, isIsoDate);

/** A text or a number, as text. */
export const textOrNumber = schema({ type: ['string', 'number'] }, (value) =>
  typeof value === 'number' ? String(value) : text(value),
);

/**
 * A word of an open vocabulary: `known` are those that the widgets know how to say; another one is
 * kept as it stands, so that an endpoint may extend the list.
 */
export const word = <const K extends string>(...known: K[]) =>
  schema({ type: 'string', examples: known }, (value) => text(value) as K | (string & {}));

/** One word and no other. */
export const only = <const K extends string>(known: K) =>
  schema({ const: known }, (value) => {
    if (value !== known) throw new Mismatch(`"${known}"`, value);
    return known;
  });

/*
 * The readers of `read.ts`, each with a description of what it reads as JSON Schema: one declaration
 * of a noun makes both the code that reads it and its part of the OpenAPI document. A page needs no
 * descriptions, so dist/cdn/ is built with `read.ts` in the place of this module.
 */
import * as read from './read.js';
import type { Fields, NounReader, Reader } from './read.js';

export { Mismatch, isIsoDate, type Infer, type Reader } from './read.js';

/** The part of JSON Schema 2020-12 that the contract needs. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A reader with its description. */
export type Schema<T> = Reader<T> & {
  readonly json: JsonSchema;
  /** Whether an object may leave it out. */
  readonly optional: boolean;
};

/** Describes a reader that was not described before: each of `read.ts` has one name and one description. */
const described = <R extends Reader<unknown>>(reader: R, json: JsonSchema, optional = false) =>
  Object.assign(reader, { json, optional });

/** What a reader says of itself; one that is no schema may read anything. */
const jsonOf = (reader: Reader<unknown>): JsonSchema => (reader as Schema<unknown>).json ?? {};

const nullable = (json: JsonSchema, fallback: unknown): JsonSchema => ({
  anyOf: [json, { type: 'null' }],
  default: fallback,
});

/** What `inner` reads, or `fallback` when it is missing or `null`. */
export const withDefault = <T, const D>(inner: Reader<T>, fallback: D): Schema<T | D> =>
  described(read.withDefault(inner, fallback), nullable(jsonOf(inner), fallback), true);

/** What `inner` reads, or `null` when it is missing. */
export const maybe = <T>(inner: Reader<T>): Schema<T | null> => withDefault(inner, null);

/** An object of the contract: own properties only, unknown fields ignored. */
export function noun<const F extends Fields>(
  fields: F,
): NounReader<F> & Schema<ReturnType<NounReader<F>>> {
  const names = Object.keys(fields);
  return described(read.noun(fields), {
    type: 'object',
    required: names.filter((name) => !(fields[name] as Schema<unknown>).optional),
    properties: Object.fromEntries(names.map((name) => [name, jsonOf(fields[name]!)])),
  });
}

/** A list that must be said; `null` is an empty one. */
export const list = <T>(item: Reader<T>): Schema<readonly T[]> =>
  described(read.list(item), nullable({ type: 'array', items: jsonOf(item) }, []));

/** A list, empty when missing. */
export const listOf = <T>(item: Reader<T>): Schema<readonly T[]> =>
  described(read.listOf(item), nullable({ type: 'array', items: jsonOf(item) }, []), true);

const nullOr = <T>(reader: Reader<T>, json: JsonSchema): Schema<T> =>
  described(reader, nullable(json, null), true);

/** A text that must be there (it may be empty). */
export const text = described(read.text, { type: 'string' });

/** A text, `null` when missing. */
export const maybeText = nullOr(read.maybeText, { type: 'string' });

/** A web address as text; `null` when missing. It is gated where it is used, not here. */
export const maybeUrl = nullOr(read.maybeUrl, { type: 'string', format: 'uri' });

/** Yes or no, and one of them must be there. */
export const yesNo = described(read.yesNo, { type: 'boolean' });

/** Yes, no, or `null` for "not said". */
export const maybeFlag = nullOr(read.maybeFlag, { type: 'boolean' });

/** A flag that is off unless it was said. */
export const flag = described(read.flag, nullable({ type: 'boolean' }, false), true);

/** A number, `null` when missing or not finite. */
export const maybeNumber = nullOr(read.maybeNumber, { type: 'number' });

/** A non-negative number of things, `null` when missing, negative or not finite. */
export const maybeCount = nullOr(read.maybeCount, { type: 'integer', minimum: 0 });

/** A date as the contract has it sent: of those that `read.ISO_DATE` takes, a time must say its zone. */
const SENT_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?)?)?$/;

/** An ISO 8601 date, `null` when missing or not a date. */
export const maybeDate = nullOr(read.maybeDate, { type: 'string', pattern: SENT_DATE.source });

/** A text or a number, as text. */
export const textOrNumber = described(read.textOrNumber, { type: ['string', 'number'] });

/**
 * A word of an open vocabulary: `known` are those that the widgets know how to say; another one is
 * kept as it stands, so that an endpoint may extend the list.
 */
export const word = <const K extends string>(...known: K[]) =>
  described(read.word(...known), { type: 'string', examples: known });

/** One word and no other. */
export const only = <const K extends string>(known: K) =>
  described(read.only(known), { const: known });

import * as v from 'valibot';

/*
 * The atoms that every noun of the contract is made of.
 *
 * A schema is also the source of the OpenAPI document, so leniency is added around a plain schema
 * (`through`) instead of inside it: the generator sees what an endpoint should send, the decoder
 * forgives what the contract says a widget forgives.
 */

type Schema = v.GenericSchema<unknown>;

/** A copy of `schema` that sees its input through `read` first. */
function through<S extends Schema>(schema: S, read: (input: unknown) => unknown): S {
  return {
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => {
      (dataset as { value: unknown }).value = read(dataset.value);
      return schema['~run'](dataset, config);
    },
  };
}

/** Own properties only: what a host page put on `Object.prototype` is not data. */
function ownOnly(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.assign(Object.create(null) as object, input);
}

function finiteOrNull(input: unknown): unknown {
  return typeof input === 'number' && !Number.isFinite(input) ? null : input;
}

function countOrNull(input: unknown): unknown {
  return typeof input === 'number' && !(Number.isFinite(input) && input >= 0)
    ? null
    : typeof input === 'number'
      ? Math.trunc(input)
      : input;
}

const ISO_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * Whether `text` is a date of the contract: ISO 8601 as `2026`, `2026-03`, `2026-03-14` or a full
 * timestamp, and a day that exists.
 */
export function isIsoDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return date.getUTCDate() === Number(day) && !Number.isNaN(Date.parse(text));
}

function dateOrNull(input: unknown): unknown {
  return typeof input === 'string' && !isIsoDate(input) ? null : input;
}

/** An object of the contract: own properties only, unknown fields ignored. */
export const noun = <const E extends v.ObjectEntries>(entries: E) =>
  through(v.object(entries), ownOnly);

/** A text that must be there (it may be empty). */
export const text = v.string();

/** A text, `null` when missing. */
export const maybeText = v.nullish(v.string(), null);

/** A web address as text; `null` when missing. It is gated where it is used, not here. */
export const maybeUrl = v.nullish(v.pipe(v.string(), v.metadata({ format: 'uri' })), null);

/** A non-negative integer, `null` when missing, negative or not finite. */
export const maybeCount = through(
  v.nullish(v.pipe(v.number(), v.metadata({ type: 'integer', minimum: 0 })), null),
  countOrNull,
);

/** A number, `null` when missing or not finite. */
export const maybeNumber = through(v.nullish(v.number(), null), finiteOrNull);

/** An ISO 8601 date, `null` when missing or not a date. */
export const maybeDate = through(
  v.nullish(v.pipe(v.string(), v.metadata({ format: 'iso-date' })), null),
  dateOrNull,
);

/** Yes, no, or `null` for "not said". */
export const maybeFlag = v.nullish(v.boolean(), null);

/** A flag that is off unless it was said. */
export const flag = v.nullish(v.boolean(), false);

/** A list, empty when missing. */
export const listOf = <S extends Schema>(item: S) => v.nullish(v.array(item), []);

/**
 * A word of an open vocabulary: `known` are those that the widgets know how to say; another one is
 * kept as it stands, so that an endpoint may extend the list.
 */
export const word = <const K extends string>(known: readonly K[]) =>
  v.pipe(v.string(), v.metadata({ examples: known })) as unknown as v.GenericSchema<
    unknown,
    K | (string & Record<never, never>)
  >;

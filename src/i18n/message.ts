import type { en } from './en.js';
import { remembered } from './remembered.js';

/** The language of the strings that are always there. */
export const ENGLISH = 'en';

/** The plural forms of a message, by CLDR category; `other` is always there. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type Widened<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : { readonly [K in keyof T]: Widened<T[K]> };

/** What a language must provide: the shape of English, with words of its own. */
export type Strings = Widened<typeof en>;

/** A part of a language's strings; of a group, there may be some words. */
export type Part = { readonly [K in keyof Strings]?: Partial<Strings[K]> };

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Source<T> = T extends { readonly other: infer Other } ? Other : T;

/** The names of single messages, plural ones included. */
export type MessageKey = {
  [K in keyof typeof en]: Source<(typeof en)[K]> extends string ? K : never;
}[keyof typeof en];

/** The names of groups of messages, such as `failure`. */
export type GroupKey = Exclude<keyof typeof en, MessageKey>;

/** The values that a message needs, by the placeholders of its English text. */
export type ValuesOf<K extends MessageKey> = {
  readonly [N in Names<Source<(typeof en)[K]>>]: N extends 'count' ? number : string | number;
};

/** The values as an argument list: none for a message with no placeholder. */
export type ValueArguments<K extends MessageKey> = [keyof ValuesOf<K>] extends [never]
  ? []
  : [values: ValuesOf<K>];

/** The first one takes longer than drawing 100 badges. */
const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

const categoryOf = (count: number, locale: string): Intl.LDMLPluralRule =>
  remembered(plurals, locale, (tag) => new Intl.PluralRules(tag)).select(count);

function written(value: number, locale: string): string {
  // In English by hand, as src/format/counts.ts does and for its reason.
  if (Number.isInteger(value) && value >= 0 && value < 1e9 && /^en(-US|-GB)?$/.test(locale))
    return `${value}`.replace(/\B(?=(\d{3})+$)/g, ',');
  return remembered(numbers, locale, (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps a value that runs the other way than its message from reordering what stands around it
 * (first strong isolate: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
function isolated(value: string, message: string): string {
  return RIGHT_TO_LEFT.test(value) === RIGHT_TO_LEFT.test(message) ? value : `\u2068${value}\u2069`;
}

/** Characters that turn the direction of all text after them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A word of data as it may stand in a sentence of ours: it must not turn the words around it. */
export const unturned = (text: string): string => text.replace(TURNS, '');

/** The pieces of a message: text and the names of placeholders, by turns. */
const pieces = new Map<string, readonly string[]>();
const cut = (message: string): string[] => message.split(/\{(\w+)\}/);

/**
 * Fills a message's placeholders; numbers are written as the locale writes them.
 *
 * @param locale a valid BCP 47 tag
 */
export function fill(
  message: string | Plural,
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[categoryOf(Number(values['count']), locale)] ?? message.other);
  return remembered(pieces, text, cut)
    .map((piece, at) => {
      if (at % 2 === 0) return piece;
      const value = Object.hasOwn(values, piece) ? values[piece]! : `{${piece}}`;
      return typeof value === 'number' ? written(value, locale) : isolated(unturned(value), text);
    })
    .join('');
}

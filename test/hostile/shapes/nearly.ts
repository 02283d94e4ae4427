/*
 * Bodies of nearly the right shape: mostly what a schema says, or what an example shows, now and then anything else.
 */
import fc from 'fast-check';

/** The part of JSON Schema that shapes are made of. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  /** Item by item, what a list mostly holds. */
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** JSON has a zero below zero, but `JSON.stringify` does not write it. */
const MINUS_ZERO = '\0minus zero';

/** Numbers at the ends of what JavaScript counts with, and those that are no number of anything. */
const NUMBERS = [
  ...[1e308, -1e308, Number.MAX_VALUE, 6.8e37, -1e37, 1e21, 1e15, -1e15, 2 ** 31, 2 ** 32, 2 ** 53],
  ...[5e-324, -5e-324, 1e-7, 0.5, 2.5, -1, 0, MINUS_ZERO],
];

/** What long texts repeat: what readers of text look for, and characters that are drawn in odd ways. */
const UNITS = [
  ...[
    'x',
    'long ',
    ' ',
    '\n',
    '-',
    '1',
    'a.',
    '/',
    '%',
    '"',
    '&',
    '&amp;',
    '<',
    '<i>',
    '<!--',
    '</',
  ],
  ...[
    '$',
    '$x$',
    '\\',
    '\\frac{',
    '\\(',
    '{',
    '10.5555/',
    'https://a.example/',
    '\u202e',
    '\u0301',
  ],
  ...['\ud800', '\u200d', '👩‍👩‍👧', '中', 'ﷺ', 'İ'],
];

/** Texts that a script, an object or a page would take for something else. */
const ODD = [
  '<x-data x-data="',
  `'"><x-data>`,
  ']]><x-data/>',
  '\u0001\ufffe',
  ...['', ' ', '\0', '\ufeff', '\u2028', '\ud800', '__proto__', 'constructor', 'toString', 'null'],
  ...[
    '</script>',
    '<!--',
    ']]>',
    '{{body}}',
    '$&',
    '1e999',
    '-0',
    'http://',
    'javascript:1',
    '//x',
  ],
];

const HOW_LONG = 10_000;

const long = fc
  .constantFrom(...UNITS)
  .map((unit) => unit.repeat(Math.ceil(HOW_LONG / unit.length)));

/** Of each type, what it is now and then instead. */
const RARE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: fc.oneof(
    { weight: 1, arbitrary: long },
    { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  ),
  number: fc.constantFrom(...NUMBERS),
};

const now = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** Mostly what the shape says, now and then anything else that JSON can say, or nothing at all. */
export function nearly(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof(now(100, right(shape)), now(1, fc.jsonValue()), now(1, fc.constant(undefined)));
}

function right(shape: Shape): fc.Arbitrary<unknown> {
  const { anyOf, items, prefixItems, properties } = shape;
  const type = [shape.type].flat()[0];
  if (anyOf) return fc.oneof(...anyOf.map(right));
  if (items) {
    const others = fc.oneof(now(150, listOf(items, 0, 4)), now(1, listOf(items, 100, 200)));
    const same = prefixItems && fc.tuple(...prefixItems.map(nearly));
    return same ? fc.oneof(now(10, same), now(1, others)) : others;
  }
  if (properties) return fc.record(mapped(properties, nearly));
  const rare = RARE[type === 'integer' ? 'number' : (type ?? '')];
  const usual = 'const' in shape ? fc.constant(shape.const) : ofType(type);
  return rare ? fc.oneof(now(15, usual), now(1, rare)) : usual;
}

/** Without `size`, fast-check makes lists that are hardly longer than they must be. */
const listOf = (items: Shape, minLength: number, maxLength: number) =>
  fc.array(nearly(items), { minLength, maxLength, size: 'max' });

function ofType(type: string | undefined): fc.Arbitrary<unknown> {
  if (type === 'string') return fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl());
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return fc.oneof(fc.nat(), fc.double(), fc.maxSafeInteger());
}

/** The shape of an example, which stands for itself wherever it is a text, a number or a flag. */
export function shapeOf(example: unknown): Shape {
  if (Array.isArray(example)) {
    const each = example.map(shapeOf);
    return each.length > 0 ? { items: { anyOf: each }, prefixItems: each } : { const: [] };
  }
  if (typeof example !== 'object' || example === null) {
    return { const: example, type: typeof example };
  }
  return { properties: mapped(example as Readonly<Record<string, unknown>>, shapeOf) };
}

const mapped = <A, B>(from: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));

/** A body as it is sent; `''` for none. */
export const written = (body: unknown): string =>
  (JSON.stringify(body) ?? '').replaceAll(JSON.stringify(MINUS_ZERO), '-0');

import type { JsonSchema } from '../model/schema.js';

/*
 * A strict reading of the contract: what the widgets forgive, a report names. It knows the part of
 * JSON Schema that src/model/schema.ts writes, and no more.
 */

type Node = Readonly<{
  type?: string | readonly string[];
  const?: unknown;
  anyOf?: readonly Node[];
  items?: Node;
  required?: readonly string[];
  properties?: Readonly<Record<string, Node>>;
  format?: string;
  pattern?: string;
  minimum?: number;
}>;

/** So many wrong fields tell enough. */
const ENOUGH = 8;

/** What is wrong with `value`, field by field; nothing when it is as `schema` says. */
export function wrongFields(schema: JsonSchema, value: unknown): string[] {
  const wrong = [...complaints(schema as Node, value, '')];
  const more = wrong.length - ENOUGH;
  return more > 0 ? [...wrong.slice(0, ENOUGH), `and ${more} more wrong fields`] : wrong;
}

function* complaints(schema: Node, value: unknown, at: string): Generator<string> {
  if (schema.anyOf) {
    const choices = schema.anyOf.filter(({ type }) => type !== 'null');
    const nullable = choices.length < schema.anyOf.length;
    if (value === null && nullable) return;
    yield* complaints(choices[0] ?? {}, value, at);
    return;
  }
  const expected = mistake(schema, value);
  if (expected) yield `${at || 'the body'} should be ${expected}, and is ${shown(value)}`;
  else if (Array.isArray(value)) yield* ofItems(schema, value, at);
  else if (schema.properties) yield* ofProperties(schema, value as Record<string, unknown>, at);
}

function* ofItems({ items }: Node, value: readonly unknown[], at: string): Generator<string> {
  for (const [index, item] of value.entries()) {
    if (items) yield* complaints(items, item, `${at}[${index}]`);
  }
}

function* ofProperties(
  { properties = {}, required = [] }: Node,
  value: Readonly<Record<string, unknown>>,
  at: string,
): Generator<string> {
  for (const [name, schema] of Object.entries(properties)) {
    const path = at ? `${at}.${name}` : name;
    if (Object.hasOwn(value, name)) yield* complaints(schema, value[name], path);
    else if (required.includes(name)) yield `${path} is missing`;
  }
}

/** What `value` should be and is not; empty when it is. */
function mistake(schema: Node, value: unknown): string {
  if ('const' in schema && value !== schema.const) return JSON.stringify(schema.const);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
    return types.map((type) => WORDS[type] ?? type).join(' or ');
  }
  if (schema.minimum !== undefined && (value as number) < schema.minimum) {
    return `${schema.minimum} or more`;
  }
  if (schema.format === 'uri' && !/^https?:$/.test(protocolOf(value as string))) {
    return 'an absolute http(s) address';
  }
  if (schema.pattern && !new RegExp(schema.pattern).test(value as string)) {
    return 'an ISO 8601 date (a time with its zone)';
  }
  return '';
}

const WORDS: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

function isOfType(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

const protocolOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).protocol : '';

function shown(value: unknown): string {
  if (value === undefined) return 'no JSON';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

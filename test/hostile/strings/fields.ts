/*
 * Bodies made from the contract's own schemas, with something in every place where a string may stand:
 * a field that is added to a schema is filled with no further word.
 */
import type { JsonSchema } from '../../../src/model/schema.js';

/** What a schema says of a string. */
export type Kind = 'text' | 'uri' | 'date' | 'word';

/** One place for a string: `items[].authors[].name`. */
export interface Field {
  readonly path: string;
  readonly kind: Kind;
}

/** What stands in a body. */
export interface Filling {
  string(field: Field): string;
  readonly flag: boolean;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly examples?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function kindOf({ format, pattern, examples }: Schema): Kind {
  if (format === 'uri') return 'uri';
  if (pattern !== undefined) return 'date';
  return examples ? 'word' : 'text';
}

function fill(schema: Schema, path: string, filling: Filling): unknown {
  const { anyOf, items, properties } = schema;
  const type = Array.isArray(schema.type) ? (schema.type[0] as string) : schema.type;
  if ('const' in schema) return schema.const;
  if (anyOf) return fill(anyOf[0]!, path, filling);
  if (properties) {
    const under = path && `${path}.`;
    const entries = Object.entries(properties);
    return Object.fromEntries(
      entries.map(([name, inner]) => [name, fill(inner, `${under}${name}`, filling)]),
    );
  }
  if (items) return [fill(items, `${path}[]`, filling)];
  if (type === 'string') return filling.string({ path, kind: kindOf(schema) });
  if (type === 'boolean') return filling.flag;
  if (type === 'number' || type === 'integer') return 3;
  throw new Error(`${path} is of no known kind`);
}

/** A body of the schema, every field of it there. */
export const bodyOf = (json: JsonSchema, filling: Filling): Record<string, unknown> =>
  fill(json as Schema, '', filling) as Record<string, unknown>;

/** Every place for a string in a schema. */
export function fieldsOf(json: JsonSchema): Field[] {
  const fields: Field[] = [];
  bodyOf(json, {
    flag: true,
    string(field) {
      fields.push(field);
      return '';
    },
  });
  return fields;
}

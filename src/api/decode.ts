import * as v from 'valibot';
import { NotContractError } from './errors.js';

function fieldOf(issue: v.BaseIssue<unknown>): string {
  let field = '';
  for (const { key } of issue.path ?? []) {
    field += typeof key === 'number' ? `[${key}]` : `${field === '' ? '' : '.'}${String(key)}`;
  }
  return field;
}

/**
 * Reads `value` as `schema` says: own properties only, unknown fields left out.
 *
 * @param what names the value in the error, e.g. `GET /researchers/x`
 * @throws NotContractError that names the first wrong field
 */
export function decode<const S extends v.GenericSchema<unknown>>(
  schema: S,
  value: unknown,
  what: string,
): v.InferOutput<S> {
  const result = safely(schema, value, what);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = fieldOf(issue);
  throw new NotContractError(
    `${what}: ${field || 'the body'} should be ${issue.expected ?? 'something else'} but is ${issue.received}`,
    field,
  );
}

/** A getter in handed-in data may throw, and so may nesting that is deeper than the stack. */
function safely<const S extends v.GenericSchema<unknown>>(schema: S, value: unknown, what: string) {
  try {
    return v.safeParse(schema, value, { abortEarly: true });
  } catch (cause) {
    throw new NotContractError(`${what} cannot be read`, '', { cause });
  }
}

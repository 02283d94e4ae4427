import { Mismatch, type Reader } from '../model/schema.js';
import { ResearchError } from './errors.js';

/**
 * Reads `value` as `schema` says: own properties only, unknown fields left out.
 *
 * @param what names the value in the error, e.g. `GET /researchers/x`
 * @throws ResearchError `not-contract` that names the first wrong field
 */
export function decode<T>(schema: Reader<T>, value: unknown, what: string): T {
  try {
    return schema(value);
  } catch (cause) {
    // Anything else: a getter in handed-in data, or nesting that is deeper than the stack.
    if (!(cause instanceof Mismatch))
      throw new ResearchError('not-contract', `${what} cannot be read`, { cause });
    const { field, message } = cause;
    throw new ResearchError('not-contract', `${what}: ${field || 'the body'} ${message}`, {
      field,
    });
  }
}

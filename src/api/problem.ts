import { maybeText, noun, text } from '../model/schema.js';
import { ProblemSchema, type Problem } from '../model/viewer.js';
import { decode } from './decode.js';

/** What is wrong with one field of a form, or with all of it. */
const ErrorSchema = noun({ field: maybeText, message: text });

/**
 * Reads the problem details of an answer (RFC 9457). What is of another type than it should be counts as not said
 * (https://www.rfc-editor.org/rfc/rfc9457#section-3.1): a status in quotes must not cost what is said of a field.
 */
export function readProblem(body: string): Problem | undefined {
  try {
    const said = Object(JSON.parse(body)) as Record<string, unknown>;
    const sound = ProblemSchema.fields.filter((name) => isSound({ [name]: said[name] }));
    const known = Object.fromEntries(sound.map((name) => [name, said[name]]));
    return decode(ProblemSchema, { ...known, errors: errorsOf(said['errors']) }, 'a problem');
  } catch {
    return undefined;
  }
}

/** Whether problem details that say no more than this can be read. */
function isSound(said: object): boolean {
  try {
    return !!decode(ProblemSchema, said, 'a problem');
  } catch {
    return false;
  }
}

/** Those that say what is wrong; one of no field is of the whole. */
function errorsOf(list: unknown): Problem['errors'] {
  return (Array.isArray(list) ? list : []).flatMap((each: unknown) => {
    try {
      const { field, message } = decode(ErrorSchema, each, 'an error');
      return [{ field: field ?? '', message }];
    } catch {
      return [];
    }
  });
}

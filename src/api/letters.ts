import type { Invitation } from '../model/viewer.js';

/**
 * A key that makes a repeated request the same request.
 * Source: https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
function newKey(): string {
  // `randomUUID` is missing on pages without https.
  const halfBytes = crypto.getRandomValues(new Uint8Array(32));
  return [...halfBytes].map((half) => (half % 16).toString(16)).join('');
}

/** The keys of letters that may not have arrived, by their words; kept for as long as who wrote them is. */
const underWay = new WeakMap<object, Map<string, string>>();

/** The letters of one writer: the same words have the same key until they have arrived. */
function lettersOf(writer: object): Map<string, string> {
  const known = underWay.get(writer) ?? new Map<string, string>();
  underWay.set(writer, known);
  return known;
}

/**
 * Has `send` send a letter with its key, so that trying again sends it once.
 *
 * @param writer by whom it is written
 * @param to whom it is for
 */
export async function sendOnce<T>(
  writer: object,
  to: string,
  { subject, message, workId }: Invitation,
  send: (key: string) => Promise<T>,
): Promise<T> {
  const letters = lettersOf(writer);
  const letter = [to, subject, message, workId].join('\0');
  const key = letters.get(letter) ?? newKey();
  letters.set(letter, key);
  const answer = await send(key);
  // The same words are a new one from now on.
  letters.delete(letter);
  return answer;
}

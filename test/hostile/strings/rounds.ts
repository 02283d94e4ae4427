import { isThorough } from '../support/run.js';
import type { Field } from './fields.js';
import { PAYLOADS } from './payloads.js';

const LIST = '/node_modules/big-list-of-naughty-strings/blns.json';

/** The public list of naughty strings, and those of our own. */
export async function loadPayloads(): Promise<readonly string[]> {
  const list = (await (await fetch(LIST)).json()) as string[];
  return [...new Set([...list, ...PAYLOADS])];
}

/** Of how many payloads an ordinary run begins a round with one; a prime, so that it meets every sort. */
const STRIDE = 17;

/**
 * The payloads that rounds begin with: all of them in a thorough run.
 *
 * @param cost how much longer a round takes than one with no request
 */
export async function roundsOf(payloads: readonly string[], cost = 1): Promise<readonly number[]> {
  const step = (await isThorough()) ? 1 : STRIDE * cost;
  return [...payloads.keys()].filter((round) => round % step === 0);
}

/** Whether a link to it is right: an ordinary web address. */
function isAddress(text: string): boolean {
  if (!/^https?:\/\/[\w.]+/i.test(text.trim()) || text.length > 4096) return false;
  if (!URL.canParse(text.trim())) return false;
  const { username, password } = new URL(text);
  // eslint-disable-next-line no-control-regex
  return username + password === '' && !/[\u0000-\u001f\u202a-\u202e]/.test(text.trim());
}

/** Characters that turn the direction of a text: in a sentence of ours they are left out. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text of nobody's malice in the place of a hostile one: as blank, and as much of an address. */
export function harmless({ kind }: Field, at: number, hostile = 'x'): string {
  if (hostile.replace(TURNS, '').trim() === '') return hostile;
  return kind === 'uri' && isAddress(hostile) ? 'https://harmless.example/' : `harmless ${at}`;
}

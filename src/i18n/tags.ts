import { ENGLISH } from './message.js';
import { remembered } from './remembered.js';

/** By the tag as it was written. */
const known = new Map<string, string>();

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** `tag` as a valid BCP 47 tag (`en-US@posix`, `de_CH` and nonsense are seen in the wild), else `en`. */
export const canonicalTag = (tag: string): string => remembered(known, tag, canonical);

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Whether the language of a valid `tag` is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  const { script } = new Intl.Locale(tag).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script);
}

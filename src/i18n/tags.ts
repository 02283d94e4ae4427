import { ENGLISH } from './message.js';

/** What is known of a tag as it was written: `Intl` is slow to ask. */
const known = new Map<string, string>();

/** How many are kept: a page has a few, while a server may be asked for any there is. */
const MOST = 99;

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** `tag` as a valid BCP 47 tag (`en-US@posix`, `de_CH` and nonsense are seen in the wild), else `en`. */
export function canonicalTag(tag: string): string {
  let found = known.get(tag);
  if (found === undefined) {
    if (known.size > MOST) known.clear();
    known.set(tag, (found = canonical(tag)));
  }
  return found;
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Whether the language of a valid `tag` is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  const { script } = new Intl.Locale(tag).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script);
}

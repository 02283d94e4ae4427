/** Tokens → plain text: for accessible names, search, sort keys and exports. */

import { cachedIntl } from './intl-cache.js';
import { plainMathml, plainTex } from './plain-math.js';
import { richText } from './rich-text.js';
import type { Token } from './tokens.js';
import { isBlock, isSpan } from './tokens.js';

/** The words of `tokens` on one line, formulas in readable characters, blocks apart by a space. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(plainToken).join('').replace(/\s+/g, ' ').trim();
}

function plainToken(token: Token): string {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'tex') return plainTex(token.source);
  if (token.kind === 'mathml') return plainMathml(token.math);
  if (!isSpan(token)) return ' ';
  const inside = token.children.map(plainToken).join('');
  return isBlock(token) ? ` ${inside} ` : inside;
}

/** The plain text of a title or abstract as it comes from data; `''` for anything but text. */
export function toPlainText(text: unknown): string {
  return plainText(richText(text));
}

/** What two texts are compared by when searching: case, accents and compatibility forms folded away. */
export function searchKey(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return folded.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What two titles are held to be the same by: without case, accents, punctuation and mark-up. */
export function titleKey(title: string | null): string {
  const words = searchKey(toPlainText(title)).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim();
}

// What a title may open with and is not sorted by.
const OPENING = /^[\s\p{P}\p{S}]+/u;

/** The text that a title is sorted by: without the punctuation that it opens with. */
export function sortKey(text: string): string {
  return text.replace(OPENING, '') || text;
}

/** What compares texts as the locale sorts them, digits by their value (`2 < 10`). */
export function textOrder(locale?: string): (a: string, b: string) => number {
  const options: Intl.CollatorOptions = { numeric: true, sensitivity: 'base' };
  return cachedIntl('collator', Intl.Collator, locale, options).compare;
}

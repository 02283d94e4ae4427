/** The short way for the text that needs no reading, so that a page without mark-up never loads `rich-text.js`. */

import type { TextToken } from './tokens.js';

// What mark-up, a character reference, TeX or a paragraph break cannot do without.
const SIGNS = /[<&$\\]|\n\s*\n/;

/**
 * The one token of a text that holds neither mark-up nor TeX (`[]` for a missing one), or `null` when it must go
 * through `richText`, which gives the same answer for the texts that are answered here.
 */
export function simpleTokens(text: unknown): TextToken[] | null {
  if (typeof text !== 'string') return [];
  if (text.length > 100_000 || SIGNS.test(text)) return null;
  const line = text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ +/, '')
    .trimEnd();
  return line === '' ? [] : [{ kind: 'text', text: line }];
}

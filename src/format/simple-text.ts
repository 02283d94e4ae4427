/** The short way for the text that needs no reading, so that a page without mark-up never loads `rich-text.js`. */

// What mark-up, a character reference, TeX or a paragraph break cannot do without.
const SIGNS = /[<&$\\]|\n\s*\n/;

/**
 * A text that holds neither mark-up nor TeX, with its spaces collapsed (`''` for a missing one), or `null` when it
 * must go through `richText`, which gives the same answer for the texts that are answered here.
 */
export function simpleText(text: string | null): string | null {
  if (!text) return '';
  if (text.length > 100_000 || SIGNS.test(text)) return null;
  return text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ /, '')
    .trimEnd();
}

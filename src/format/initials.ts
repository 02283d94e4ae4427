/** Initials for an avatar, in any script. */

import { cachedIntl } from './intl-cache.js';

// Honorifics that are no part of a name, as written before it.
const TITLES = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.?$/i;
// What may follow a comma without being the given name.
const SUFFIXES = /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d|msc|esq)\.?$/i;
// Han, Hiragana, Katakana and Hangul names are not abbreviated letter by letter; one character stands for the name.
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /\p{L}/u;

/**
 * One or two initials of `name` (`Zhen Qin` → `ZQ`, `秦震` → `秦`, `Curie, Marie` → `MC`), upper-cased in `locale`.
 * Whole graphemes are kept, so a letter never loses its marks. `''` when there is no letter in the name.
 */
export function initials(name: unknown, locale?: string): string {
  if (typeof name !== 'string') return '';
  const words = nameWords(name.slice(0, 300));
  const first = words[0];
  if (first === undefined) return '';
  if (UNSPACED.test(first)) return firstGrapheme(first);
  const last = words.length > 1 ? words[words.length - 1]! : '';
  return upper([first, last].map(firstGrapheme).filter(Boolean).join(joiner(first)), locale);
}

function nameWords(name: string): string[] {
  const [before, after] = name.split(/[,،]/, 2) as [string, string?];
  const given = after?.trim() ?? '';
  const ordered = given === '' || SUFFIXES.test(given) ? before : `${given} ${before}`;
  const words = ordered
    .split(/[\s\p{Z}]+/u)
    .map(trimToLetter)
    .filter((word) => word !== '');
  const named = words.filter((word) => !TITLES.test(word));
  return named.length > 0 ? named : words;
}

function trimToLetter(word: string): string {
  const at = word.search(LETTER);
  return at < 0 ? '' : word.slice(at);
}

function firstGrapheme(word: string): string {
  const options: Intl.SegmenterOptions = { granularity: 'grapheme' };
  const [first] = cachedIntl('segmenter', Intl.Segmenter, 'en', options).segment(word);
  return first?.segment ?? '';
}

// Two Arabic letters side by side would join into what reads as a word.
function joiner(word: string): string {
  return /^\p{Script=Arabic}/u.test(word) ? '\u200c' : '';
}

function upper(text: string, locale: string | undefined): string {
  try {
    return text.toLocaleUpperCase(locale);
  } catch {
    return text.toUpperCase();
  }
}

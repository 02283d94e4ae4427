/** Spaces that Crossref's deposits lose around inline elements: `of<i>Leishmania chagasi</i>Promastigote`. */

import type { Token } from './tokens.js';
import { isSpan } from './tokens.js';

/**
 * `tokens` with a space put back where two words can only have been run together: before and after a formula that
 * stands between words, and around italics when a capital, a preposition or a phrase shows where one begins. Prefixes and suffixes
 * (`<i>N</i>-methyl`, `<i>n</i>th`) stay joined.
 */
export function respaced(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  tokens.forEach((token, i) => {
    const inner = isSpan(token) ? { ...token, children: respaced(token.children) } : token;
    const before = tokens[i - 1];
    if (before && isGlued(before, inner)) result.push({ kind: 'text', text: ' ' });
    result.push(inner);
  });
  return joined(result);
}

// A word that cannot be the first part of another: what follows it without a space has lost one.
const LONE_WORD =
  /(?:^|[^\p{L}])(?:an?|and|as|at|between|by|for|from|in|is|of|on|or|the|to|using|with)$/iu;
const ORDINAL = /^(?:th|st|nd|rd)\b/;

function isGlued(left: Token, right: Token): boolean {
  const before = textOf(left);
  const after = textOf(right);
  if (right.kind === 'mathml') return /(?:\p{L}\p{Ll}|[,;:])$/u.test(before);
  if (left.kind === 'mathml')
    return /^(?:\p{Ll}{2,}(?!\p{L}*-)|\p{Lu}\p{Ll}+)/u.test(after) && !ORDINAL.test(after);
  if (right.kind === 'italic') {
    return LONE_WORD.test(before) || (/\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after));
  }
  if (left.kind !== 'italic') return false;
  const isPhrase = / /.test(before) && /^\p{L}{2}/u.test(after);
  return isPhrase || (/\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after));
}

function textOf(token: Token | undefined): string {
  if (token?.kind === 'text') return token.text;
  return token?.kind === 'italic' && token.children.length === 1 ? textOf(token.children[0]) : '';
}

function joined(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const last = result[result.length - 1];
    if (token.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: last.text + token.text };
    } else result.push(token);
  }
  return result;
}

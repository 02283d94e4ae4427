/** Spaces that Crossref's deposits lose around inline elements: `of<i>Leishmania chagasi</i>Promastigote`. */

import type { Token } from './tokens.js';
import { isSpan } from './tokens.js';

/**
 * `tokens` with a space put back where two words can only have been run together: before and after a formula that
 * stands between words, and between italics and a word when capitals show where each begins. Prefixes and suffixes
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

function isGlued(left: Token, right: Token): boolean {
  if (right.kind === 'mathml')
    return left.kind === 'text' && /(?:\p{Ll}{2}|[,;:])$/u.test(left.text);
  if (left.kind === 'mathml') {
    return (
      right.kind === 'text' && /^(?!th\b|st\b|nd\b|rd\b)\p{Ll}{2,}(?![\p{L}]*-)/u.test(right.text)
    );
  }
  if (right.kind === 'italic')
    return /\p{Ll}{2}$/u.test(textOf(left)) && /^\p{Lu}\p{Ll}/u.test(textOf(right));
  return (
    left.kind === 'italic' &&
    /\p{Ll}{2}$/u.test(textOf(left)) &&
    /^\p{Lu}\p{Ll}/u.test(textOf(right))
  );
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

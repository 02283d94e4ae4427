/** The one entry point for titles and abstracts from data. */

import { markupTokens } from './markup.js';
import { respaced } from './spacing.js';
import { texTokens } from './tex.js';
import type { Token } from './tokens.js';
import { isBlock, isSpan } from './tokens.js';

/**
 * The tokens of a title or an abstract: mark-up first, then TeX in what text is left. A heading that only says
 * "Abstract" is dropped. Anything but text gives `[]`. Never throws; linear in the length of the text.
 */
export function richText(text: unknown): Token[] {
  if (typeof text !== 'string') return [];
  return withoutOwnHeading(respaced(markupTokens(text)).flatMap(withTex));
}

function withTex(token: Token): Token[] {
  if (token.kind === 'text') return texTokens(token.text);
  if (!isSpan(token) || token.kind === 'code') return [token];
  return [{ kind: token.kind, children: token.children.flatMap(withTex) }];
}

function withoutOwnHeading(tokens: Token[]): Token[] {
  const [first] = tokens;
  if (first?.kind !== 'heading' || first.children.length !== 1) return tokens;
  const [only] = first.children;
  return only?.kind === 'text' && /^abstract[.:]?$/i.test(only.text.trim())
    ? tokens.slice(1)
    : tokens;
}

/** The tokens on one line, for a title: blocks give way to their content, displayed math is set inline. */
export function inlineTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i): Token[] => {
    if (token.kind === 'break') return [{ kind: 'text', text: ' ' }];
    if (token.kind === 'tex') return [{ ...token, display: false }];
    if (token.kind === 'mathml')
      return [{ kind: 'mathml', math: { ...token.math, attributes: {} } }];
    if (!isSpan(token)) return [token];
    const children = inlineTokens(token.children);
    if (!isBlock(token)) return [{ kind: token.kind, children }];
    return i === 0 ? children : [{ kind: 'text', text: ' ' }, ...children];
  });
}

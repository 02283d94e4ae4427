/** What text with mark-up and math is reduced to. Elements turn these into templates; nothing here is ever HTML. */

import type { MathNode } from './mathml.js';

/** Runs of text that keep a meaning of their own. */
export type InlineKind =
  'italic' | 'bold' | 'underline' | 'strike' | 'sub' | 'sup' | 'smallcaps' | 'code';

/** Parts that stand on lines of their own. `list` holds `item`s. */
export type BlockKind = 'paragraph' | 'heading' | 'list' | 'item';

export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
}

export interface BreakToken {
  readonly kind: 'break';
}

export interface SpanToken {
  readonly kind: InlineKind | BlockKind;
  readonly children: readonly Token[];
}

/** TeX found in the text. */
export interface TexToken {
  readonly kind: 'tex';
  /** What stands between the delimiters: what `renderTex` takes. */
  readonly source: string;
  /** The whole as it was written, delimiters included: what to show when it cannot be set. */
  readonly raw: string;
  /** On a line of its own. */
  readonly display: boolean;
}

/** MathML that came with the text, reduced to the allow-list. */
export interface MathmlToken {
  readonly kind: 'mathml';
  readonly math: MathNode;
}

export type Token = TextToken | BreakToken | SpanToken | TexToken | MathmlToken;

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'item']);

/** Whether the token stands on lines of its own. */
export function isBlock(token: Token): boolean {
  return BLOCKS.has(token.kind);
}

/** Whether the token holds others. */
export function isSpan(token: Token): token is SpanToken {
  return Object.hasOwn(token, 'children');
}

/** Whether TeX stands anywhere in `tokens`: only then is `math.js` worth loading. */
export function hasTex(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'tex' || (isSpan(token) && hasTex(token.children)));
}

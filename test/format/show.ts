import type { MathNode } from '../../src/format/mathml.js';
import type { Token } from '../../src/format/tokens.js';

/** Tokens on one line, to compare: `‹italic:x›`, `⟦tex⟧`, `⟦D:displayed tex⟧`, `⟪math(mi(x))⟫`, `⏎`. */
export function show(tokens: readonly Token[]): string {
  return tokens.map(showToken).join('');
}

function showToken(token: Token): string {
  switch (token.kind) {
    case 'text':
      return token.text;
    case 'break':
      return '⏎';
    case 'tex':
      return `⟦${token.display ? 'D:' : ''}${token.source}⟧`;
    case 'mathml':
      return `⟪${showMath(token.math)}⟫`;
    default:
      return `‹${token.kind}:${show(token.children)}›`;
  }
}

export function showMath(node: MathNode | string): string {
  return typeof node === 'string' ? node : `${node.name}(${node.children.map(showMath).join(' ')})`;
}

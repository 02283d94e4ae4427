/** Formulas as readable characters, for names, exports and search: no library, no loading. */

import { inMathVariant } from './math-variant.js';
import type { MathNode } from './mathml.js';
import { TEX_SYMBOLS } from './tex-symbols.js';

const MAX_SOURCE = 3000;
const MAX_DEPTH = 20;

const SUPERSCRIPTS = new Map(zip('0123456789+-−=()nit*', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵗ*'));
const SUBSCRIPTS = new Map(
  zip('0123456789+-−=()aeoxhklmnpstijr', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣ'),
);

function zip(from: string, to: string): [string, string][] {
  const target = [...to];
  return [...from].map((char, i) => [char, target[i]!]);
}

const VARIANTS: Readonly<Record<string, string>> = {
  ...{ mathbb: 'double-struck', mathcal: 'script', mathscr: 'script', mathfrak: 'fraktur' },
};
// Commands that only tell how large, where or in which face.
const SILENT =
  /^(?:left|right|bigg?[lrm]?|Bigg?[lrm]?|displaystyle|textstyle|scriptstyle|limits|nolimits|mathrm|mathbf|mathit|mathsf|mathtt|boldsymbol|bm|text|textrm|textit|textbf|mbox|operatorname|ensuremath|rm|bf|it|cal)$/;
const TOKEN = /\\([A-Za-z]+)\s*|\\([^A-Za-z])|([{}^_])|(\s+)|([^\\{}^_\s]+)/g;

/**
 * A TeX source without delimiters in plain characters: `O(n^{2})` → `O(n²)`, `\frac{a}{b}` → `a/b`, `\alpha` → `α`.
 * Unknown commands keep their names. Never throws; linear in the length, and sources beyond 3,000 characters stay as is.
 */
export function plainTex(source: string): string {
  if (source.length > MAX_SOURCE) return source;
  const tokens = source.match(TOKEN) ?? [];
  const reader: Reader = { tokens, at: 0 };
  let text = '';
  while (reader.at < tokens.length) text = withAtom(text, reader, 0);
  return text.replace(/\s+/g, ' ').trim();
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

/** `text` and the next atom; a name that is kept as a word stands apart from what it follows: `N\log N` → `N log N`. */
function withAtom(text: string, reader: Reader, depth: number): string {
  const name = /^\\([A-Za-z]{2,})/.exec(reader.tokens[reader.at]!)?.[1];
  const atom = readAtom(reader, depth);
  const isGlued = name !== undefined && atom.startsWith(name) && /[\p{L}\p{N})]$/u.test(text);
  return text + (isGlued ? ' ' : '') + atom;
}

function readAtom(reader: Reader, depth: number): string {
  const token = reader.tokens[reader.at++];
  if (token === undefined || token === '}') return '';
  if (token === '{') return readGroup(reader, depth + 1);
  if (token === '^') return script(readArgument(reader, depth), SUPERSCRIPTS, '^');
  if (token === '_') return script(readArgument(reader, depth), SUBSCRIPTS, '_');
  return token.startsWith('\\') ? readCommand(reader, token, depth) : token;
}

function readGroup(reader: Reader, depth: number): string {
  let text = '';
  while (reader.at < reader.tokens.length && reader.tokens[reader.at] !== '}') {
    if (depth > MAX_DEPTH) text += reader.tokens[reader.at++];
    else text = withAtom(text, reader, depth);
  }
  reader.at++;
  return text;
}

/** One argument: a group, a command, or the next character alone. */
function readArgument(reader: Reader, depth: number): string {
  if (depth > MAX_DEPTH) return '';
  while (/^\s/.test(reader.tokens[reader.at] ?? '')) reader.at++;
  const token = reader.tokens[reader.at] ?? '';
  if (token === '' || /^[{\\^_}]/.test(token)) return readAtom(reader, depth + 1);
  const [first = ''] = token;
  const rest = token.slice(first.length);
  if (rest === '') reader.at++;
  else (reader.tokens as string[])[reader.at] = rest;
  return first;
}

function readCommand(reader: Reader, token: string, depth: number): string {
  const name = token.slice(1).trimEnd();
  if (!/^[A-Za-z]/.test(name)) return /^[{}%$&#_|]$/.test(name) ? name : ' ';
  const symbol = TEX_SYMBOLS.get(name);
  if (symbol !== undefined) return symbol + (/\s$/.test(token) ? ' ' : '');
  if (/^[dt]?frac$/.test(name))
    return fraction(readArgument(reader, depth), readArgument(reader, depth));
  if (name === 'sqrt') return root(reader, depth);
  if (Object.hasOwn(VARIANTS, name)) {
    return inMathVariant(readArgument(reader, depth).trim(), VARIANTS[name]);
  }
  if (SILENT.test(name)) return '';
  return name === 'quad' || name === 'qquad' ? ' ' : name + (/\s$/.test(token) ? ' ' : '');
}

/** `\\sqrt[3]{x}` → `³√x`. */
function root(reader: Reader, depth: number): string {
  const degree = /^\[([^\]]*)\]$/.exec(reader.tokens[reader.at] ?? '')?.[1];
  if (degree !== undefined) reader.at++;
  return rootOf(readArgument(reader, depth), degree ?? '');
}

function rootOf(inside: string, degree: string): string {
  const index = script(degree, SUPERSCRIPTS, '').replace(/^\(|\)$/g, '');
  return `${index}√${grouped(inside)}`;
}

function fraction(above: string, below: string): string {
  return `${grouped(above)}/${grouped(below)}`;
}

/** In brackets unless it is one thing already. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}.∞]+|\(.*\))$/u.test(text) ? text : `(${text})`;
}

function script(text: string, table: ReadonlyMap<string, string>, mark: string): string {
  const chars = [...text.trim()];
  if (chars.length === 0) return '';
  if (chars.every((char) => table.has(char))) return chars.map((char) => table.get(char)).join('');
  return text.trim() === '∘' ? '°' : mark + (chars.length === 1 ? chars[0] : grouped(text.trim()));
}

/** MathML in plain characters, by the same rules as {@link plainTex}. */
export function plainMathml(node: MathNode | string): string {
  if (typeof node === 'string') return node.replace(/[\u2061-\u2064]/g, '');
  const parts = node.children.map(plainMathml);
  const [base = '', second = '', third = ''] = parts;
  switch (node.name) {
    case 'mfrac':
      return fraction(base, second);
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return rootOf(base, second);
    case 'msup':
      return base + script(second, SUPERSCRIPTS, '^');
    case 'msub':
      return base + script(second, SUBSCRIPTS, '_');
    case 'munder':
      // A line below, as `mathNode` makes of one, says nothing in plain characters.
      return base + (second === '_' ? '' : script(second, SUBSCRIPTS, '_'));
    case 'msubsup':
    case 'munderover':
      return base + script(second, SUBSCRIPTS, '_') + script(third, SUPERSCRIPTS, '^');
    case 'mspace':
    case 'mtr':
      return `${parts.join(' ')} `;
    default:
      return parts.join('');
  }
}

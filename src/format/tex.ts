/** Finds TeX in running text. What is not clearly math stays text, character for character. */

import { bareMath } from './tex-commands.js';
import { texMathSource } from './tex-document.js';
import { inlineEnd, isProse } from './tex-dollar.js';
import { textCommand } from './tex-text.js';
import type { TexToken, Token } from './tokens.js';

// Past this, no formula that a page could show.
const MAX_DISPLAY = 10_000;

const ENVIRONMENT =
  /\\begin\s?\{(equation|displaymath|math|align|gather|multline|eqnarray|alignat)(\*?)\}/y;
// Environments that only say "a formula": their content is the formula.
const PLAIN = new Set(['equation', 'displaymath', 'math']);
const DOCUMENT = /\$?\$?\\documentclass(?=[[{])/y;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** A text under search: where the next closer of each kind is, so that no part is searched twice. */
interface Search {
  readonly text: string;
  readonly closers: Map<string, number>;
}

/** As many parts a text is taken apart into: 500 formulas with words between them. Published abstracts have some dozens. */
const MOST_PARTS = 1000;

/** `text` as text, TeX and emphasised runs; what is beyond the bound stays as written. Linear in the length of `text`. */
export function texTokens(text: string): Token[] {
  if (!/[$\\]/.test(text)) return text === '' ? [] : [{ kind: 'text', text }];
  const search: Search = { text, closers: new Map() };
  const tokens: Token[] = [];
  let done = 0;
  for (let at = nextSign(text, 0); at >= 0 && tokens.length < MOST_PARTS;) {
    const found = text[at] === '$' ? dollars(search, at) : backslash(search, at);
    if (found && found.start >= done) {
      add(tokens, [{ kind: 'text', text: text.slice(done, found.start) }, ...found.tokens]);
      done = found.end;
    }
    at = nextSign(text, found ? Math.max(found.end, at + 1) : at + skipLength(text, at));
  }
  add(tokens, [{ kind: 'text', text: text.slice(done) }]);
  return tokens;
}

function nextSign(text: string, from: number): number {
  const sign = /[$\\]/g;
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? -1;
}

/** A doubled sign that opened nothing is passed over as one, lest its second half be taken for an opening. */
function skipLength(text: string, at: number): number {
  return text[at + 1] === text[at] ? 2 : 1;
}

function dollars(search: Search, at: number): Found | null {
  const { text } = search;
  if (text[at + 1] === '$')
    return wholeDocument(search, at) ?? between(search, at, '$$', '$$', true);
  const end = inlineEnd(text, at);
  return end < 0
    ? wholeDocument(search, at)
    : found(text, at, end, text.slice(at + 1, end - 1), false);
}

function backslash(search: Search, at: number): Found | null {
  const { text } = search;
  const next = text[at + 1];
  if (next === '(') return between(search, at, '\\(', '\\)', false);
  if (next === '[') return between(search, at, '\\[', '\\]', true);
  if (next === 'b' || next === 'd') {
    const whole = environment(search, at) ?? wholeDocument(search, at);
    if (whole) return whole;
  }
  const bare = bareMath(text, at);
  if (bare) return found(text, bare.start, bare.end, text.slice(bare.start, bare.end), false);
  return command(text, at);
}

function found(text: string, start: number, end: number, source: string, display: boolean): Found {
  const token: TexToken = {
    kind: 'tex',
    source: source.trim(),
    raw: text.slice(start, end),
    display,
  };
  return { start, end, tokens: [token] };
}

function between(
  search: Search,
  at: number,
  open: string,
  close: string,
  display: boolean,
): Found | null {
  const from = at + open.length;
  const end = closerAfter(search, close, from);
  if (end < 0 || end - from > MAX_DISPLAY) return null;
  const source = search.text.slice(from, end);
  if (source.trim() === '' || (close === '$$' && isProse(source))) return null;
  return found(search.text, at, end + close.length, source, display);
}

function environment(search: Search, at: number): Found | null {
  ENVIRONMENT.lastIndex = at;
  const match = ENVIRONMENT.exec(search.text);
  if (!match) return null;
  const [opening, name, star] = match as unknown as [string, string, string];
  const closing = `\\end{${name}${star}}`;
  const inside = at + opening.length;
  const close = closerAfter(search, closing, inside);
  if (close < 0 || close - at > MAX_DISPLAY) return null;
  const end = close + closing.length;
  const source = search.text.slice(PLAIN.has(name) ? inside : at, PLAIN.has(name) ? close : end);
  return found(search.text, at, end, source, name !== 'math');
}

/** Springer's formulas, each a LaTeX document of its own, that lost their mark-up on the way. */
function wholeDocument(search: Search, at: number): Found | null {
  DOCUMENT.lastIndex = at;
  if (!DOCUMENT.test(search.text)) return null;
  const closing = '\\end{document}';
  const close = closerAfter(search, closing, at);
  if (close < 0 || close - at > MAX_DISPLAY) return null;
  const inner = texMathSource(search.text.slice(at, close));
  const end = close + closing.length;
  const dollarsAfter =
    search.text[at] === '$' ? (/^\$*/.exec(search.text.slice(end, end + 2))?.[0].length ?? 0) : 0;
  return inner === '' ? null : found(search.text, at, end + dollarsAfter, inner, false);
}

function command(text: string, at: number): Found | null {
  const read = textCommand(text, at);
  if (!read) return null;
  if ('kind' in read) {
    const children = texTokens(read.inside);
    return { start: at, end: read.end, tokens: [{ kind: read.kind, children }] };
  }
  // `{\"o}`: the braces only held the accent.
  const braced = text[at - 1] === '{' && text[read.end] === '}';
  const edge = braced ? 1 : 0;
  return { start: at - edge, end: read.end + edge, tokens: [{ kind: 'text', text: read.text }] };
}

function closerAfter({ text, closers }: Search, closer: string, from: number): number {
  const known = closers.get(closer);
  if (known !== undefined && (known < 0 || known >= from)) return known;
  const at = text.indexOf(closer, from);
  closers.set(closer, at);
  return at;
}

function add(tokens: Token[], more: readonly Token[]): void {
  for (const token of more) {
    const last = tokens[tokens.length - 1];
    if (token.kind !== 'text') tokens.push(token);
    else if (last?.kind === 'text')
      tokens[tokens.length - 1] = { kind: 'text', text: last.text + token.text };
    else if (token.text !== '') tokens.push(token);
  }
}

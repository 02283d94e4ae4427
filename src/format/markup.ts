/** Text with light mark-up (Crossref, JATS, OpenAlex, HTML, MathML) → tokens. TeX is left for `tex.ts`. */

import type { MarkupEvent } from './markup-scan.js';
import { scanMarkup } from './markup-scan.js';
import type { TagRole } from './markup-tags.js';
import { tagRole } from './markup-tags.js';
import { readMathml } from './mathml-read.js';
import { texMathSource } from './tex-document.js';
import type { SpanToken, Token } from './tokens.js';
import { isBlock } from './tokens.js';

// Ten times the longest abstract in the recorded data; a page of text is about 3,000.
const MAX_LENGTH = 100_000;
const MAX_DEPTH = 16;

type OpenEvent = Extract<MarkupEvent, { type: 'open' }>;

interface Frame {
  readonly role: TagRole;
  readonly event: OpenEvent | null;
  readonly children: Token[];
}

/**
 * The tokens of `text`. Tags off the allow-list give way to their content, scripts and the like go with theirs, and
 * what is no tag stays text. Never throws; linear in the length, which is capped (what is cut is marked with `…`).
 */
export function markupTokens(text: string): Token[] {
  const events = scanMarkup(capped(text));
  const stack: Frame[] = [{ role: { role: 'transparent' }, event: null, children: [] }];
  for (let i = 0; i < events.length;) i = step(events, i, stack);
  while (stack.length > 1) closeTop(stack, false);
  return tidy(stack[0]!.children);
}

function capped(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/** Takes in the event at `i` (or the whole element that it opens) and answers where to go on. */
function step(events: readonly MarkupEvent[], i: number, stack: Frame[]): number {
  const event = events[i]!;
  if (event.type === 'text') append(stack, textTokens(event.text));
  else if (event.type === 'close') close(stack, event);
  else return open(events, i, event, stack);
  return i + 1;
}

function open(events: readonly MarkupEvent[], i: number, event: OpenEvent, stack: Frame[]): number {
  const role = tagRole(event.name)!;
  if (role.role === 'math') {
    const { math, next } = readMathml(events, i);
    if (math) append(stack, [{ kind: 'mathml', math }]);
    return next;
  }
  if (role.role === 'break') append(stack, [{ kind: 'break' }]);
  if (role.role === 'skip' && !event.empty) return skip(events, i + 1, event.name);
  if (role.role === 'tex' && !event.empty) return readTexMath(events, i + 1, stack);
  if (role.role === 'span' || role.role === 'choice') push(stack, role, event);
  return i + 1;
}

function push(stack: Frame[], role: TagRole, event: OpenEvent): void {
  if (event.empty) return;
  // HTML lets `</p>` and `</li>` be left out: the next one ends the last.
  const last = stack[stack.length - 1]!;
  const isRepeatable = role.role === 'span' && (role.kind === 'paragraph' || role.kind === 'item');
  if (isRepeatable && last.event?.name === event.name) closeTop(stack, true);
  if (stack.length <= MAX_DEPTH) stack.push({ role, event, children: [] });
}

function skip(events: readonly MarkupEvent[], from: number, name: string): number {
  for (let i = from; i < events.length; i++) {
    const event = events[i]!;
    if (event.type === 'close' && event.name === name) return i + 1;
  }
  return events.length;
}

/** `tex-math` holds TeX only, often with a whole document around it (Springer). */
function readTexMath(events: readonly MarkupEvent[], from: number, stack: Frame[]): number {
  let written = '';
  let i = from;
  for (; i < events.length; i++) {
    const event = events[i]!;
    if (event.type === 'close' && event.name === 'tex-math') break;
    written += event.type === 'text' ? event.text : event.raw;
  }
  const source = texMathSource(written);
  const display = stack.some((frame) => frame.event?.name === 'disp-formula');
  if (source !== '') append(stack, [{ kind: 'tex', source, raw: source, display }]);
  return i + 1;
}

function close(stack: Frame[], event: Extract<MarkupEvent, { type: 'close' }>): void {
  let depth = stack.length - 1;
  while (depth > 0 && stack[depth]!.event?.name !== event.name) depth--;
  if (depth < 1) {
    if (event.escaped && tagRole(event.name)?.role === 'span') append(stack, textTokens(event.raw));
    return;
  }
  while (stack.length > depth + 1) closeTop(stack, false);
  closeTop(stack, true);
}

/** Ends the innermost element; `closed` tells whether its own closing tag was there. */
function closeTop(stack: Frame[], closed: boolean): void {
  const { role, event, children } = stack.pop()!;
  if (role.role === 'choice') append(stack, bestNotation(children));
  else if (role.role !== 'span') append(stack, children);
  else {
    const token: SpanToken = { kind: role.kind, children: tidy(children, !isBlockKind(role.kind)) };
    if (isBlock(token)) append(stack, token.children.length > 0 ? [token] : []);
    else if (closed) append(stack, spacesOutside(token));
    else append(stack, [...literalOpening(stack, event!), ...children]);
  }
}

/** `<i> Pinus</i>` as ` <i>Pinus</i>`: spaces at the edges belong to the text around. */
function spacesOutside(token: SpanToken): Token[] {
  const first = token.children[0];
  const last = token.children[token.children.length - 1];
  const space: Token = { kind: 'text', text: ' ' };
  const children = tidy(token.children);
  return [
    ...(first?.kind === 'text' && first.text.startsWith(' ') ? [space] : []),
    ...(children.length > 0 ? [{ kind: token.kind, children }] : []),
    ...(last?.kind === 'text' && children.length > 0 && last.text.endsWith(' ') ? [space] : []),
  ];
}

function isBlockKind(kind: SpanToken['kind']): boolean {
  return isBlock({ kind, children: [] });
}

/**
 * An inline tag that nothing closes formats nothing. Shown as written where it was escaped (`the &lt;b&gt; tag`) or
 * reads as a comparison (`a<b>c`); otherwise it is a left-over and goes.
 */
function literalOpening(stack: readonly Frame[], event: OpenEvent): Token[] {
  const before = stack[stack.length - 1]!.children.at(-1);
  const glued = before?.kind === 'text' && /[\p{L}\p{N})]$/u.test(before.text);
  const isComparison = glued && event.name.length === 1 && event.attributes === '';
  return event.escaped || isComparison ? [{ kind: 'text', text: event.raw }] : [];
}

function bestNotation(children: readonly Token[]): readonly Token[] {
  const mathml = children.find((token) => token.kind === 'mathml');
  const tex = children.find((token) => token.kind === 'tex');
  if (!mathml) return tex ? [tex] : children;
  return [
    mathml,
    ...children.filter((token) => token !== tex && token.kind !== 'mathml' && !isBlank(token)),
  ];
}

function isBlank(token: Token): boolean {
  return token.kind === 'text' && token.text.trim() === '';
}

/** Adds tokens to the innermost element, joining text to text. */
function append(stack: readonly Frame[], tokens: readonly Token[]): void {
  const { children } = stack[stack.length - 1]!;
  for (const token of tokens) {
    const last = children[children.length - 1];
    if (token.kind === 'text' && last?.kind === 'text') {
      children[children.length - 1] = { kind: 'text', text: last.text + token.text };
    } else children.push(token);
  }
}

// Single spaces, of which there are many, are as they should be.
const SPACES = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;

/** Text with its spaces collapsed; a blank line between two words is a break. */
function textTokens(text: string): Token[] {
  const parts = text.split(/\n[ \t\r\f]*\n\s*/);
  return parts.flatMap((part, i): Token[] => {
    const token: Token = { kind: 'text', text: part.replace(SPACES, ' ') };
    if (i === 0) return [token];
    const isParagraph = part.trim() !== '' && parts[i - 1]!.trim() !== '';
    return [isParagraph ? { kind: 'break' } : { kind: 'text', text: ' ' }, token];
  });
}

/** Without the spaces that only lay out the source: around blocks and, unless `inline`, at both ends. */
function tidy(tokens: readonly Token[], inline = false): Token[] {
  const kept: Token[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const opens = before ? isBlock(before) || before.kind === 'break' : !inline;
    const closes = after ? isBlock(after) || after.kind === 'break' : !inline;
    const clean = token.kind === 'text' ? trimmed(token.text, opens, closes) : token;
    if (clean) kept.push(clean);
  });
  return kept;
}

function trimmed(text: string, start: boolean, end: boolean): Token | null {
  const from = start ? text.replace(/^ +/, '') : text;
  const both = end ? from.trimEnd() : from;
  return both === '' ? null : { kind: 'text', text: both };
}

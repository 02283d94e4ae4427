/** Text with mark-up → a flat list of text, opening tags and closing tags, in one pass over it. */

import { decodeEntities } from './entities.js';
import { tagRole } from './markup-tags.js';

export type MarkupEvent =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly empty: boolean;
      /** What to show if this turns out to be no tag after all. */
      readonly raw: string;
      /** It was written `&lt;…&gt;`. */
      readonly escaped: boolean;
    }
  | {
      readonly type: 'close';
      readonly name: string;
      readonly raw: string;
      readonly escaped: boolean;
    };

// Longer than any tag seen in Crossref and OpenAlex data (MathML with `alttext` reaches about 700).
const MAX_TAG = 4000;
// Optional slash, prefix, name, then attributes that each have a value, so that `a <b and c> d` stays prose.
const TAG =
  /^(\/?)(?:[A-Za-z][\w-]{0,20}:)?([A-Za-z][A-Za-z0-9-]{0,40})((?:\s+[\w:.-]{1,60}\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=]+))*)\s*(\/?)$/;
const ESCAPED_TAG =
  /&(?:amp;){0,2}(?:lt|#60|#x3[cC]);([/A-Za-z][^<>&]{0,300})&(?:amp;){0,2}(?:gt|#62|#x3[eE]);/y;

/** The events of `text`, character references decoded. Linear in its length. */
export function scanMarkup(text: string): MarkupEvent[] {
  const events: MarkupEvent[] = [];
  const literal = withoutDeclarations(text);
  let start = 0;
  let at = nextTagStart(literal, 0);
  while (at >= 0) {
    const found = readTag(literal, at);
    if (found) {
      pushText(events, literal.slice(start, at));
      events.push(found.event);
      start = found.end;
    }
    at = nextTagStart(literal, found ? found.end : at + 1);
  }
  pushText(events, literal.slice(start));
  return events;
}

const DECLARATION = /<!\[CDATA\[|\]\]>|<\?[\w:-][^<>]{0,300}\?>|<!DOCTYPE[^<>]{0,300}>/gi;

function withoutDeclarations(text: string): string {
  return text.includes('<!') || text.includes('<?')
    ? withoutComments(text).replace(DECLARATION, '')
    : text;
}

function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break; // searched once: no later comment ends either
    kept += text.slice(from, at);
    from = end + 3;
  }
  return kept + text.slice(from);
}

const TAG_START = /<(?=[/A-Za-z])|&(?=(?:amp;){0,2}(?:lt|#60|#x3[cC]);[/A-Za-z])/g;

function nextTagStart(text: string, from: number): number {
  TAG_START.lastIndex = from;
  return TAG_START.exec(text)?.index ?? -1;
}

function readTag(text: string, at: number): { event: MarkupEvent; end: number } | null {
  if (text[at] === '&') return readEscapedTag(text, at);
  const end = tagEnd(text, at + 1);
  if (end < 0) return null;
  const event = toEvent(text.slice(at + 1, end), false);
  return event && { event, end: end + 1 };
}

function readEscapedTag(text: string, at: number): { event: MarkupEvent; end: number } | null {
  ESCAPED_TAG.lastIndex = at;
  const match = ESCAPED_TAG.exec(text);
  const event = match && toEvent(match[1]!, true);
  return event ? { event, end: ESCAPED_TAG.lastIndex } : null;
}

/** Where the `>` is that ends a tag, quotes respected; `-1` when a `<` or the end comes first. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  const limit = Math.min(text.length, from + MAX_TAG);
  for (let i = from; i < limit; i++) {
    const char = text[i]!;
    if (char === '<') return -1;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return i;
    else if ((char === '"' || char === "'") && text[i - 1] === '=') quote = char;
  }
  return -1;
}

function toEvent(inside: string, escaped: boolean): MarkupEvent | null {
  const match = TAG.exec(inside);
  if (!match) return null;
  const [, slash, written, attributes = '', empty] = match;
  const name = written!.toLowerCase();
  if (tagRole(name) === undefined) return null;
  const raw = `<${inside}>`;
  if (slash) return { type: 'close', name, raw, escaped };
  return { type: 'open', name, attributes, empty: empty === '/', raw, escaped };
}

function pushText(events: MarkupEvent[], text: string): void {
  if (text !== '') events.push({ type: 'text', text: decodeEntities(text) });
}

const ATTRIBUTE = /([\w:.-]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/g;

/** The attributes of an opening tag, names in lower case; a name written twice keeps its first value. */
export function readAttributes(written: string): Record<string, string> {
  const found = Object.create(null) as Record<string, string>;
  for (const [, name, double, single, bare] of written.matchAll(ATTRIBUTE)) {
    found[name!.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  }
  return found;
}

/** Works → CSL-JSON, the format that every citation tool reads. */

import type { Work } from '../../model/work.js';
import { parseDoi } from '../../model/work-ids.js';
import { parseDate } from '../dates.js';
import { parseArxiv } from '../identifier-urls.js';
import { plainText } from '../plain.js';
import { plainMathml, plainTex } from '../plain-math.js';
import { isVenuePublisher } from '../publishers.js';
import { inlineTokens, richText } from '../rich-text.js';
import type { Token } from '../tokens.js';
import { isSpan } from '../tokens.js';
import { workUrl, workYear } from '../work-text.js';
import type { WorkKind } from '../work-type.js';
import { workKind } from '../work-type.js';
import type { CslName } from './names.js';
import { cslName } from './names.js';

/** The part of a CSL-JSON item (csl-data schema 1.0.2) that a Work can fill. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  /** May hold `<i>`, `<b>`, `<sub>`, `<sup>` and small capitals, as CSL-JSON allows. */
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly abstract?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** CSL 1.0.2's item types; the styles treat a preprint as an `article`. */
const TYPES: Readonly<Record<WorkKind, string>> = {
  article: 'article-journal',
  preprint: 'article',
  review: 'article-journal',
  'conference-paper': 'paper-conference',
  book: 'book',
  'book-chapter': 'chapter',
  thesis: 'thesis',
  report: 'report',
  dataset: 'dataset',
  software: 'software',
  poster: 'speech',
  presentation: 'speech',
  editorial: 'article-journal',
  letter: 'article-journal',
  erratum: 'article-journal',
  retraction: 'article-journal',
  patent: 'patent',
  standard: 'standard',
  'web-page': 'webpage',
  'peer-review': 'review',
  'reference-entry': 'entry-encyclopedia',
  other: 'document',
};

export interface CslOptions {
  /** Put abstracts in as well; off by default, since many are under copyright. */
  readonly abstracts?: boolean;
}

/**
 * The authors whom the source left out. CSL has no word for them: this is what pandoc reads as "et al.", and
 * what reads right wherever it is taken for a name.
 */
export const OTHERS = { literal: 'others' };

/** One item per work, in order; an id that comes twice gets a number behind it. */
export function toCsl(works: readonly Work[], options: CslOptions = {}): CslItem[] {
  const taken = new Map<string, number>();
  return works.map((work) => toItem(work, unusedId(work.id, taken), options));
}

/** @param taken ids with the number that each was last written with, so that a list of one id is no long search */
function unusedId(id: string, taken: Map<string, number>): string {
  let number = taken.get(id) ?? 1;
  let unused = id;
  while (taken.has(unused)) unused = `${id}-${++number}`;
  taken.set(unused, 1).set(id, number);
  return unused;
}

function toItem(work: Work, id: string, { abstracts = false }: CslOptions): CslItem {
  const kind = workKind(work.type) ?? 'other';
  const type = TYPES[kind];
  // A work of no kind that is known here is cited as a document, with its publisher.
  const hasPublisher = isVenuePublisher(kind) || kind === 'other';
  const authors = work.authors
    .map((author) => cslName(author.name))
    .filter((name) => name !== null);
  if (work.authorsTruncated && authors.length > 0) authors.push(OTHERS);
  const arxiv = parseArxiv(work.doi) ?? parseArxiv(work.url);
  return dropEmpty({
    id,
    type,
    title: cslText(inlineTokens(richText(work.title))),
    author: authors.length > 0 ? authors : undefined,
    issued: issued(work),
    [hasPublisher ? 'publisher' : 'container-title']: venueOf(work),
    number: type === 'article' && arxiv !== null ? `arXiv:${arxiv}` : undefined,
    abstract: abstracts ? plainText(richText(work.abstract)) : undefined,
    DOI: (work.doi && parseDoi(work.doi)) || undefined,
    URL: workUrl(work) ?? undefined,
    note: noteOf(work),
  });
}

function venueOf({ venue }: Work): string | undefined {
  return plainText(richText(venue)) || undefined;
}

/** A retraction must not be lost on the way into a bibliography. */
function noteOf({ status }: Work): string | undefined {
  return status && status !== 'current' ? status : undefined;
}

function issued(work: Work): CslItem['issued'] {
  const year = workYear(work);
  const parts = parseDate(work.date);
  // A date that contradicts the stated year (an online-first date) gives way to it.
  if (parts && year === parts.year) {
    const { month, day } = parts;
    return { 'date-parts': [[parts.year, month, day].filter((part) => part !== undefined)] };
  }
  return year === null ? undefined : { 'date-parts': [[year]] };
}

const TAGS: Readonly<Record<string, readonly [string, string]>> = {
  italic: ['<i>', '</i>'],
  bold: ['<b>', '</b>'],
  sub: ['<sub>', '</sub>'],
  sup: ['<sup>', '</sup>'],
  smallcaps: ['<span style="font-variant:small-caps;">', '</span>'],
};

/** Tokens in the mark-up that CSL-JSON knows; formulas in readable characters. */
function cslText(tokens: readonly Token[]): string | undefined {
  const text = tokens.map(cslToken).join('').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function cslToken(token: Token): string {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'tex') return plainTex(token.source);
  if (token.kind === 'mathml') return plainMathml(token.math);
  if (!isSpan(token)) return ' ';
  const [open, close] = TAGS[token.kind] ?? ['', ''];
  return open + token.children.map(cslToken).join('') + close;
}

function dropEmpty(item: { [K in keyof CslItem]: CslItem[K] | undefined }): CslItem {
  const entries = Object.entries(item).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as unknown as CslItem;
}

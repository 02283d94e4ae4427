/** The authors of a work: which one is the researcher, and whom to show of a long list. */

import { parseOrcid } from '../model/ids.js';
import type { Author } from '../model/work.js';

/** What is known of the researcher whose list this is; a `Researcher` fits, with its iD as `orcid.id`. */
export interface ResearcherIdentity {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly orcid?: { readonly id: string } | string | null;
}

export interface ShownAuthor {
  readonly kind: 'author';
  readonly author: Author;
  /** Place in the whole list, from 0. */
  readonly index: number;
  readonly isResearcher: boolean;
}

export interface HiddenAuthors {
  readonly kind: 'hidden';
  readonly count: number;
}

export interface FoldedAuthors {
  /** In order, with what was left out marked where it stood. */
  readonly parts: readonly (ShownAuthor | HiddenAuthors)[];
  /** How many are left out in all. */
  readonly hidden: number;
}

/**
 * Folds a list to its `keep` first authors, the researcher and the last author. A gap of one is not made, since the
 * name takes no more room than saying that it is missing.
 */
export function foldAuthors(
  authors: readonly Author[],
  researcher: ResearcherIdentity | null | undefined,
  keep = 8,
): FoldedAuthors {
  const own = findResearcher(authors, researcher);
  const shown = (i: number) => i < keep || i === own || i === authors.length - 1;
  const parts: (ShownAuthor | HiddenAuthors)[] = [];
  let hidden = 0;
  for (let i = 0; i < authors.length; i++) {
    const from = i;
    while (i < authors.length && !shown(i)) i++;
    if (i - from > 1) parts.push({ kind: 'hidden', count: i - from });
    else if (i - from === 1) parts.push(toShown(authors, from, own));
    hidden += i - from > 1 ? i - from : 0;
    if (i < authors.length) parts.push(toShown(authors, i, own));
  }
  return { parts, hidden };
}

function toShown(authors: readonly Author[], index: number, own: number): ShownAuthor {
  return { kind: 'author', author: authors[index]!, index, isResearcher: index === own };
}

/**
 * Which author is the researcher, or `-1`: by id, else by ORCID iD, else by name, but by name only if exactly one
 * author fits and nothing that is known of them speaks against it.
 */
export function findResearcher(
  authors: readonly Author[],
  researcher: ResearcherIdentity | null | undefined,
): number {
  if (!researcher) return -1;
  const orcid = ownOrcid(researcher);
  const byId = authors.findIndex((author) => !!researcher.id && author.id === researcher.id);
  if (byId >= 0) return byId;
  const byOrcid = authors.findIndex((author) => orcid !== null && authorOrcid(author) === orcid);
  if (byOrcid >= 0) return byOrcid;
  const open = authors.map((author, i) => (contradicts(author, researcher, orcid) ? -1 : i));
  return byName(authors, open, researcher.name ?? '');
}

function byName(authors: readonly Author[], open: readonly number[], name: string): number {
  const own = nameOf(name);
  if (own.family === '') return -1;
  const candidates = open.filter((i) => i >= 0);
  const exact = candidates.filter((i) => nameOf(authors[i]!.name).whole === own.whole);
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : -1;
  const similar = candidates.filter((i) => isSameByInitials(nameOf(authors[i]!.name), own));
  return similar.length === 1 ? similar[0]! : -1;
}

function contradicts(
  author: Author,
  researcher: ResearcherIdentity,
  orcid: string | null,
): boolean {
  const theirs = authorOrcid(author);
  if (theirs !== null && orcid !== null) return theirs !== orcid;
  return !!author.id && !!researcher.id && author.id !== researcher.id;
}

function ownOrcid({ orcid }: ResearcherIdentity): string | null {
  const text = typeof orcid === 'string' ? orcid : orcid?.id;
  return text ? parseOrcid(text) : null;
}

function authorOrcid(author: Author): string | null {
  return author.orcid ? parseOrcid(author.orcid) : null;
}

interface FoldedName {
  readonly whole: string;
  readonly given: readonly string[];
  readonly family: string;
}

/** A name without case, accents and points, given names first: `Qin, Z.` and `Z. Qin` are one. */
function nameOf(name: string): FoldedName {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 300);
  const [before = '', after = ''] = folded.split(/[,،]/);
  const words = `${after} ${before}`.split(/[\s.\-‐‑·]+/).filter((word) => word !== '');
  return { whole: words.join(' '), given: words.slice(0, -1), family: words.at(-1) ?? '' };
}

/** Same family name, and each given name of one is that of the other or its initial. */
function isSameByInitials(a: FoldedName, b: FoldedName): boolean {
  if (a.family !== b.family || a.given.length === 0 || b.given.length === 0) return false;
  return a.given.slice(0, b.given.length).every((word, i) => {
    const other = b.given[i]!;
    const isInitial = word.length === 1 || other.length === 1;
    return isInitial ? word[0] === other[0] : word === other;
  });
}

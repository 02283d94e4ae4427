/** Who among the authors of a work is the researcher, where no identifier says it. */

import type { Author } from '../model/work.js';
import { bareOrcid, findByIdentifier, type ResearcherIdentity } from './authors.js';

/**
 * Which author is the researcher, or `-1`: by id, else by ORCID iD, else by name, but by name only if exactly one
 * author fits and nothing that is known of them speaks against it.
 */
export function findResearcher(
  authors: readonly Author[],
  researcher: ResearcherIdentity | null | undefined,
): number {
  if (!researcher) return -1;
  const identified = findByIdentifier(authors, researcher);
  if (identified >= 0) return identified;
  const orcid = bareOrcid(researcher.orcid);
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
  const theirs = bareOrcid(author.orcid);
  if (theirs !== null && orcid !== null) return theirs !== orcid;
  return !!author.id && !!researcher.id && author.id !== researcher.id;
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

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
 *
 * @param own the researcher's place in the list, or `-1`
 */
export function foldAuthors(authors: readonly Author[], own: number, keep = 8): FoldedAuthors {
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

/** Which author has the researcher's id, else their ORCID iD; `-1` where none has. */
export function findByIdentifier(
  authors: readonly Author[],
  { id, orcid }: ResearcherIdentity,
): number {
  const byId = id ? authors.findIndex((author) => author.id === id) : -1;
  const own = bareOrcid(orcid);
  if (byId >= 0 || own === null) return byId;
  return authors.findIndex((author) => bareOrcid(author.orcid) === own);
}

/** The bare ORCID iD of a person, however it is written. */
export function bareOrcid(orcid: ResearcherIdentity['orcid']): string | null {
  const text = typeof orcid === 'string' ? orcid : orcid?.id;
  return text ? parseOrcid(text) : null;
}

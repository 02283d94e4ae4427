/** The authors of a work: which one is the researcher, and whom to show of a long list. */

import { parseOrcid } from '../model/ids.js';
import type { Author } from '../model/work.js';

/** What is known of the researcher whose list this is; a `Researcher` fits, with its iD as `orcid.id`. */
export interface ResearcherIdentity {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly orcid?: { readonly id: string } | string | null;
}

/** An author who is shown. */
export interface ShownAuthor {
  readonly kind: 'author';
  readonly author: Author;
  readonly isResearcher: boolean;
}

/** So many are left out where this stands. */
export interface HiddenAuthors {
  readonly kind: 'hidden';
  count: number;
}

/**
 * Folds a list to its `keep` first authors, the researcher and the last author. A gap of one is not made, since the
 * name takes no more room than saying that it is missing.
 *
 * @param own the researcher's place in the list, or `-1`
 */
export function foldAuthors(
  authors: readonly Author[],
  own: number,
  keep = 8,
): readonly (ShownAuthor | HiddenAuthors)[] {
  const isKept = (i: number) => i < keep || i === own || i >= authors.length - 1;
  const parts: (ShownAuthor | HiddenAuthors)[] = [];
  for (const [i, author] of authors.entries()) {
    const before = parts.at(-1);
    if (isKept(i) || (isKept(i - 1) && isKept(i + 1))) {
      parts.push({ kind: 'author', author, isResearcher: i === own });
    } else if (before?.kind === 'hidden') before.count += 1;
    else parts.push({ kind: 'hidden', count: 1 });
  }
  return parts;
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

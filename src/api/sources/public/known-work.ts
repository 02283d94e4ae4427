import type { Work } from '../../../model/work.js';

/** Something that a work is about, or a place where its author works. */
export interface Tag {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
}

/** How a work names the researcher. */
export interface Credit {
  readonly name: string;
  /** The researcher signed in to ORCID when the work was submitted. */
  readonly authenticated: boolean;
  readonly affiliation: { readonly name: string | null; readonly rorId: string | null } | null;
}

/** A work and what a person or a graph needs beyond what a list shows. */
export interface KnownWork {
  readonly work: Work;
  readonly topics?: readonly Tag[];
  /** Where the researcher was when it was written. */
  readonly institutions?: readonly Tag[];
  /** How it names the researcher, where an API has no records of people. */
  readonly credit?: Credit | undefined;
  /**
   * What the researcher did for it where they did not write it: `edited` a work that has no author, or
   * `helped` with another's, as its editor, translator or chair. That is then no work of theirs.
   */
  readonly part?: 'edited' | 'helped';
}

/** One answer of an API's list of works. */
export interface Listed {
  readonly works: readonly KnownWork[];
  /** How works of others name the researcher, who helped with them. */
  readonly credits?: readonly Credit[];
  /** How many there are in all; `null` = not said. */
  readonly total: number | null;
  /** The API's cursor for those that follow; `null` = these are the last. */
  readonly next: string | null;
}

/** Whether a list holds all there is. */
export const isComplete = ({ works, total, next }: Listed): boolean =>
  next === null && (total === null || works.length >= total);

/**
 * How many there are in all, where `kept` are left of the `found` of a page: what would be left of pages yet to
 * come is not known.
 *
 * @param total how many the API says that there are
 * @param isAll whether the page is all there is
 */
export function totalLeft(
  found: readonly unknown[],
  kept: readonly unknown[],
  total: number | null,
  isAll: boolean,
): number | null {
  if (kept.length === found.length) return total;
  return isAll ? kept.length : null;
}

/** Preprints and what they became: one work, several records. */

import type { Work } from '../model/work.js';
import { parseDoi } from '../model/work-ids.js';
import { parseArxiv } from './identifier-urls.js';
import { searchKey, titleKey } from './plain.js';
import { workYear } from './work-text.js';
import { workKind, type WorkKind } from './work-type.js';

/** What a preprint is published as. */
const PUBLISHED: ReadonlySet<WorkKind> = new Set<WorkKind>([
  'article',
  'review',
  'letter',
  'conference-paper',
  'book',
  'book-chapter',
  'thesis',
  'report',
]);

/** Titles of fewer letters ("Introduction") are many works'. */
const SHORTEST = 16;

/** A preprint that is published later than so many years was another work. */
const LONGEST = 8;

/** So many works of one title are looked at for each preprint of it: of more, the title says nothing. */
const MOST = 20;

/** A list in which preprints stand with what they were published as. */
export interface FoldedWorks {
  /** Without the preprints that were folded away; the others as they stood. */
  readonly works: readonly Work[];
  /** The preprints of a published work, in the order in which they stood. */
  readonly versions: ReadonlyMap<Work, readonly Work[]>;
  /** How many were folded away. */
  readonly count: number;
}

/**
 * Folds each preprint into the published work that names it as its open-access copy, else into the one
 * that has its title, an author in common, and a year that fits: the earliest of them, where there are
 * several. What differs in any of these stays by itself.
 */
export function foldVersions(works: readonly Work[]): FoldedWorks {
  const all = works.filter(isPublished);
  const published = byTitle(all);
  const copied = byCopy(all);
  const versions = new Map<Work, Work[]>();
  const kept = works.filter((work) => {
    const main =
      workKind(work.type) === 'preprint'
        ? (copyOf(work, copied) ?? publishedAs(work, published))
        : undefined;
    if (main) addTo(versions, main, work);
    return !main;
  });
  return { works: kept, versions, count: works.length - kept.length };
}

function isPublished({ type }: Work): boolean {
  const kind = workKind(type);
  return kind !== null && PUBLISHED.has(kind);
}

/** The works of each title, early ones first. */
function byTitle(works: readonly Work[]): ReadonlyMap<string, readonly Work[]> {
  const titles = new Map<string, Work[]>();
  for (const work of [...works].sort((a, b) => (workYear(a) ?? 0) - (workYear(b) ?? 0))) {
    const title = titleKey(work.title);
    if ((titles.get(title)?.length ?? 0) < MOST) addTo(titles, title, work);
  }
  return titles;
}

function addTo<K>(lists: Map<K, Work[]>, key: K, work: Work): void {
  const list = lists.get(key);
  if (list) list.push(work);
  else lists.set(key, [work]);
}

/**
 * What an address leads to, however it is written: an arXiv id without its version, a DOI, or the
 * address itself; `null` for none.
 */
function targetOf(address: string | null): string | null {
  if (!address) return null;
  const arxiv = parseArxiv(address)?.replace(/v\d+$/, '');
  return arxiv ? `arxiv:${arxiv}` : (parseDoi(address) ?? address);
}

/** Published works by the free copy that they name; `null` for one that several name. */
function byCopy(works: readonly Work[]): ReadonlyMap<string, Work | null> {
  const copies = new Map<string, Work | null>();
  for (const work of works) {
    const copy = targetOf(work.openAccessUrl);
    if (copy !== null) copies.set(copy, copies.has(copy) ? null : work);
  }
  return copies;
}

function copyOf(preprint: Work, copies: ReadonlyMap<string, Work | null>): Work | null | undefined {
  const own = [preprint.doi, preprint.url, preprint.openAccessUrl].map(targetOf);
  return own.map((target) => copies.get(target ?? '')).find(Boolean);
}

function publishedAs(
  preprint: Work,
  published: ReadonlyMap<string, readonly Work[]>,
): Work | undefined {
  const title = titleKey(preprint.title);
  if (title.length < SHORTEST) return undefined;
  return published
    .get(title)
    ?.find((work) => isInTime(preprint, work) && sharesAuthor(preprint, work));
}

/** Not before its preprint, but for a year in which the one was late; and not long after it. */
function isInTime(preprint: Work, published: Work): boolean {
  const [before, after] = [workYear(preprint), workYear(published)];
  if (before === null || after === null) return true;
  return after >= before - 1 && after <= before + LONGEST;
}

/** Names are written in many ways: one word of one name is enough, where both have authors. */
function sharesAuthor(a: Work, b: Work): boolean {
  if (a.authors.length === 0 || b.authors.length === 0) return true;
  const own = wordsOf(a);
  return [...wordsOf(b)].some((word) => own.has(word));
}

const words = new WeakMap<Work, ReadonlySet<string>>();

/** Kept, since a work is compared with every preprint of its title. */
function wordsOf(work: Work): ReadonlySet<string> {
  const known = words.get(work);
  if (known) return known;
  const names = work.authors.map(({ name }) => searchKey(name)).join(' ');
  const found = new Set(names.match(/[\p{L}\p{N}]{2,}/gu));
  words.set(work, found);
  return found;
}

/** What stands beside a work's title: the facts in order, its standing, where it can be read. */

import { percentDecoded } from '../model/work-ids.js';
import { WORK_STANDINGS, type Work } from '../model/work.js';
import { isYear, parseDate } from './dates.js';
import { arxivUrl, doiUrl } from './identifier-urls.js';
import { safeUrl } from './url.js';
import type { WorkKind } from './work-type.js';
import { workKind } from './work-type.js';

export type WorkPart =
  /** `word` is the source's own, to be shown when `type` is `other`. */
  | { readonly kind: 'type'; readonly type: WorkKind; readonly word: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'venue'; readonly venue: string };

/** `type · year · venue`, without what is missing. */
export function workParts(work: Pick<Work, 'type' | 'year' | 'date' | 'venue'>): WorkPart[] {
  const type = workKind(work.type);
  const year = workYear(work);
  const venue = work.venue?.trim() ?? '';
  return [
    ...(type ? [{ kind: 'type', type, word: work.type!.trim() } as const] : []),
    ...(year !== null ? [{ kind: 'year', year } as const] : []),
    ...(venue !== '' ? [{ kind: 'venue', venue } as const] : []),
  ];
}

/** The year of a work: as stated, else that of its date, else `null`; `20205` is stated and no year. */
export function workYear({ year, date }: Pick<Work, 'year' | 'date'>): number | null {
  return isYear(year) ? year : (parseDate(date)?.year ?? null);
}

/** A title without what stands in angle brackets: no reading of mark-up, but enough where nothing is drawn. */
export function untagged(title: string | null): string {
  return title?.replace(/<[^<>]*>/g, '').trim() ?? '';
}

export type WorkStanding = (typeof WORK_STANDINGS)[number] | 'unknown';

/** How a work stands; `unknown` for a word of a source's own, which is to be shown as it is. */
export function workStanding(work: Pick<Work, 'status'>): WorkStanding {
  const status = typeof work.status === 'string' ? work.status.trim().toLowerCase() : 'current';
  return WORK_STANDINGS.find((standing) => standing === status) ?? 'unknown';
}

export interface WorkLink {
  readonly kind: 'doi' | 'arxiv' | 'open-access' | 'page';
  readonly url: string;
}

/** Where a work can be read, the most lasting first, each address once. All have passed the address gate. */
export function workLinks(work: Pick<Work, 'doi' | 'url' | 'openAccessUrl'>): WorkLink[] {
  const arxiv = arxivUrl(work.doi) ?? arxivUrl(work.url) ?? arxivUrl(work.openAccessUrl);
  const candidates: [WorkLink['kind'], string | null][] = [
    ['doi', doiUrl(work.doi)],
    ['arxiv', arxiv],
    ['open-access', safeUrl(work.openAccessUrl)],
    ['page', safeUrl(work.url)],
  ];
  const links: WorkLink[] = [];
  for (const [kind, url] of candidates) {
    const isNew = url !== null && !links.some((link) => isSamePlace(link.url, url));
    if (isNew && !(kind === 'page' && arxiv !== null && arxivUrl(url) === arxiv))
      links.push({ kind, url });
  }
  return links;
}

/** The address that a title leads to: the DOI's where there is one, else the work's own page. */
export function workUrl(work: Pick<Work, 'doi' | 'url' | 'openAccessUrl'>): string | null {
  return doiUrl(work.doi) ?? safeUrl(work.url) ?? workLinks(work)[0]?.url ?? null;
}

function isSamePlace(a: string, b: string): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.|dx\.)?/, '').replace(/\/$/, '');
  return percentDecoded(bare(a)).toLowerCase() === percentDecoded(bare(b)).toLowerCase();
}

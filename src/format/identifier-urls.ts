/** Addresses made from identifiers. Each answers `null` for anything that is not that identifier; none throws. */

import { parseOrcid } from '../model/ids.js';
import { parseDoi, parseRor } from '../model/work-ids.js';
import { safeUrl } from './url.js';

const ARXIV_PREFIX =
  /^(?:https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\/|(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.48550\/arxiv\.|arxiv:\s*)/i;
// info.arxiv.org/help/arxiv_identifier.html: YYMM.NNNNN since 2007, archive(.SC)/YYMMNNN before.
const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?$/;

/** `https://doi.org/…` from a DOI, `doi:…` or a doi.org address, else `null`. */
export function doiUrl(value: unknown): string | null {
  const doi = typeof value === 'string' ? parseDoi(value) : null;
  // Slashes stay readable; `#`, `?` and `%` in a suffix would otherwise change what is addressed.
  return doi === null ? null : safeUrl(`https://doi.org/${percentEncoded(doi)}`);
}

/** `https://orcid.org/…` when the iD and its check digit are right, else `null`. */
export function orcidUrl(value: unknown): string | null {
  const id = typeof value === 'string' ? parseOrcid(value) : null;
  return id === null ? null : `https://orcid.org/${id}`;
}

/** `https://ror.org/…` from a ROR id or its address, else `null`. */
export function rorUrl(value: unknown): string | null {
  const id = typeof value === 'string' ? parseRor(value) : null;
  return id === null ? null : `https://ror.org/${id}`;
}

/** The bare arXiv id (`2301.01234v2`) from an id, `arXiv:…`, an arXiv address or an arXiv DOI, else `null`. */
export function parseArxiv(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const id = value
    .trim()
    .replace(ARXIV_PREFIX, '')
    .replace(/\.pdf$/i, '');
  return ARXIV.test(id) ? id : null;
}

/** `https://arxiv.org/abs/…` from what {@link parseArxiv} reads, else `null`. */
export function arxivUrl(value: unknown): string | null {
  const id = parseArxiv(value);
  return id === null ? null : `https://arxiv.org/abs/${id}`;
}

function percentEncoded(doi: string): string {
  try {
    return encodeURIComponent(doi).replaceAll('%2F', '/');
  } catch {
    return ''; // a lone surrogate; the bare resolver address is harmless
  }
}

/** Addresses made from identifiers. Each answers `null` for anything that is not that identifier; none throws. */

import { safeUrl } from './url.js';

// Crossref's recommended pattern, widened to any suffix without spaces or controls (crossref.org/blog/dois-and-matching-regular-expressions).
// eslint-disable-next-line no-control-regex
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\u0000-\u001f\u007f-\u009f]{1,1000}$/;
const DOI_PREFIX = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i;
const ORCID_PREFIX = /^https?:\/\/(?:www\.)?orcid\.org\//i;
const ORCID = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;
const ARXIV_PREFIX = /^(?:https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/i;
// info.arxiv.org/help/arxiv_identifier.html: YYMM.NNNNN since 2007, archive(.SC)/YYMMNNN before.
const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?$/;
const ROR_PREFIX = /^https?:\/\/(?:www\.)?ror\.org\//i;
// ror.readme.io/docs/identifier: 0, six base-32 characters (no i, l, o, u), two check digits.
const ROR = /^0[a-hj-km-np-tv-z\d]{6}\d{2}$/;

/** The bare DOI in lower case (DOIs are case-insensitive) from a DOI, `doi:…` or a doi.org address, else `null`. */
export function bareDoi(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const bare = value.trim().replace(DOI_PREFIX, '').toLowerCase();
  return DOI.test(bare) ? bare : null;
}

/** `https://doi.org/…` with the suffix percent-encoded where it must be, else `null`. */
export function doiUrl(value: unknown): string | null {
  const doi = bareDoi(value);
  // Slashes stay readable; `#`, `?` and `%` would otherwise change what is addressed.
  return doi === null ? null : prefixed('https://doi.org/', encode(doi).replaceAll('%2F', '/'));
}

/** `https://orcid.org/…` when the check digit is right (ISO 7064 MOD 11-2), else `null`. */
export function orcidUrl(value: unknown): string | null {
  const id = bare(value, ORCID_PREFIX)?.toUpperCase() ?? '';
  return ORCID.test(id) && orcidCheck(id) ? `https://orcid.org/${id}` : null;
}

/** `https://arxiv.org/abs/…` from an arXiv id, `arXiv:…`, an arXiv address or an arXiv DOI, else `null`. */
export function arxivUrl(value: unknown): string | null {
  const id = bare(value, ARXIV_PREFIX)?.replace(/\.pdf$/i, '').replace(/^10\.48550\/arxiv\./i, '') ?? '';
  return ARXIV.test(id) ? `https://arxiv.org/abs/${id}` : null;
}

/** `https://ror.org/…` from a ROR id or its address, else `null`. */
export function rorUrl(value: unknown): string | null {
  const id = bare(value, ROR_PREFIX)?.toLowerCase() ?? '';
  return ROR.test(id) ? `https://ror.org/${id}` : null;
}

function bare(value: unknown, prefix: RegExp): string | undefined {
  return typeof value === 'string' ? value.trim().replace(prefix, '').replace(/\/$/, '') : undefined;
}

function prefixed(prefix: string, rest: string): string | null {
  return safeUrl(prefix + rest);
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return ''; // a lone surrogate
  }
}

function orcidCheck(id: string): boolean {
  const digits = id.replaceAll('-', '');
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check));
}

/*
 * Identifiers of researchers, and what a person may write in a `researcher` attribute.
 */

/** Which researcher is meant, in the words of the system that issued the id. */
export type ResearcherRef =
  | { readonly kind: 'native'; readonly id: string }
  | { readonly kind: 'orcid'; readonly id: string }
  | { readonly kind: 'openalex'; readonly id: string };

const ORCID =
  /^(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])(?:[/?#].*)?$/i;
const OPENALEX =
  /^(?:(?:https?:\/\/)?(?:api\.)?openalex\.org\/(?:authors\/|people\/)?|openalex:)?(A\d{4,})\/?$/i;

/**
 * The check digit of an ORCID iD (ISO 7064 MOD 11-2, as ORCID's "Structure of the ORCID
 * Identifier" gives it).
 */
function checkDigit(digits: string): string {
  let total = 0;
  for (const digit of digits) total = ((total + Number(digit)) * 2) % 11;
  const result = (12 - total) % 11;
  return result === 10 ? 'X' : String(result);
}

/** The bare ORCID iD (`0000-0002-1825-0097`) in `text`, or `null` when there is no valid one. */
export function parseOrcid(text: string): string | null {
  const id = ORCID.exec(text.trim())?.[1]?.toUpperCase();
  if (id === undefined) return null;
  const digits = id.replaceAll('-', '');
  return checkDigit(digits.slice(0, 15)) === digits[15] ? id : null;
}

/** The bare OpenAlex author id (`A5017898742`) in `text`, or `null`. */
export function parseOpenAlexAuthor(text: string): string | null {
  return OPENALEX.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}

/**
 * Reads a `researcher` attribute: an ORCID iD or its URL, an OpenAlex author id (with its capital) or its
 * URL, or else an id of the endpoint's own.
 *
 * @returns `null` when nothing was written, or dots alone, which in an address lead elsewhere
 */
export function parseResearcher(written: string | null | undefined): ResearcherRef | null {
  const id = written?.trim() ?? '';
  if (/^\.{0,2}$/.test(id)) return null;
  const orcid = parseOrcid(id);
  if (orcid !== null) return { kind: 'orcid', id: orcid };
  const openalex = parseOpenAlexAuthor(id);
  // In small letters it may be one of the endpoint's own, which must not be written otherwise.
  if (openalex !== null && (openalex === id || openalex.length < id.length))
    return { kind: 'openalex', id: openalex };
  return { kind: 'native', id };
}

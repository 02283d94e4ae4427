/*
 * Identifiers of works and institutions.
 */

const DOI = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;
const ROR = /^(?:https?:\/\/)?(?:ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})\/?$/i;

/** What an address has percent-encoded, as it was before; a text with other percent signs as it stands. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The bare DOI in lower case (`10.5555/12345678`; DOIs are case-insensitive), or `null`. */
export function parseDoi(text: string): string | null {
  const plain = text.includes('doi.org/') ? percentDecoded(text) : text;
  return DOI.exec(plain.trim())?.[1]?.toLowerCase() ?? null;
}

/** The bare ROR id (`05dxps055`) in `text`, or `null`. */
export function parseRor(text: string): string | null {
  return ROR.exec(text.trim())?.[1]?.toLowerCase() ?? null;
}

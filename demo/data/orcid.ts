/**
 * Demonstration ORCID iDs. They start with 0000-0000, below the first block ORCID ever assigned (0000-0001-5000-0007), so none
 * of them is a real person's. Source: https://support.orcid.org/hc/en-us/articles/360006897674
 */

/** ISO/IEC 7064 MOD 11-2 over the first 15 digits. */
function checkDigit(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}

/** The iD of member `index` (below a million) of generated set `set` (1 to 9). */
export function demoOrcid(set: number, index: number): string {
  const digits = `00000000${set}${String(index).padStart(6, '0')}`;
  const all = digits + checkDigit(digits);
  return all.replace(/(.{4})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4');
}

/** The set and index that a demonstration iD stands for, or null for any other text. */
export function readDemoOrcid(id: string): { set: number; index: number } | null {
  const match = /^0000-0000-(\d)(\d{3})-(\d{3})[\dX]$/.exec(id);
  if (match === null) return null;
  const [, set, high, low] = match;
  const found = { set: Number(set), index: Number(`${high}${low}`) };
  return demoOrcid(found.set, found.index) === id ? found : null;
}

export const isOrcid = (id: string): boolean => /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id);

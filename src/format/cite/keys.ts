/** Citation keys: first author's family name, year, first word of weight in the title. */

import type { CslItem } from './csl.js';

const LIGHT =
  /^(?:a|an|the|on|of|in|for|and|to|with|from|by|is|are|do|does|der|die|das|le|la|les|el|un|une)$/;

/** A key per item, plain ASCII and unique in the list (`qin2026tale`, then `qin2026tale-2`). */
export function citationKeys(items: readonly CslItem[]): string[] {
  const taken = new Map<string, number>();
  return items.map((item) => {
    const base = baseKey(item);
    const times = taken.get(base) ?? 0;
    taken.set(base, times + 1);
    // No other base has a hyphen in it.
    return times === 0 ? base : `${base}-${times + 1}`;
  });
}

function baseKey(item: CslItem): string {
  const first = item.author?.[0];
  const family = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const year = item.issued?.['date-parts'][0]?.[0] ?? '';
  const words = (item.title ?? '')
    .replace(/<[^<>]*>/g, '')
    .split(/[\s\-–—:/]+/)
    .map(ascii);
  const word = words.find((candidate) => candidate !== '' && !LIGHT.test(candidate)) ?? '';
  return `${ascii(family)}${year}${word}` || 'work';
}

function ascii(text: string): string {
  const folded = text.normalize('NFKD').toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o');
  return folded.replace(/[^a-z0-9]/g, '').slice(0, 40);
}

/** The most words that are put together: an index may be broken, and an abstract is never so long. */
const MOST = 20_000;

/**
 * The text of an inverted index (`{ word: [positions] }`), the only form in which OpenAlex gives abstracts.
 *
 * @returns `null` for anything else
 */
export function abstractFrom(index: unknown): string | null {
  if (typeof index !== 'object' || index === null || Array.isArray(index)) return null;
  const words: string[] = [];
  for (const [word, positions] of Object.entries(index)) {
    if (!Array.isArray(positions)) continue;
    for (const position of positions as unknown[]) {
      if (Number.isInteger(position) && Number(position) >= 0 && Number(position) < MOST) {
        words[Number(position)] = word;
      }
    }
  }
  return words.filter((word) => word !== undefined).join(' ') || null;
}

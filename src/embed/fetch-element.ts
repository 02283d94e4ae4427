import { NEEDS, TAGS } from './tags.js';

/** The class of a tag, with what it needs registered; `undefined` for a tag that is not ours. */
export async function fetchElement(tag: string): Promise<CustomElementConstructor | undefined> {
  // Imported as the loader does it: by name, a chunk that the loader waits for would grow.
  const { defineFrom, elementIn } = await import('./defaults.js');
  const needs = (NEEDS[tag] ?? []).map(async (need) => defineFrom(need, await TAGS[need]!()));
  const [code] = await Promise.all([TAGS[tag]?.(), ...needs]);
  return code && elementIn(code);
}

/** The sections of a profile, in the order in which they are shown. */
export const SECTIONS = [
  'card',
  'snapshot',
  'actions',
  'follow',
  'claim',
  'invitation',
  'graph',
  'works',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/**
 * The sections that a page wants left out, as it writes them: names between spaces or commas.
 * Words that name no section are ignored.
 */
export function hiddenSections(written: string | undefined): ReadonlySet<SectionName> {
  const words = (written ?? '').toLowerCase().split(/[\s,]+/);
  return new Set(SECTIONS.filter((section) => words.includes(section)));
}

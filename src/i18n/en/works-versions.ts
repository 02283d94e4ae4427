/** What a list says of preprints that stand with what they were published as. */
export const worksVersions = {
  otherVersions: 'Also available as',
  worksFolded: 'Preprints shown with their published versions: {count}.',
} as const;

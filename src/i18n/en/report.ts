/** What a visitor can say is wrong with a list of works. */
export const report = {
  reportWork: 'Report a problem',
  reportKind: {
    'not-mine': 'By another researcher',
    duplicate: 'Listed twice',
    missing: 'A work is missing',
  },
} as const;

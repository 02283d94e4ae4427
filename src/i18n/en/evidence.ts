/** What an opened badge says: the evidence behind a score. */
export const evidence = {
  evidenceFor: 'Why this score: {name}',
  evidenceUnratedFor: 'What is known of {name}',
  evidenceNone: 'No evidence has been listed behind this score.',
  evidenceUnrated: 'This source does not rate records. This is what it knows.',
  trustOutOf: '{score} of {max}',
  points: '{points} of {max} points',
  pointsOnly: { one: '{count} point', other: '{count} points' },
  assertedBy: 'Asserted by {name}',
  assertedByOn: 'Asserted by {name}, {date}',
  assessedOn: 'Assessed on {date}',
  raiseBy: 'To raise it: {advice}',
  authenticatedId: 'ORCID iD, authenticated by its owner',
  unauthenticatedId: 'ORCID iD, not authenticated by its owner',
  noIdentity: 'No ORCID iD is known here.',
  close: 'Close',
} as const;

/*
 * English: the contract that every other language fulfils. `{name}` is a placeholder; an object
 * holds the plural forms of `{count}` by CLDR category.
 */
export const en = {
  // What any widget says of itself.
  loading: 'Loading',
  retry: 'Retry',
  retrying: 'Trying again',
  empty: 'Nothing to show yet.',

  // Why something could not be had, by kind of failure.
  failure: {
    unreachable: 'The source of this information could not be reached.',
    offline: 'You are offline. This will be shown once you are connected again.',
    'timed-out': 'The source took too long to answer.',
    'not-found': 'There is no such researcher at this source.',
    gone: 'This record has been removed from its source.',
    'signed-out': 'You need to sign in to see this.',
    forbidden: 'You are not allowed to see this.',
    conflict: 'Somebody else has changed this in the meantime.',
    invalid: 'Something in the form needs another look.',
    'rate-limited': 'The source is busy with too many requests. Please wait a moment.',
    'budget-spent': 'Today’s allowance of requests to the source is used up.',
    'server-fault': 'The source has a problem of its own.',
    refused: 'The source did not accept the request.',
    'too-large': 'The source sent more than can be shown.',
    'not-contract': 'The source sent something that cannot be read.',
    'still-building': 'This is still being put together. Please look again later.',
    unsupported: 'This source does not offer that.',
    misconfigured: 'This part of the page is not set up completely.',
  },

  // The researcher.
  affiliationMissing: 'Affiliation not imported',
  openToCollaborate: 'Open to collaborate',
  notOpenToCollaborate: 'Not open to collaboration now',
  nameMissing: 'Name not given',
  orcidAuthenticated: 'ORCID iD, authenticated',
  orcidUnauthenticated: 'ORCID iD, not authenticated',
  unauthenticated: 'unauthenticated',
  role: {
    researcher: 'Researcher',
    author: 'Author',
    reviewer: 'Reviewer',
    editor: 'Editor',
    student: 'Student',
    librarian: 'Librarian',
  },
  viewProfile: 'View full profile',

  // Trust.
  trustScore: 'Trust {score}',
  trustUnrated: 'Not rated',
  trustOutOf: '{score} of {max}',
  verificationLevel: 'Verification L{level}',
  band: {
    emerging: 'Emerging',
    growing: 'Growing',
    established: 'Established',
    leading: 'Leading',
  },
  claim: {
    unclaimed: 'Unclaimed author',
    pending: 'Claim under review',
    claimed: 'Claimed by the author',
  },
  evidence: 'Evidence',
  evidenceFor: 'Why this score: {name}',
  evidenceNone: 'No evidence has been listed behind this score.',
  evidenceUnrated: 'This source does not rate records. This is what it knows.',
  points: '{points} of {max} points',
  pointsOnly: { one: '{count} point', other: '{count} points' },
  assertedBy: 'Asserted by {name}',
  assertedByOn: 'Asserted by {name}, {date}',
  assessedOn: 'Assessed on {date}',
  raiseBy: 'To raise it: {advice}',
  close: 'Close',
} as const;

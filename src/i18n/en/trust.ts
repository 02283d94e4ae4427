/** What a badge says at a glance. */
export const trust = {
  trustScore: 'Trust {score}',
  trustUnrated: 'Not rated',
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
} as const;

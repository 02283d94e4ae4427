/** What a card says, when asked, of where its facts are from. */
export const origins = {
  originsTitle: 'Where this comes from',
  originOf: '{source}: {fields}',
  originsUnanswered: 'Not answered just now: {sources}',
  field: {
    name: 'name',
    headline: 'headline',
    roles: 'roles',
    profileUrl: 'profile page',
    avatarUrl: 'picture',
    orcid: 'ORCID iD',
    affiliation: 'affiliation',
    openToCollaborate: 'availability',
    claim: 'claim',
    trust: 'trust score',
    counts: 'counts',
    topics: 'topics',
    worksByYear: 'works by year',
    actions: 'links',
  },
} as const;

/** What any widget says of itself, and why something could not be had where nothing more can be fetched. */
export const common = {
  loading: 'Loading',
  retry: 'Retry',
  retrying: 'Trying again',
  orcidAuthenticated: 'ORCID iD, authenticated',
  orcidUnauthenticated: 'ORCID iD, not authenticated',
  empty: 'Nothing to show yet.',
  failure: {
    unreachable: 'The source of this information could not be reached.',
    offline: 'You are offline. This will be shown once you are connected again.',
    'timed-out': 'The source took too long to answer.',
  },
} as const;

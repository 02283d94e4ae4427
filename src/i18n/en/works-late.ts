/** What `<work-list>` says once its first works are there: of searches, further pages and what is missing. */
export const worksLate = {
  worksNoneFound: 'No work fits this search and these filters.',
  worksClear: 'Clear search and filters',
  worksAdded: {
    one: '{count} more work, {shown} shown in all',
    other: '{count} more works, {shown} shown in all',
  },
  worksUnanswered: 'Could not be asked, and so may be missing here: {sources}.',
  worksPartly: 'Of {total} works, only the {count} loaded here are searched, filtered and sorted.',
  worksUnread: {
    one: '{count} work could not be read and was left out.',
    other: '{count} works could not be read and were left out.',
  },
  worksGathering: 'Fetching all {count} works first.',
  permalink: 'Permalink',
} as const;

/** What a prerendered page says around its widgets. */
export const page = {
  pageTitle: '{name}: research profile',
  pageDescription: 'Research profile of {name}.',
  pageWorks: {
    one: '{count} published work',
    other: '{count} published works',
  },
  asOf: 'As of {date}',
  indexTitle: 'Researchers',
  indexPage: 'Page {page} of {pages}',
} as const;

/** What the controls above a list of works say. */
export const worksControls = {
  searchWorks: 'Search titles, authors and venues',
  filterType: 'Type',
  filterYear: 'Year',
  sortBy: 'Order',
  groupBy: 'Headings',
  allTypes: 'All types',
  allYears: 'All years',
  choiceCount: '{name} ({count})',
  worksSort: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    'most-cited': 'Most cited first',
    title: 'By title',
  },
  worksGroup: {
    auto: 'Usual headings',
    year: 'Headings by year',
    type: 'Headings by type',
    none: 'No headings',
  },
} as const;

/** How a list calls the fields of a work, where it says which source each is from. */
export const worksOrigins = {
  workField: {
    type: 'type',
    title: 'title',
    year: 'year',
    date: 'date',
    venue: 'venue',
    abstract: 'abstract',
    authors: 'authors',
    doi: 'DOI',
    url: 'page of the work',
    openAccessUrl: 'open access',
    citations: 'citations',
    status: 'standing',
  },
} as const;

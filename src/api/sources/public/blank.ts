import type { Researcher } from '../../../model/researcher.js';
import type { Work } from '../../../model/work.js';

const BLANK_WORK: Omit<Work, 'id'> = {
  type: null,
  title: null,
  year: null,
  date: null,
  venue: null,
  abstract: null,
  authors: [],
  authorsTruncated: false,
  doi: null,
  url: null,
  openAccessUrl: null,
  citations: null,
  status: 'current',
  origins: [],
};

/** A work of which nothing is known but what is given. */
export const workOf = (known: Partial<Work> & Pick<Work, 'id'>): Work => ({
  ...BLANK_WORK,
  ...known,
});

const BLANK_RESEARCHER: Omit<Researcher, 'id' | 'name'> = {
  headline: null,
  roles: [],
  profileUrl: null,
  avatarUrl: null,
  orcid: null,
  affiliation: null,
  openToCollaborate: null,
  claim: null,
  trust: null,
  counts: null,
  topics: [],
  worksByYear: [],
  actions: null,
  origins: [],
  unanswered: [],
};

/** A researcher of whom nothing is known but what is given: no public source rates, or knows claims. */
export const researcherOf = (
  known: Partial<Researcher> & Pick<Researcher, 'id' | 'name'>,
): Researcher => ({ ...BLANK_RESEARCHER, ...known });

const NO_COUNTS = {
  works: null,
  followers: null,
  topics: null,
  collaborators: null,
  citations: null,
};

/** Counts of which all but the given ones are not known. */
export const countsOf = (
  known: Partial<NonNullable<Researcher['counts']>>,
): NonNullable<Researcher['counts']> => ({ ...NO_COUNTS, ...known });

import { graphAround, type Neighbour } from './graph.js';
import { countTopics, countYears, topicId } from './plan.js';
import { trust } from './trust.js';
import type { Entry, ResearcherRecord, TopicalWork } from './types.js';
import { SEED_TOPICS, SEED_WORKS } from './zhen-qin-works.js';

/** Invented co-authors: the record's own list of collaborators is only a number. */
const COLLABORATORS: readonly Neighbour[] = [
  ['demo-mara-ellingsen', 'Mara Ellingsen', 'Northbridge University'],
  ['demo-tomas-berrow', 'Tomás Berrow', 'Northbridge University'],
  ['demo-anjali-verrick', 'Anjali Verrick', 'Institute of Estuarine Studies'],
  ['demo-kwame-lindholm', 'Kwame Lindholm', 'Hanbit University'],
].map(([id = '', name = '', institution = '']) => ({
  id,
  name,
  institution,
  detail: 'Invented for this demonstration',
}));

const works: TopicalWork[] = SEED_WORKS.map((work, index) => ({
  id: `w${index + 1}`,
  type: 'preprint',
  title: work.title,
  year: work.year,
  date: null,
  venue: 'arXiv',
  abstract: work.abstract,
  authors: [
    { name: 'Zhen Qin', id: 'zhen-qin', orcid: null },
    ...work.with.map((at) => ({
      name: COLLABORATORS[at]?.name ?? '',
      id: COLLABORATORS[at]?.id ?? null,
      orcid: null,
    })),
  ],
  authorsTruncated: true,
  doi: null,
  url: null,
  openAccessUrl: null,
  citations: null,
  status: 'current',
  topicIds: work.topics.map(topicId),
}));

const record: ResearcherRecord = {
  id: 'zhen-qin',
  name: 'Zhen Qin',
  headline: 'works on learning systems and on the tools that make research findable.',
  roles: ['researcher'],
  avatarUrl: null,
  orcid: null,
  affiliation: null,
  openToCollaborate: true,
  claim: { status: 'unclaimed' },
  trust: trust({
    works: works.length,
    worksAssertedBy: { name: 'arXiv', url: 'https://arxiv.org/' },
    collaborators: COLLABORATORS.length,
    topics: SEED_TOPICS.length,
    claimed: false,
    orcidAuthenticated: false,
    affiliationConfirmed: false,
    verificationLevel: 1,
    assessedOn: '2026-11-01',
  }),
  counts: {
    works: works.length,
    followers: 0,
    topics: SEED_TOPICS.length,
    collaborators: COLLABORATORS.length,
    citations: null,
  },
  topics: countTopics(SEED_WORKS, SEED_TOPICS),
  worksByYear: countYears(works),
};

/** The page the product began from: an unclaimed record with thirteen preprints. */
export const zhenQin: Entry = {
  record,
  works: () => works,
  graph: () => graphAround(record, works, COLLABORATORS),
  linked: true,
};

/** Small records behind the names of the invented co-authors, so that their links lead somewhere. */
export const seedCollaborators = COLLABORATORS;

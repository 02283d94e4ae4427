import { REVISIONS } from './carberry-works.js';
import { makeEntry } from './entry.js';
import { CERAMICS } from './fields.js';
import { memberBasics, JOURNAL } from './population.js';
import type { Entry, TopicalWork } from './types.js';

const neighbours = Array.from({ length: 24 }, (_, index) => {
  const { id, name, institution } = memberBasics(JOURNAL, 7 + index * 19);
  return { id, name, institution, detail: institution };
});

function revise(works: TopicalWork[]): TopicalWork[] {
  return works.map((work, index) => {
    const revision = REVISIONS[index];
    return revision === undefined ? work : { ...work, ...revision };
  });
}

/**
 * The professor of psychoceramics whom ORCID invented for its own examples, so the iD is safe to show.
 * Source: https://orcid.org/0000-0002-1825-0097
 */
export const carberry: Entry = makeEntry(
  {
    id: 'josiah-carberry',
    name: 'Josiah Carberry',
    headline: 'studies why pots crack, and what their owners did about it.',
    roles: ['professor', 'editor'],
    field: CERAMICS,
    orcid: { id: '0000-0002-1825-0097', authenticated: true },
    affiliation: {
      name: 'Brown University',
      rorId: 'https://ror.org/05gq02987',
      url: 'https://www.brown.edu/',
      countryCode: 'US',
    },
    openToCollaborate: true,
    claim: { status: 'claimed', claimedAt: '2019-05-03T14:20:00Z' },
    verificationLevel: 4,
    followers: 1284,
    works: { count: 300, from: 1993, to: 2026 },
    topics: 12,
    neighbours,
    amended: 0.03,
  },
  revise,
);

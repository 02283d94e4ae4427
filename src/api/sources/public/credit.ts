import type { AssertedBy } from '../../../model/trust.js';
import type { Researcher } from '../../../model/researcher.js';
import { countsOf, researcherOf } from './blank.js';
import { isComplete, type Listed } from './known-work.js';
import { yearCounts } from './query-works.js';

/**
 * A researcher as the works of an API name them, the newest first: the API has no records of people.
 *
 * @param orcid a bare ORCID iD
 * @returns `null` when no work names them
 */
export function researcherFromCredits(
  orcid: string,
  listed: Listed,
  assertedBy: AssertedBy,
): Researcher | null {
  const { works, total } = listed;
  const credits = [...works.flatMap(({ credit }) => credit ?? []), ...(listed.credits ?? [])];
  const name = credits.find((credit) => credit.name)?.name;
  if (!name) return null;
  const affiliation = credits.find((credit) => credit.affiliation)?.affiliation;
  return researcherOf({
    id: orcid,
    name,
    orcid: { id: orcid, authenticated: credits.some((each) => each.authenticated), assertedBy },
    affiliation: affiliation
      ? { ...affiliation, name: affiliation.name ?? '', url: null, countryCode: null }
      : null,
    counts: countsOf({ works: total }),
    worksByYear: isComplete(listed) ? yearCounts(works.map(({ work }) => work)) : [],
  });
}

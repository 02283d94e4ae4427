import type { Field } from './fields.js';
import { graphAround, type Neighbour } from './graph.js';
import { countTopics, countYears, planWorks, type WorkPlan } from './plan.js';
import { trust } from './trust.js';
import type { Affiliation, ClaimStatus, Entry, ResearcherRecord, TopicalWork } from './types.js';
import { writeWorks } from './works.js';

/** The facts about one generated researcher; all else follows from them. */
export interface Profile {
  id: string;
  name: string;
  headline: string | null;
  roles: string[];
  field: Field;
  orcid: { id: string; authenticated: boolean } | null;
  affiliation: Affiliation | null;
  openToCollaborate: boolean | null;
  claim: { status: ClaimStatus; claimedAt?: string };
  verificationLevel: number;
  followers: number;
  works: { count: number; from: number; to: number };
  topics: number;
  neighbours: readonly Neighbour[];
  /** Neighbours close enough to be counted as collaborators. */
  closeCollaborators?: number;
  amended?: number;
  invitationsUsedUp?: boolean;
}

/** A day, so that assessments do not move with the clock. */
const ASSESSED_ON = '2026-11-01';

const lazy = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

function rate(profile: Profile, topics: number, collaborators: number): ResearcherRecord['trust'] {
  return trust({
    works: profile.works.count,
    worksAssertedBy: { name: 'Crossref', url: 'https://www.crossref.org/' },
    collaborators,
    topics,
    claimed: profile.claim.status === 'claimed',
    orcidAuthenticated: profile.orcid?.authenticated ?? false,
    affiliationConfirmed: profile.affiliation !== null && profile.verificationLevel >= 3,
    verificationLevel: profile.verificationLevel,
    assessedOn: ASSESSED_ON,
  });
}

function toRecord(profile: Profile, plans: readonly WorkPlan[]): ResearcherRecord {
  const topics = countTopics(plans, profile.field.topics);
  const collaborators = profile.closeCollaborators ?? profile.neighbours.length;
  return {
    id: profile.id,
    name: profile.name,
    headline: profile.headline,
    roles: profile.roles,
    avatarUrl: null,
    orcid: profile.orcid,
    affiliation: profile.affiliation,
    openToCollaborate: profile.openToCollaborate,
    claim: profile.claim,
    trust: rate(profile, topics.length, collaborators),
    counts: {
      works: plans.length,
      followers: profile.followers,
      topics: topics.length,
      collaborators,
      citations: plans.reduce((sum, plan) => sum + plan.citations, 0),
    },
    topics,
    worksByYear: countYears(plans),
  };
}

/**
 * A researcher with generated works.
 * @param revise last word on the list of works; it must keep their number, years and topics, which are counted already
 */
export function makeEntry(
  profile: Profile,
  revise: (works: TopicalWork[]) => TopicalWork[] = (works) => works,
): Entry {
  const { count, from, to } = profile.works;
  const plans = planWorks({
    seed: profile.id,
    count,
    from,
    to,
    field: profile.field,
    topics: profile.topics,
  });
  const record = toRecord(profile, plans);
  const works = lazy(() =>
    revise(
      writeWorks(plans, {
        self: { name: profile.name, id: profile.id, orcid: profile.orcid?.id ?? null },
        collaborators: profile.neighbours.map(({ name, id }) => ({ name, id, orcid: null })),
        field: profile.field,
        slug: profile.id,
        amended: profile.amended ?? 0,
      }),
    ),
  );
  return {
    record,
    works,
    graph: lazy(() => graphAround(record, works(), profile.neighbours)),
    linked: true,
    ...(profile.invitationsUsedUp === true ? { invitationsUsedUp: true } : {}),
  };
}

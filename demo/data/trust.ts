import type { Signal, Trust } from './types.js';

/** What is known about a record, from which its trust follows. */
export interface TrustFacts {
  works: number;
  /** Where the works were found. */
  worksAssertedBy: { name: string; url: string | null };
  collaborators: number;
  topics: number;
  claimed: boolean;
  orcidAuthenticated: boolean;
  affiliationConfirmed: boolean;
  verificationLevel: number;
  assessedOn: string;
}

interface Rule {
  id: string;
  label: string;
  maxPoints: number;
  points: (facts: TrustFacts) => number;
  raiseBy: string;
  assertedBy: (facts: TrustFacts) => { name: string; url: string | null };
}

const NETWORK = { name: 'Research network', url: null };
const ORCID = { name: 'ORCID', url: 'https://orcid.org/' };
const ROR = { name: 'Research Organization Registry', url: 'https://ror.org/' };

/** The scale of this demonstration network: six signals, 100 points in all. */
const RULES: readonly Rule[] = [
  {
    id: 'works-linked',
    label: 'Works linked to this record',
    maxPoints: 30,
    points: (facts) => facts.works,
    raiseBy: 'Link a DOI for each preprint',
    assertedBy: (facts) => facts.worksAssertedBy,
  },
  {
    id: 'identity-claimed',
    label: 'Record claimed by its author',
    maxPoints: 20,
    points: (facts) => (facts.claimed ? 20 : 0),
    raiseBy: 'Claim this record',
    assertedBy: () => NETWORK,
  },
  {
    id: 'close-collaborators',
    label: 'Repeated collaborators',
    maxPoints: 15,
    points: (facts) => facts.collaborators,
    raiseBy: 'Ask co-authors to confirm joint work',
    assertedBy: () => NETWORK,
  },
  {
    id: 'affiliation-confirmed',
    label: 'Affiliation confirmed by the institution',
    maxPoints: 15,
    points: (facts) => (facts.affiliationConfirmed ? 15 : 0),
    raiseBy: 'Add an institution and confirm a work e-mail address',
    assertedBy: () => ROR,
  },
  {
    id: 'orcid-authenticated',
    label: 'ORCID iD authenticated',
    maxPoints: 10,
    points: (facts) => (facts.orcidAuthenticated ? 10 : 0),
    raiseBy: 'Sign in with ORCID once',
    assertedBy: () => ORCID,
  },
  {
    id: 'topic-consistency',
    label: 'Consistent research topics',
    maxPoints: 10,
    points: (facts) => Math.floor(facts.topics / 2),
    raiseBy: 'Sort out works that belong to somebody else',
    assertedBy: () => NETWORK,
  },
];

/** Lowest score of each band. */
const BANDS: readonly [number, string][] = [
  [80, 'leading'],
  [60, 'established'],
  [35, 'growing'],
  [0, 'emerging'],
];

/** The signals of a record and the score they add up to. */
export function trust(facts: TrustFacts): Trust {
  const signals: Signal[] = RULES.map((rule) => {
    const points = Math.min(rule.maxPoints, rule.points(facts));
    return {
      id: rule.id,
      label: rule.label,
      points,
      maxPoints: rule.maxPoints,
      assertedBy: rule.assertedBy(facts),
      assertedAt: facts.assessedOn,
      raiseBy: points < rule.maxPoints ? rule.raiseBy : null,
    };
  });
  const score = signals.reduce((sum, signal) => sum + signal.points, 0);
  return {
    score,
    maxScore: RULES.reduce((sum, rule) => sum + rule.maxPoints, 0),
    band: BANDS.find(([least]) => score >= least)?.[1] ?? 'emerging',
    verificationLevel: facts.verificationLevel,
    assessedAt: `${facts.assessedOn}T06:00:00Z`,
    signals,
  };
}

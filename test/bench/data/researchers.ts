/** A made-up researcher as the contract's endpoint answers, with the evidence a real one carries. */
export function madeUpResearcher(id: string) {
  const number = Number(id.replace(/\D/g, ''));
  return {
    id,
    name: `Researcher ${number}`,
    profileUrl: `https://network.example/researchers/${id}`,
    orcid: null,
    claim: { status: 'unclaimed' },
    trust: {
      score: 20 + (number % 70),
      maxScore: 100,
      band: 'emerging',
      verificationLevel: 1 + (number % 3),
      signals: ['works', 'identifier', 'affiliation', 'peers'].map((signal, index) => ({
        id: signal,
        label: `Signal ${signal}`,
        points: 5 + index,
        maxPoints: 25,
        assertedBy: { name: 'Registry', url: 'https://registry.example' },
      })),
    },
    counts: { works: 40, followers: 3, topics: 9, collaborators: 12, citations: 500 },
  };
}

/** The same researcher, of whom no more is said than a closed badge says. */
export function ratedResearcher(id: string) {
  const { name, trust } = madeUpResearcher(id);
  const { score, maxScore, band, verificationLevel } = trust;
  return { id, name, trust: { score, maxScore, band, verificationLevel } };
}

/** The ids of `count` different researchers. */
export const researcherIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `r${index}`);

/** What a badge of that researcher says. */
export function badgeText(id: string): string {
  const { score, verificationLevel } = madeUpResearcher(id).trust;
  return `Trust ${score} · Emerging · Verification L${verificationLevel}`;
}

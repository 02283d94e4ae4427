/** A published work as the contract has it, made up; one in fifty is about zeolites. */
export function madeUpWork(index: number) {
  const subject = index % 50 === 7 ? 'zeolite' : 'polymer';
  return {
    id: `w${index}`,
    type: 'article',
    title: `On the ${subject} membranes of kind ${index} and what passes through them in time`,
    year: 2025 - (Math.floor(index / 40) % 40),
    venue: `Journal ${index % 23} of Materials`,
    abstract: `What passes through membrane ${index} was measured over a year.`,
    authors: ['A. First', 'B. Second', 'C. Third'].map((name) => ({
      name: `${name} ${index % 9}`,
    })),
    doi: `10.1234/bench.${index}`,
    citations: index % 120,
    status: 'current',
  };
}

export type MadeUpWork = ReturnType<typeof madeUpWork>;

/** What the search of every list is asked for. */
export const SOUGHT = 'zeolite';

export const madeUpWorks = (count: number): MadeUpWork[] =>
  Array.from({ length: count }, (_, index) => madeUpWork(index));

import type { Field } from './fields.js';
import { seeded, type Random } from './random.js';
import type { Topic, YearCount } from './types.js';

/** What counts need to know of a work, without the cost of writing it out. */
export interface WorkPlan {
  seed: string;
  year: number;
  type: string;
  topics: readonly number[];
  citations: number;
}

export interface PlanOptions {
  seed: string;
  count: number;
  from: number;
  to: number;
  field: Field;
  /** How many of the field's topics this researcher works on. */
  topics: number;
}

const TYPES: readonly [number, string][] = [
  [0.5, 'journal-article'],
  [0.66, 'preprint'],
  [0.8, 'conference-paper'],
  [0.87, 'book-chapter'],
  [0.91, 'dataset'],
  [0.94, 'review'],
  [0.96, 'software'],
  [0.975, 'report'],
  [0.985, 'editorial'],
  [0.995, 'book'],
  [1, 'thesis'],
];

function pickType(random: Random): string {
  const at = random.next();
  return TYPES.find(([upTo]) => at < upTo)?.[1] ?? 'journal-article';
}

/** Citations are few for most works and many for some, and older works have had longer to collect them. */
function pickCitations(random: Random, age: number): number {
  return Math.floor((random.next() ** 4 * 60 + random.next() * 3) * Math.min(age, 12));
}

/** The plan of a whole list of works, newest first. Careers get busier with time. */
export function planWorks(options: PlanOptions): WorkPlan[] {
  const random = seeded(`${options.seed}/plan`);
  const plans = Array.from({ length: options.count }, (_, index) => {
    const year = options.from + Math.round(random.next() ** 0.6 * (options.to - options.from));
    const main = random.int(0, options.topics - 1);
    const second = random.int(0, options.topics - 1);
    return {
      seed: `${options.seed}/${index}`,
      year,
      type: pickType(random),
      topics: main === second || random.chance(0.5) ? [main] : [main, second],
      citations: pickCitations(random, 2026 - year),
    };
  });
  return plans.sort((a, b) => b.year - a.year);
}

export const topicId = (index: number): string => `t${index + 1}`;

/** Topics with at least one work, most works first. */
export function countTopics(
  plans: readonly Pick<WorkPlan, 'topics'>[],
  names: readonly string[],
): Topic[] {
  const counts = new Map<number, number>();
  for (const topic of plans.flatMap((plan) => plan.topics)) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .map(([index, works]) => ({
      id: topicId(index),
      name: names[index] ?? `Topic ${index + 1}`,
      works,
    }))
    .sort((a, b) => b.works - a.works || a.id.localeCompare(b.id));
}

/** Works and citations by year, newest first; citations are null throughout where one work's are not known. */
export function countYears(
  works: readonly { year: number | null; citations: number | null }[],
): YearCount[] {
  const years = new Map<number, YearCount>();
  for (const { year, citations } of works) {
    if (year === null) continue;
    const row = years.get(year) ?? { year, works: 0, citations: 0 };
    row.works += 1;
    row.citations = citations === null || row.citations === null ? null : row.citations + citations;
    years.set(year, row);
  }
  return [...years.values()].sort((a, b) => b.year - a.year);
}

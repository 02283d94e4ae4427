import type { Field } from './fields.js';
import { topicId, type WorkPlan } from './plan.js';
import { abstract, study, title } from './prose.js';
import { seeded, type Random } from './random.js';
import type { Author, TopicalWork, WorkStatus } from './types.js';

/** Where works are written out for one researcher. */
export interface WorksContext {
  self: Author;
  collaborators: readonly Author[];
  field: Field;
  /** Marks the DOIs and addresses of this researcher's works. */
  slug: string;
  /** Share of works that are not, or no longer, what they were: corrected, retracted, withdrawn. */
  amended?: number;
}

const PREPRINT_SERVERS = new Set(['arXiv', 'bioRxiv', 'medRxiv', 'EarthArXiv']);

function pickVenue(random: Random, field: Field, type: string): string | null {
  const preprints = field.venues.filter((venue) => PREPRINT_SERVERS.has(venue));
  if (type === 'preprint') return preprints.length > 0 ? random.pick(preprints) : 'OSF Preprints';
  if (type === 'dataset' || type === 'software') return 'Zenodo';
  if (type === 'thesis' || type === 'book') return null;
  return random.pick(field.venues.filter((venue) => !PREPRINT_SERVERS.has(venue)));
}

function pickStatus(random: Random, amended: number): WorkStatus {
  if (!random.chance(amended)) return 'current';
  return random.pick(['corrected', 'corrected', 'retracted', 'withdrawn'] as const);
}

function pickAuthors(random: Random, context: WorksContext): Author[] {
  const others = random.sample(context.collaborators, random.int(0, 6));
  const at = random.int(0, others.length);
  return [...others.slice(0, at), context.self, ...others.slice(at)];
}

function pickDate(random: Random, year: number): string | null {
  if (random.chance(0.3)) return null;
  const month = String(random.int(1, year === 2026 ? 10 : 12)).padStart(2, '0');
  return random.chance(0.5)
    ? `${year}-${month}`
    : `${year}-${month}-${String(random.int(1, 28)).padStart(2, '0')}`;
}

/**
 * One work in full. DOIs use 10.5555, the prefix Crossref keeps for tests, so they resolve to nobody's paper.
 * Source: https://www.crossref.org/documentation/register-maintain-records/creating-and-managing-dois/
 */
function writeWork(plan: WorkPlan, index: number, context: WorksContext): TopicalWork {
  const random = seeded(plan.seed);
  const about = study(random, context.field);
  const doi = random.chance(0.85) ? `10.5555/${context.slug}.${plan.year}.${index + 1}` : null;
  const authors = pickAuthors(random, context);
  return {
    id: `w${index + 1}`,
    type: plan.type,
    title: title(random, plan.type, about),
    year: plan.year,
    date: pickDate(random, plan.year),
    venue: pickVenue(random, context.field, plan.type),
    abstract: random.chance(0.8) ? abstract(random, context.field, about) : null,
    authors: plan.type === 'thesis' || plan.type === 'book' ? [context.self] : authors,
    doi,
    url: doi === null ? null : `https://doi.org/${doi}`,
    openAccessUrl: random.chance(0.5)
      ? `https://repository.example/${context.slug}/${index + 1}.pdf`
      : null,
    citations: plan.type === 'editorial' ? null : plan.citations,
    status: pickStatus(random, context.amended ?? 0),
    topicIds: plan.topics.map(topicId),
  };
}

/** Numbers the later ones of equal titles, as series do. */
function partTitles(works: TopicalWork[]): TopicalWork[] {
  const seen = new Map<string, number>();
  for (const work of works) {
    const times = (seen.get(work.title) ?? 0) + 1;
    seen.set(work.title, times);
    if (times > 1) work.title = `${work.title} (Part ${times})`;
  }
  return works;
}

export function writeWorks(plans: readonly WorkPlan[], context: WorksContext): TopicalWork[] {
  return partTitles(plans.map((plan, index) => writeWork(plan, index, context)));
}

import { makeEntry, type Profile } from './entry.js';
import { CERAMICS, ECOLOGY, HEALTH, PARTICLES, type Field } from './fields.js';
import type { Neighbour } from './graph.js';
import { CLIMATE, HISTORY, LEARNING, QUANTUM } from './more-fields.js';
import { institutionName, personNameAt } from './names.js';
import { demoOrcid, readDemoOrcid } from './orcid.js';
import { seeded, type Random } from './random.js';
import type { Entry } from './types.js';

/** A numbered set of generated researchers: `journal-001` … or `gen-00001` …, made one at a time when asked for. */
interface Population {
  prefix: string;
  digits: number;
  size: number;
  /** Marks the set in its demonstration ORCID iDs. */
  orcidSet: number;
}

/** The authors of the demo's journal article. */
export const JOURNAL: Population = { prefix: 'journal', digits: 3, size: 500, orcidSet: 1 };

/** Many researchers, for prerendering a whole institution. */
export const GENERATED: Population = { prefix: 'gen', digits: 5, size: 10_000, orcidSet: 2 };

const POPULATIONS = [JOURNAL, GENERATED];

export const memberId = (set: Population, number: number): string =>
  `${set.prefix}-${String(number).padStart(set.digits, '0')}`;

const FIELDS: readonly Field[] = [
  ECOLOGY,
  HEALTH,
  PARTICLES,
  CERAMICS,
  LEARNING,
  QUANTUM,
  HISTORY,
  CLIMATE,
];

/** A prime, so that stepping by it visits each position of a set once, and neighbours in number differ in culture. */
const SHUFFLE = 7919;

interface Basics {
  id: string;
  name: string;
  institution: string;
  country: string;
}

/** Name and place only: what others need to know of somebody they wrote with. */
export function memberBasics(set: Population, number: number): Basics {
  const id = memberId(set, number);
  const random = seeded(`${id}/name`);
  const { name, country } = personNameAt((number * SHUFFLE) % set.size);
  return { id, name, country, institution: institutionName(random, country) };
}

function neighboursOf(random: Random, set: Population, number: number, count: number): Neighbour[] {
  const numbers = new Set<number>();
  while (numbers.size < count) {
    const other = random.int(1, set.size);
    if (other !== number) numbers.add(other);
  }
  return [...numbers].map((other) => {
    const { id, name, institution } = memberBasics(set, other);
    return { id, name, institution, detail: institution };
  });
}

/** Four stages of a record, from never looked at to fully confirmed; each is as likely as the next. */
function standing(
  random: Random,
): Pick<Profile, 'claim' | 'verificationLevel'> & { iD: 'none' | 'found' | 'signed' } {
  const stage = random.int(0, 3);
  if (stage === 0)
    return { claim: { status: 'unclaimed' }, verificationLevel: random.int(0, 1), iD: 'none' };
  if (stage === 1)
    return {
      claim: { status: random.chance(0.2) ? 'pending' : 'unclaimed' },
      verificationLevel: 1,
      iD: 'found',
    };
  const claimedAt = `${random.int(2022, 2026)}-0${random.int(1, 9)}-${random.int(10, 28)}T09:30:00Z`;
  return {
    claim: { status: 'claimed', claimedAt },
    verificationLevel: stage === 2 ? 2 : random.int(3, 4),
    iD: 'signed',
  };
}

const ROLES = [
  'researcher',
  'lecturer',
  'professor',
  'postdoctoral researcher',
  'doctoral candidate',
  'data steward',
];

function profileOf(set: Population, number: number): Profile {
  const basics = memberBasics(set, number);
  const random = seeded(basics.id);
  const field = random.pick(FIELDS);
  const { iD, ...rest } = standing(random);
  const orcid =
    iD === 'none' ? null : { id: demoOrcid(set.orcidSet, number), authenticated: iD === 'signed' };
  const topics = random.int(2, Math.min(8, field.topics.length));
  return {
    id: basics.id,
    name: basics.name,
    headline: random.chance(0.7)
      ? `works on ${random.pick(field.objects)} in ${random.pick(field.settings)}.`
      : null,
    roles: [random.pick(ROLES)],
    field,
    orcid,
    affiliation: random.chance(0.85)
      ? { name: basics.institution, rorId: null, url: null, countryCode: basics.country }
      : null,
    openToCollaborate: random.pick([true, true, false, null]),
    ...rest,
    followers: rest.claim.status === 'claimed' ? random.int(0, 240) : random.int(0, 6),
    works: { count: random.int(3, 48), from: random.int(1998, 2020), to: 2026 },
    topics,
    neighbours: neighboursOf(random, set, number, random.int(2, 14)),
    amended: 0.01,
  };
}

const inSet = (set: Population, number: number): boolean => number >= 1 && number <= set.size;

/** The generated researcher of this id or demonstration ORCID iD, or null where there is none. */
export function findMember(id: string): Entry | null {
  const iD = readDemoOrcid(id);
  const match = /^([a-z]+)-(\d+)$/.exec(id);
  const set = POPULATIONS.find((one) => one.orcidSet === iD?.set || one.prefix === match?.[1]);
  const number = iD?.index ?? Number(match?.[2]);
  if (set === undefined || !inSet(set, number)) return null;
  if (iD === null && memberId(set, number) !== id) return null;
  const entry = makeEntry(profileOf(set, number));
  return iD !== null && entry.record.orcid === null ? null : entry;
}

const CONTRIBUTIONS = [
  'Fieldwork',
  'Sediment cores',
  'Isotope analysis',
  'Remote sensing',
  'Statistics',
  'Data curation',
  'Software',
  'Writing: review',
] as const;

/** What a member did for the journal article. */
export const memberRole = (number: number): string => seeded(`${number}/role`).pick(CONTRIBUTIONS);

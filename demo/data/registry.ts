import { bigGraphIds, findBigGraph } from './big-graphs.js';
import { carberry } from './carberry.js';
import { makeEntry } from './entry.js';
import { LEARNING } from './more-fields.js';
import { NAMED, RETIRED } from './named.js';
import { isOrcid } from './orcid.js';
import { findMember, GENERATED, JOURNAL, memberId } from './population.js';
import type { Entry } from './types.js';
import { SEED_TOPICS } from './zhen-qin-works.js';
import { seedCollaborators, zhenQin } from './zhen-qin.js';

/** Who is in the data set. Nothing is made before it is asked for, and only the last few hundred stay in memory. */
export interface Registry {
  /** By native id or ORCID iD; null where nobody has it. */
  find(id: string): Entry | null;
  isRetired(id: string): boolean;
  /** Named researchers and authors of the journal who have works on a topic, those with most first. */
  workingOn(topic: string): readonly Entry[];
  /** Every id that is listed, in a fixed order. */
  idAt(index: number): string | undefined;
  readonly size: number;
}

const KEPT_ENTRIES = 300;

const invented: readonly Entry[] = seedCollaborators.map((person, index) =>
  makeEntry({
    id: person.id ?? '',
    name: person.name,
    headline: 'is an invented co-author in this demonstration.',
    roles: ['researcher'],
    // They wrote these works together.
    field: { ...LEARNING, topics: SEED_TOPICS },
    orcid: null,
    affiliation: { name: person.institution ?? '', rorId: null, url: null, countryCode: null },
    openToCollaborate: null,
    claim: { status: 'unclaimed' },
    verificationLevel: 0,
    followers: 0,
    works: { count: 6 + index, from: 2016, to: 2026 },
    topics: 3,
    neighbours: [{ name: 'Zhen Qin', id: 'zhen-qin', institution: null, detail: null }],
  }),
);

const fixed: ReadonlyMap<string, Entry> = new Map(
  [zhenQin, carberry, ...NAMED, ...invented].map((entry) => [entry.record.id, entry]),
);

const byOrcid: ReadonlyMap<string, Entry> = new Map(
  [...fixed.values()].flatMap((entry) =>
    entry.record.orcid === null ? [] : [[entry.record.orcid.id, entry] as const],
  ),
);

/** A cache of the `size` entries used last. */
function recent<T>(size: number, make: (key: string) => T | null): (key: string) => T | null {
  const kept = new Map<string, T>();
  return (key) => {
    const found = kept.get(key) ?? make(key);
    if (found === null) return null;
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > size) kept.delete(kept.keys().next().value as string);
    return found;
  };
}

/** How many of those who work on a topic are kept. */
const KEPT_BY_TOPIC = 6;

/** Who has works on a topic, by its name: most works first. */
function indexTopics(): Map<string, Entry[]> {
  const journal = Array.from({ length: JOURNAL.size }, (_, at) => memberId(JOURNAL, at + 1));
  const byTopic = new Map<string, { works: number; entry: Entry }[]>();
  for (const entry of [...fixed.values(), ...journal.map(findMember)]) {
    for (const { name, works } of entry?.record.topics ?? []) {
      if (!byTopic.has(name)) byTopic.set(name, []);
      byTopic.get(name)!.push({ works, entry: entry! });
    }
  }
  const most = (all: { works: number; entry: Entry }[]): Entry[] =>
    all
      .sort((a, b) => b.works - a.works)
      .slice(0, KEPT_BY_TOPIC)
      .map(({ entry }) => entry);
  return new Map([...byTopic].map(([name, all]) => [name, most(all)]));
}

/** Made when it is first wanted, for all who serve the same researchers. */
let byTopic: Map<string, Entry[]> | undefined;

/** @param generated how many of the generated researchers are listed; those beyond can still be asked for by id */
export function createRegistry(generated: number): Registry {
  const named = [...fixed.keys(), ...bigGraphIds];
  const made = recent(KEPT_ENTRIES, (id) => findBigGraph(id) ?? findMember(id));
  const listed = Math.min(Math.max(0, generated), GENERATED.size);
  return {
    find(id) {
      const key = isOrcid(id.toUpperCase()) ? id.toUpperCase() : id;
      return fixed.get(key) ?? byOrcid.get(key) ?? made(key);
    },
    isRetired: (id) => RETIRED.has(id),
    workingOn: (topic) => (byTopic ??= indexTopics()).get(topic) ?? [],
    idAt(index) {
      if (index < named.length) return named[index];
      const journal = index - named.length;
      if (journal < JOURNAL.size) return memberId(JOURNAL, journal + 1);
      const number = journal - JOURNAL.size + 1;
      return number <= listed ? memberId(GENERATED, number) : undefined;
    },
    size: named.length + JOURNAL.size + listed,
  };
}

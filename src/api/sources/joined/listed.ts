import type { Researcher } from '../../../model/researcher.js';
import type { Holder } from '../../../model/source.js';
import { countsOf } from '../public/blank.js';

/** What the joined list is known to have. */
export interface Listed {
  readonly works: number;
  /** Whether these are all of every source; else there are so many at least. */
  readonly isAll: boolean;
  readonly sources: readonly string[];
}

/** A researcher with no other count of works than the list of them beside it shows. */
export function asListed(researcher: Researcher, { works, isAll, sources }: Listed): Researcher {
  const { counts, origins } = researcher;
  const counted = counts?.works ?? null;
  if (counted === works || (!isAll && counted !== null && counted > works)) return researcher;
  const known = new Set(origins.flatMap(({ field, source }) => (field === 'counts' ? source : [])));
  const more = sources.filter((source) => !known.has(source));
  return {
    ...researcher,
    counts: countsOf({ ...counts, works }),
    origins: [...origins, ...more.map((source) => ({ field: 'counts', source }))],
  };
}

/** So many people are remembered; on a server a source may meet any number. */
const MOST = 200;

interface Person {
  listed?: Listed;
  /** What holds their record. */
  holder?: WeakRef<Holder>;
}

/** How many works the lists that were joined have, and which records beside them are to say the same. */
export class Lists {
  readonly #people = new Map<string, Person>();

  /** What is known of a researcher's list; what more becomes known is told to `holder`, which holds the record. */
  follow(key: string, holder: Holder | undefined): Listed | undefined {
    const person = this.#person(key);
    if (holder) person.holder = new WeakRef(holder);
    return person.listed;
  }

  /** Takes in a list that was joined. */
  set(key: string, listed: Listed): void {
    const person = this.#person(key);
    person.listed = listed;
    const tell = (): void =>
      person.holder?.deref()?.update<Researcher>((record) => asListed(record, listed));
    tell();
    // A record that is just being answered is held a moment later.
    setTimeout(tell);
  }

  /** Whoever was asked about longest ago is forgotten first. */
  #person(key: string): Person {
    const person = this.#people.get(key) ?? {};
    this.#people.delete(key);
    this.#people.set(key, person);
    const [oldest] = this.#people.keys();
    if (this.#people.size > MOST) this.#people.delete(oldest!);
    return person;
  }
}

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

/** How many works the lists that were joined have, and which records beside them are to say the same. */
export class Lists {
  readonly #known = new Map<string, Listed>();
  readonly #holders = new Map<string, WeakRef<Holder>>();

  /** What is known of a researcher's list; what more becomes known is told to `holder`, which holds the record. */
  follow(key: string, holder: Holder | undefined): Listed | undefined {
    if (holder) this.#holders.set(key, new WeakRef(holder));
    return this.#known.get(key);
  }

  /** Takes in a list that was joined. */
  set(key: string, listed: Listed): void {
    this.#known.set(key, listed);
    const tell = (): void => {
      const holder = this.#holders.get(key)?.deref();
      holder?.update<Researcher>((record) => asListed(record, listed));
    };
    tell();
    // A record that is just being answered is held a moment later.
    setTimeout(tell);
  }
}

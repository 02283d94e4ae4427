import { titleKey } from '../../../format/plain.js';
import { workKind } from '../../../format/work-type.js';
import type { Origin } from '../../../model/origin.js';
import type { Work } from '../../../model/work.js';
import { typeWord } from '../public/type-word.js';
import { mergeFields, type SourceRecord } from './merge-fields.js';

/** Works of one source, by the name of it. */
export interface Given {
  readonly source: string;
  readonly works: readonly Work[];
}

/** The fields that every source fills where it can, and that are taken from the first that has them. */
const FIELDS = [
  'title',
  'year',
  'venue',
  'abstract',
  'doi',
  'url',
  'openAccessUrl',
  'citations',
] as const satisfies readonly (keyof Work)[];

/** From the gravest: a source that has not heard of a retraction says `current`. */
const GRAVITY: readonly Work['status'][] = ['retracted', 'withdrawn', 'corrected'];

/** Title and year; `null` when either is missing. */
function titleAndYear({ title, year }: Work): string | null {
  const key = titleKey(title);
  return key && year !== null ? `${year} ${key}` : null;
}

interface Entry {
  readonly source: string;
  readonly work: Work;
}

/** Works that are one: same DOI; or same title and year, unless both have DOIs and these differ. */
class Groups {
  readonly all: Entry[][] = [];
  readonly #byDoi = new Map<string, Entry[]>();
  readonly #byTitle = new Map<string, Entry[]>();

  add(entry: Entry): void {
    const { doi } = entry.work;
    const title = titleAndYear(entry.work);
    const group = this.#find(doi, title, entry.source) ?? this.#open();
    group.push(entry);
    if (doi !== null) this.#byDoi.set(doi, group);
    if (title !== null && !this.#byTitle.has(title)) this.#byTitle.set(title, group);
  }

  #find(doi: string | null, title: string | null, source: string): Entry[] | undefined {
    const same = doi === null ? undefined : this.#byDoi.get(doi);
    if (same) return same;
    const titled = title === null ? undefined : this.#byTitle.get(title);
    // One source's two records are two works to it: a preprint and its article may share a title.
    if (!titled || titled.some((each) => each.source === source)) return undefined;
    const other = titled.find(({ work }) => work.doi !== null)?.work.doi ?? null;
    return doi === null || other === null || doi === other ? titled : undefined;
  }

  #open(): Entry[] {
    const group: Entry[] = [];
    this.all.push(group);
    return group;
  }
}

/** `other` says that a source has no word for a work. */
const saysType = ({ type }: Work): boolean => ![null, 'other'].includes(workKind(type));
const isWhole = ({ authorsTruncated }: Work): boolean => !authorsTruncated;

/** A field from the first source that says it well, else from the first that says it at all. */
function bestOf<const K extends keyof Work & string>(
  field: K,
  records: readonly SourceRecord<Work>[],
  isWell: (work: Work) => boolean,
) {
  const well = records.filter(({ record }) => isWell(record));
  const others = records.filter(({ record }) => !isWell(record));
  return mergeFields([field], [...well, ...others]);
}

function merge(entries: readonly Entry[]): Work {
  const first = entries[0]!;
  const records = entries.map(({ source, work }) => ({ source, record: work }));
  const { values, origins } = mergeFields(FIELDS, records);
  const { values: by, origins: named } = bestOf('authors', records, isWhole);
  const { values: kind, origins: called } = bestOf('type', records, saysType);
  // Of print and online, sources know one or the other: a day of another year would be sorted beneath that.
  const day = mergeFields(
    ['date'],
    records.filter(({ record }) => record.year === values.year),
  );
  const status = GRAVITY.find((each) => entries.some(({ work }) => work.status === each));
  const said = entries.find(({ work }) => work.status === status);
  const more: Origin[] = status && said ? [{ field: 'status', source: said.source }] : [];
  return {
    ...first.work,
    ...values,
    ...by,
    ...day.values,
    type: typeWord(kind.type),
    authorsTruncated: records.some(
      ({ record }) => record.authorsTruncated && record.authors === by.authors,
    ),
    status: status ?? 'current',
    origins: [...origins, ...called, ...named, ...day.origins, ...more],
  };
}

/** One list of several: what is one work to DOI or title and year is one work, with each field's origin. */
export function mergeWorks(given: readonly Given[]): Work[] {
  const groups = new Groups();
  for (const { source, works } of given) for (const work of works) groups.add({ source, work });
  return groups.all.map(merge);
}

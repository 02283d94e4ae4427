import { parseOrcid } from '../../../model/ids.js';
import { parseDoi, parseRor } from '../../../model/work-ids.js';
import { flag, isIsoDate, maybeCount, maybeNumber, noun, text } from '../../../model/schema.js';
import type { Infer } from '../../../model/schema.js';
import type { Author, Work } from '../../../model/work.js';
import { workOf } from '../public/blank.js';
import { soft, softList, softText } from '../public/forgiving.js';
import type { Credit, KnownWork } from '../public/known-work.js';

const AffiliationSchema = noun({
  name: softText,
  id: softList(noun({ id: softText, 'id-type': softText })),
});

const ContributorSchema = noun({
  given: softText,
  family: softText,
  suffix: softText,
  /** An organisation has this and no family name. */
  name: softText,
  ORCID: softText,
  'authenticated-orcid': soft(flag),
  affiliation: softList(AffiliationSchema),
});

const UpdateSchema = noun({ DOI: softText, type: softText });

const DateSchema = soft(noun({ 'date-parts': softList(softList(maybeNumber)) }));

/** What is read of a work, and so what is asked for. */
const WorkRecordSchema = noun({
  DOI: text,
  type: softText,
  title: softList(text),
  subtitle: softList(text),
  author: softList(ContributorSchema),
  editor: softList(ContributorSchema),
  'container-title': softList(text),
  issued: DateSchema,
  abstract: softText,
  URL: softText,
  'is-referenced-by-count': soft(maybeCount),
  'update-to': softList(UpdateSchema),
  'updated-by': softList(UpdateSchema),
});

/** A page of works. */
export const WorkRecordsSchema = noun({
  message: noun({
    'total-results': soft(maybeCount),
    'next-cursor': softText,
    items: softList(WorkRecordSchema),
  }),
});

/** The fields that are asked for: without this, every list of references would come too. */
export const WORK_FIELDS = WorkRecordSchema.fields.join(',');

type WorkRecord = Infer<typeof WorkRecordSchema>;
type Contributor = Infer<typeof ContributorSchema>;

const nameOf = ({ given, family, suffix, name }: Contributor): string =>
  [given, family, suffix].filter(Boolean).join(' ') || (name ?? '');

const orcidOf = ({ ORCID: orcid }: Contributor): string | null => orcid && parseOrcid(orcid);

const authorFrom = (contributor: Contributor): Author => {
  return { name: nameOf(contributor), id: null, orcid: orcidOf(contributor) };
};

/** `[[2012, 3, 21]]`, of which the parts that follow the year may be missing; `[[null]]` is no date. */
function dateOf(date: WorkRecord['issued']): string | null {
  const given = (date?.['date-parts'][0] ?? []).slice(0, 3);
  const known = given.slice(0, given.includes(null) ? given.indexOf(null) : 3);
  const parts = known.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  while (parts.length > 0 && !isIsoDate(parts.join('-'))) parts.pop();
  return parts.join('-') || null;
}

/** Several titles are one title in several spellings or languages; the first is the publisher's. */
function titleOf({ title, subtitle }: WorkRecord): string | null {
  const main = title.find((each) => each.trim());
  const sub = subtitle.find((each) => each.trim());
  if (!main) return null;
  return sub && !main.includes(sub) ? `${main.trim()}: ${sub.trim()}` : main;
}

type Update = Infer<typeof UpdateSchema>;

/** Crossmark's update types, by what they do to a work. A part that is retracted leaves a corrected work; `err` is no type, and often written. */
const RETRACTS = /(?<!partial.)retraction/;
const WITHDRAWS = /withdrawal|removal/;
const CORRECTS = /correction|corrigendum|^err$|erratum|partial.retraction/;

const some = (updates: readonly Update[], type: RegExp): boolean =>
  updates.some((each) => type.test(each.type ?? ''));

/** Publishers who mend a work in its place say that it updates itself (crossref.org, "in-situ correction"). */
const isInPlace =
  ({ DOI: own }: WorkRecord) =>
  ({ DOI: updated }: Update): boolean =>
    updated?.toLowerCase() === own.toLowerCase();

/** What was done to a work; the gravest counts. */
function statusOf(record: WorkRecord): Work['status'] {
  const updates = [...record['updated-by'], ...record['update-to'].filter(isInPlace(record))];
  if (some(updates, RETRACTS)) return 'retracted';
  if (some(updates, WITHDRAWS)) return 'withdrawn';
  return some(updates, CORRECTS) ? 'corrected' : 'current';
}

/** A notice that updates another work is shown as what it is and not as one more article. */
function typeOf(record: WorkRecord): string | null {
  const inPlace = isInPlace(record);
  const updates = record['update-to'].filter((update) => !inPlace(update));
  if (some(updates, /retraction/) || some(updates, WITHDRAWS)) return 'retraction';
  return some(updates, CORRECTS) ? 'erratum' : record.type;
}

function workFrom(record: WorkRecord): Work {
  const date = dateOf(record.issued);
  return workOf({
    id: record.DOI.toLowerCase(),
    type: typeOf(record),
    title: titleOf(record),
    year: date === null ? null : Number(date.slice(0, 4)),
    date,
    venue: record['container-title'][0] ?? null,
    abstract: record.abstract,
    authors: record.author.map(authorFrom),
    doi: parseDoi(record.DOI),
    url: record.URL,
    citations: record['is-referenced-by-count'],
    status: statusOf(record),
  });
}

function affiliationOf({ affiliation: [first] }: Contributor): Credit['affiliation'] {
  if (!first) return null;
  const ror = first.id.find((each) => each['id-type'] === 'ROR')?.id;
  const rorId = ror ? parseRor(ror) : null;
  return first.name || rorId ? { name: first.name, rorId } : null;
}

function creditOf(contributor: Contributor | undefined): Credit | undefined {
  return (
    contributor && {
      name: nameOf(contributor),
      authenticated: contributor['authenticated-orcid'] === true,
      affiliation: affiliationOf(contributor),
    }
  );
}

/** A work record as a work, with how it names the owner of the ORCID iD. */
export const knownWork = (record: WorkRecord, orcid: string): KnownWork => ({
  work: workFrom(record),
  // The filter finds works by the iDs of all their contributors.
  credit: creditOf([...record.author, ...record.editor].find((each) => orcidOf(each) === orcid)),
});

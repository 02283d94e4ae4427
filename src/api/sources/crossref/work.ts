import { parseDoi } from '../../../model/work-ids.js';
import { isIsoDate, maybeCount, maybeNumber, noun, text } from '../../../model/schema.js';
import type { Infer } from '../../../model/schema.js';
import type { Work } from '../../../model/work.js';
import { workOf } from '../public/blank.js';
import { soft, softList, softText } from '../public/forgiving.js';
import type { KnownWork } from '../public/known-work.js';
import { typeWord } from '../public/type-word.js';
import {
  ContributorSchema,
  authorFrom,
  creditOf,
  orcidOf,
  type Contributor,
} from './contributor.js';
import { venueOf } from './venue.js';

const UpdateSchema = noun({ DOI: softText, type: softText });

const DateSchema = soft(noun({ 'date-parts': softList(softList(maybeNumber)) }));

/** What is read of a work, and so what is asked for. */
const WorkRecordSchema = noun({
  DOI: text,
  type: softText,
  title: softList(text),
  subtitle: softList(text),
  'original-title': softList(text),
  author: softList(ContributorSchema),
  editor: softList(ContributorSchema),
  translator: softList(ContributorSchema),
  chair: softList(ContributorSchema),
  'container-title': softList(text),
  publisher: softText,
  event: soft(noun({ name: softText })),
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

/** `[[2012, 3, 21]]`, of which the parts that follow the year may be missing; `[[null]]` is no date. */
function dateOf(date: WorkRecord['issued']): string | null {
  const given = (date?.['date-parts'][0] ?? []).slice(0, 3);
  const known = given.slice(0, given.includes(null) ? given.indexOf(null) : 3);
  const parts = known.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  while (parts.length > 0 && !isIsoDate(parts.join('-'))) parts.pop();
  return parts.join('-') || null;
}

const written = (texts: readonly string[]) => texts.find((each) => each.trim())?.trim();

/** A running head in capitals, as some publishers deposit it for a subtitle: it is the title in short. */
const isRunningHead = (sub: string, title: string): boolean =>
  /\p{Lu}\s/u.test(sub) && sub === sub.toUpperCase() && title !== title.toUpperCase();

/**
 * Several titles are one title in several spellings or languages; the first is the publisher's. Where there
 * is none in translation, there may be one in the language of the work.
 */
function titleOf({ title, subtitle, 'original-title': original }: WorkRecord): string | null {
  const main = written(title) ?? written(original);
  if (!main) return null;
  const sub = written(subtitle);
  const isNew = sub && !main.toLowerCase().includes(sub.toLowerCase()) && !isRunningHead(sub, main);
  return isNew ? `${main}: ${sub}` : main;
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
  return some(updates, CORRECTS) ? 'erratum' : typeWord(record.type);
}

function workFrom(record: WorkRecord): Work {
  const date = dateOf(record.issued);
  return workOf({
    id: record.DOI.toLowerCase(),
    type: typeOf(record),
    title: titleOf(record),
    year: date === null ? null : Number(date.slice(0, 4)),
    date,
    venue: venueOf(record),
    abstract: record.abstract,
    authors: record.author.map(authorFrom).filter(({ name }) => name !== ''),
    doi: parseDoi(record.DOI),
    url: record.URL,
    citations: record['is-referenced-by-count'],
    status: statusOf(record),
  });
}

/** Who had a hand in a work that others may have written. */
const helpers = ({ editor, translator, chair }: WorkRecord) => [...editor, ...translator, ...chair];

/** A work record as a work, with how it names the owner of the ORCID iD, and what they did for it. */
export function knownWork(record: WorkRecord, orcid: string): KnownWork {
  // The filter finds works by the iDs of all their contributors.
  const isOwner = (each: Contributor) => orcidOf(each) === orcid;
  const author = record.author.find(isOwner);
  const helper = helpers(record).find(isOwner);
  const credit = creditOf(author ?? helper);
  if (author || !helper) return { work: workFrom(record), credit };
  return { work: workFrom(record), credit, part: record.author.length > 0 ? 'helped' : 'edited' };
}

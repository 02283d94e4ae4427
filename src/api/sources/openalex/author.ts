import { ResearchError } from '../../errors.js';
import { parseOrcid } from '../../../model/ids.js';
import { parseRor } from '../../../model/work-ids.js';
import type { Orcid, Researcher } from '../../../model/researcher.js';
import { maybeCount, maybeNumber, noun, text, type Infer } from '../../../model/schema.js';
import { countsOf, researcherOf } from '../public/blank.js';
import { soft, softList, softText } from '../public/forgiving.js';
import { OPENALEX, shortId } from './api.js';

const InstitutionSchema = noun({
  id: softText,
  display_name: softText,
  ror: softText,
  country_code: softText,
});

/** What is read of an author record. */
export const AuthorRecordSchema = noun({
  id: text,
  orcid: softText,
  display_name: softText,
  works_count: soft(maybeCount),
  cited_by_count: soft(maybeCount),
  last_known_institutions: softList(InstitutionSchema),
  topics: softList(noun({ id: text, display_name: text, count: soft(maybeCount) })),
  counts_by_year: softList(
    noun({
      year: maybeNumber,
      works_count: soft(maybeCount),
      cited_by_count: soft(maybeCount),
    }),
  ),
});

/** A list of author records. */
export const AuthorRecordsSchema = noun({ results: softList(AuthorRecordSchema) });

/** The fields that are asked for; nothing else is sent. */
export const AUTHOR_FIELDS = AuthorRecordSchema.fields.join(',');

export type AuthorRecord = Infer<typeof AuthorRecordSchema>;

/** Only so many topics come with an author; who has that many may have more. */
const MOST_TOPICS = 25;

/** The record that deleted authors were merged into (openalex.org/A5317838346). */
const DELETED = 'A5317838346';

/** @param given an address of orcid.org; found by OpenAlex's own matching, so never authenticated */
export function openAlexOrcid(given: string | null): Orcid | null {
  const id = given && parseOrcid(given);
  return id ? { id, authenticated: false, assertedBy: OPENALEX } : null;
}

function affiliation({ last_known_institutions: [latest] }: AuthorRecord) {
  if (!latest) return null;
  const { display_name: name, ror, country_code: countryCode } = latest;
  return { name: name ?? '', rorId: ror && parseRor(ror), url: null, countryCode };
}

/** Whether a record is the one that deleted authors were merged into. */
export const isDeleted = ({ id }: AuthorRecord): boolean => shortId(id) === DELETED;

/** A record of somebody. @throws ResearchError `gone` for the record of deleted authors */
export function existing(author: AuthorRecord): AuthorRecord {
  if (isDeleted(author)) throw new ResearchError('gone', 'OpenAlex has deleted this author');
  return author;
}

/** An author record as a researcher. @throws ResearchError `gone` for the record of deleted authors */
export function researcherFrom(author: AuthorRecord): Researcher {
  const id = shortId(existing(author).id);
  const { topics, counts_by_year: years } = author;
  return researcherOf({
    id,
    name: author.display_name ?? '',
    profileUrl: `https://openalex.org/${id}`,
    orcid: openAlexOrcid(author.orcid),
    affiliation: affiliation(author),
    counts: countsOf({
      works: author.works_count,
      citations: author.cited_by_count,
      topics: topics.length < MOST_TOPICS ? topics.length : null,
    }),
    topics: topics.map(({ id: topic, display_name: name, count: works }) => {
      return { id: shortId(topic), name, works };
    }),
    worksByYear: years
      .map(({ year, works_count: works, cited_by_count: citations }) => ({
        year,
        works,
        citations,
      }))
      .sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
  });
}

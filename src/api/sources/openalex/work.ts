import type { ResearcherRef } from '../../../model/ids.js';
import { parseOrcid } from '../../../model/ids.js';
import { parseDoi } from '../../../model/work-ids.js';
import { flag, isIsoDate, maybeCount, maybeNumber, noun, text } from '../../../model/schema.js';
import type { Infer, Reader } from '../../../model/schema.js';
import type { Author, Work } from '../../../model/work.js';
import { isVenuePublisher } from '../../../format/publishers.js';
import { workKind } from '../../../format/work-type.js';
import { workOf } from '../public/blank.js';
import { soft, softList, softText } from '../public/forgiving.js';
import type { KnownWork, Tag } from '../public/known-work.js';
import { abstractFrom } from './abstract.js';
import { shortId } from './api.js';

const PlaceSchema = noun({ id: softText, display_name: softText });

const SourceSchema = noun({
  display_name: softText,
  type: softText,
  host_organization_name: softText,
});

const AuthorshipSchema = noun({
  author: soft(noun({ id: softText, display_name: softText, orcid: softText })),
  raw_author_name: softText,
  institutions: softList(PlaceSchema),
});

const anything: Reader<unknown> = Object.assign((value: unknown) => value, {
  json: {},
  optional: true,
});

/** What is read of a work, and so what is asked for: a card's fields and a graph's. */
const WorkRecordSchema = noun({
  id: text,
  doi: softText,
  display_name: softText,
  publication_year: soft(maybeNumber),
  publication_date: softText,
  type: softText,
  primary_location: soft(
    noun({
      landing_page_url: softText,
      source: soft(SourceSchema),
      /** As the work itself has it, where OpenAlex knows no source of that name. */
      raw_source_name: softText,
    }),
  ),
  open_access: soft(noun({ oa_url: softText })),
  authorships: softList(AuthorshipSchema),
  cited_by_count: soft(maybeCount),
  is_retracted: soft(flag),
  topics: softList(PlaceSchema),
  abstract_inverted_index: anything,
});

type WorkRecord = Infer<typeof WorkRecordSchema>;

/** A page of works. */
export const WorkRecordsSchema = noun({
  meta: soft(noun({ count: soft(maybeCount), next_cursor: softText })),
  results: softList(WorkRecordSchema),
});

/** The fields that are asked for. */
export const WORK_FIELDS = WorkRecordSchema.fields.join(',');

/** The number of authors at which OpenAlex cuts the list of a work (in lists of works). */
const MOST_AUTHORS = 100;

/** How many of a work's topics the graph shows: they come best first, and the rest is far-fetched. */
const TOPICS = 1;

function authorFrom({ author, raw_author_name: raw }: WorkRecord['authorships'][number]): Author {
  return {
    name: author?.display_name ?? raw ?? '',
    id: author?.id ? shortId(author.id) : null,
    orcid: author?.orcid ? parseOrcid(author.orcid) : null,
  };
}

/** By the flag alone: a notice of retraction has the type `retraction`, and is itself no retracted work. */
const statusOf = ({ is_retracted: retracted }: WorkRecord): Work['status'] =>
  retracted ? 'retracted' : 'current';

/**
 * The journal, series or repository of a work. All e-books of a publisher are on one platform ("Routledge
 * eBooks"): of a book that says who published it, as a series does by whose it is, and of a chapter nothing,
 * least of all what the book is called.
 */
function venueOf({ type, primary_location: location }: WorkRecord): string | null {
  const { source = null, raw_source_name: raw = null } = location ?? {};
  const { display_name: name = null, host_organization_name: host = null } = source ?? {};
  const kind = workKind(type);
  const isPublisher = kind !== null && isVenuePublisher(kind);
  if (source?.type === 'ebook platform') {
    return isPublisher ? (name?.replace(/ eBooks$/, '') ?? null) : raw;
  }
  if (source?.type === 'book series' && isPublisher) return host;
  return name ?? raw;
}

function workFrom(record: WorkRecord): Work {
  const { primary_location: location, publication_date: date, authorships } = record;
  const id = shortId(record.id);
  return workOf({
    id,
    type: record.type,
    title: record.display_name,
    year: record.publication_year,
    date: date !== null && isIsoDate(date) ? date : null,
    venue: venueOf(record),
    abstract: abstractFrom(record.abstract_inverted_index),
    authors: authorships.map(authorFrom),
    authorsTruncated: authorships.length >= MOST_AUTHORS,
    doi: record.doi && parseDoi(record.doi),
    url: location?.landing_page_url ?? `https://openalex.org/${id}`,
    openAccessUrl: record.open_access?.oa_url ?? null,
    citations: record.cited_by_count,
    status: statusOf(record),
  });
}

function tag(kind: string, { id, display_name: name }: Infer<typeof PlaceSchema>): Tag[] {
  return id && name ? [{ id: `${kind}:${shortId(id)}`, name, url: id }] : [];
}

/** Whether an author of a work is the researcher that was asked for. */
export const isMeant =
  (ref: ResearcherRef) =>
  ({ id, orcid }: Author): boolean =>
    ref.kind === 'orcid' ? orcid === ref.id : id === ref.id;

/** A work record as a work, with its best topic, and where the researcher was. */
export function knownWork(record: WorkRecord, ref: ResearcherRef): KnownWork {
  const isResearcher = isMeant(ref);
  const own = record.authorships.filter((each) => isResearcher(authorFrom(each)));
  return {
    work: workFrom(record),
    topics: record.topics.slice(0, TOPICS).flatMap((each) => tag('t', each)),
    institutions: own.flatMap(({ institutions }) => institutions.flatMap((each) => tag('i', each))),
  };
}

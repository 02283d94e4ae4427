import { OriginSchema } from './origin.js';
import {
  flag,
  list,
  listOf,
  maybe,
  maybeCount,
  maybeDate,
  maybeText,
  maybeUrl,
  noun,
  text,
  textOrNumber,
  withDefault,
  word,
  type Infer,
  type Reader,
} from './schema.js';

/** An author as a work names them. */
export const AuthorSchema = noun({ name: text, id: maybeText, orcid: maybeText });

/** How a work can stand, as the contract has it. */
export const WORK_STANDINGS = ['current', 'corrected', 'retracted', 'withdrawn'] as const;

/** A published work. */
export const WorkSchema = noun({
  id: text,
  type: maybeText,
  title: maybeText,
  year: maybeCount,
  date: maybeDate,
  venue: maybeText,
  abstract: maybeText,
  authors: listOf(AuthorSchema),
  authorsTruncated: flag,
  doi: maybeText,
  url: maybeUrl,
  openAccessUrl: maybeUrl,
  citations: maybeCount,
  status: withDefault(word(...WORK_STANDINGS), 'current'),
  /** Where each field is from, of a work that several sources know. */
  origins: listOf(OriginSchema),
});

/** One choice of a filter, and how many works it would leave. */
export const FacetSchema = noun({
  value: textOrNumber,
  count: maybeCount,
});

/** What may be filtered by. */
export const FacetsSchema = noun({ types: listOf(FacetSchema), years: listOf(FacetSchema) });

/** A page of works, as `GET /researchers/{id}/works` answers. */
export const WorksPageSchema = noun({
  items: list(WorkSchema),
  total: maybeCount,
  nextCursor: maybeText,
  facets: maybe(FacetsSchema),
  /** Sources that were asked too and could not answer: what they know is missing here. */
  unanswered: listOf(text),
});

/** Works that are read at once; those after them are read bit by bit by whoever shows them. */
const READ_AT_ONCE = 500;

/**
 * Reads a works page that may be very long, as a page of the web may hand it in: the first 500 works
 * now, the others left `unread`, since reading 50,000 would hold up the page for half a second.
 */
export const LongWorksPageSchema: Reader<WorksPage & { readonly unread?: readonly unknown[] }> = (
  value,
) => {
  const items = Object.hasOwn(Object(value) as object, 'items')
    ? (value as { items: unknown }).items
    : undefined;
  if (!Array.isArray(items) || items.length <= READ_AT_ONCE) return WorksPageSchema(value);
  const first = { ...(value as object), items: items.slice(0, READ_AT_ONCE) };
  const page = WorksPageSchema(first);
  return { ...page, total: page.total ?? items.length, unread: items.slice(READ_AT_ONCE) };
};

export type Author = Infer<typeof AuthorSchema>;
export type Work = Infer<typeof WorkSchema>;
export type Facet = Infer<typeof FacetSchema>;
export type Facets = Infer<typeof FacetsSchema>;
export type WorksPage = Infer<typeof WorksPageSchema>;

/** The orders a list of works can have; the first is the default. */
export const WORK_SORTS = ['newest', 'oldest', 'most-cited', 'title'] as const;
export type WorkSort = (typeof WORK_SORTS)[number];

/** What is asked of a list of works. */
export interface WorksQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: WorkSort;
  readonly type?: string;
  readonly year?: string;
  readonly q?: string;
}

/*
 * schema.org descriptions as JSON-LD: https://schema.org/ProfilePage, https://schema.org/ScholarlyArticle.
 * Absent values are left out; addresses pass the one gate.
 */
import { doiUrl, orcidUrl, rorUrl } from '../format/identifier-urls.js';
import { toPlainText } from '../format/plain.js';
import { isVenuePublisher } from '../format/publishers.js';
import { safeUrl } from '../format/url.js';
import { workYear } from '../format/work-text.js';
import { workKind, type WorkKind } from '../format/work-type.js';
import { parseOrcid } from '../model/ids.js';
import { parseDoi, parseRor } from '../model/work-ids.js';
import type { Affiliation, Researcher } from '../model/researcher.js';
import { isIsoDate } from '../model/schema.js';
import type { Author, Work } from '../model/work.js';

/** A node of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** What a page is told of its own. */
export interface PageFacts {
  /** The page's own address. */
  readonly url?: string | undefined;
  /** When the data was known to be right, as ISO 8601. */
  readonly asOf?: string | undefined;
  /** BCP 47. */
  readonly lang?: string | undefined;
}

const CONTEXT = 'https://schema.org';

/** Leaves out what is not known. */
function known(node: Record<string, unknown>): JsonLd {
  const said = (value: unknown): boolean =>
    value !== null &&
    value !== undefined &&
    value !== '' &&
    !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => said(value)));
}

const identifier = (propertyID: string, value: string | null, url: string | null) =>
  value === null ? null : known({ '@type': 'PropertyValue', propertyID, value, url });

function organization({ name, url, rorId }: Affiliation): JsonLd {
  const ror = rorId === null ? null : rorUrl(rorId);
  return known({
    '@type': 'Organization',
    '@id': ror,
    name,
    url: safeUrl(url),
    sameAs: ror,
    identifier: identifier('ROR', rorId && parseRor(rorId), ror),
  });
}

/** What a person is known by in the graph: an iD of their own where they stand behind it. */
function personId({ orcid, profileUrl }: Researcher): string | null {
  return (orcid?.authenticated ? orcidUrl(orcid.id) : null) ?? safeUrl(profileUrl);
}

/** A researcher as https://schema.org/Person; only an authenticated iD is called the same person. */
export function personOf(researcher: Researcher): JsonLd {
  const { name, headline, profileUrl, avatarUrl, orcid, affiliation, topics } = researcher;
  const iD = orcid && orcidUrl(orcid.id);
  return known({
    '@type': 'Person',
    '@id': personId(researcher),
    name,
    description: headline,
    url: safeUrl(profileUrl),
    image: safeUrl(avatarUrl),
    affiliation: affiliation && organization(affiliation),
    identifier: orcid && identifier('ORCID', parseOrcid(orcid.id), iD),
    sameAs: orcid?.authenticated ? [iD].filter(Boolean) : null,
    knowsAbout: topics.map((topic) => topic.name),
  });
}

const TYPES: Readonly<Partial<Record<WorkKind, string>>> = {
  book: 'Book',
  'book-chapter': 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  poster: 'Poster',
  presentation: 'PresentationDigitalDocument',
  review: 'ScholarlyArticle',
  'web-page': 'WebPage',
  patent: 'CreativeWork',
  standard: 'CreativeWork',
  other: 'CreativeWork',
};

/** What works of these kinds stand in; all others stand in a periodical. */
const CONTAINERS: Readonly<Partial<Record<WorkKind, string>>> = {
  'book-chapter': 'Book',
  'reference-entry': 'Book',
  'conference-paper': 'CreativeWork',
  poster: 'CreativeWork',
  presentation: 'CreativeWork',
  'web-page': 'CreativeWork',
  other: 'CreativeWork',
};

const STATUS: Readonly<Record<string, string>> = {
  corrected: 'Corrected',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
};

const authorOf = ({ name, orcid }: Author): JsonLd =>
  known({ '@type': 'Person', '@id': orcid && orcidUrl(orcid), name });

/** What a work stands in, or who published it: a repository is no periodical. */
function venueOf({ venue }: Work, kind: WorkKind | null): JsonLd {
  const name = toPlainText(venue);
  if (name === '') return {};
  if (kind && isVenuePublisher(kind)) return { publisher: { '@type': 'Organization', name } };
  return { isPartOf: { '@type': (kind && CONTAINERS[kind]) ?? 'Periodical', name } };
}

/**
 * A work as https://schema.org/ScholarlyArticle, or as what its type says. A page may describe a thousand of
 * them, so each says a title and an address once, beside the `@id`.
 */
export function workOf(work: Work): JsonLd {
  const kind = workKind(work.type);
  const doi = doiUrl(work.doi);
  const url = safeUrl(work.url) ?? doi;
  const type = (kind && TYPES[kind]) ?? 'ScholarlyArticle';
  const year = workYear(work);
  return known({
    '@type': type,
    '@id': doi ?? url,
    name: toPlainText(work.title),
    url,
    identifier: identifier('DOI', work.doi && parseDoi(work.doi), null),
    sameAs: doi === url ? null : doi,
    datePublished: work.date ?? (year === null ? null : String(year)),
    author: work.authors.map(authorOf),
    ...venueOf(work, kind),
    creativeWorkStatus: STATUS[work.status],
    isAccessibleForFree: work.openAccessUrl && safeUrl(work.openAccessUrl) ? true : null,
  });
}

/** Puts nodes into one document. */
export const documentOf = (...nodes: readonly JsonLd[]): JsonLd =>
  nodes.length === 1
    ? { '@context': CONTEXT, ...nodes[0] }
    : { '@context': CONTEXT, '@graph': nodes };

/** A researcher's page as https://schema.org/ProfilePage, and the works that it shows. */
export function profilePage(
  researcher: Researcher,
  works: readonly Work[] = [],
  { url, asOf, lang }: PageFacts = {},
): JsonLd {
  const page = known({
    '@type': 'ProfilePage',
    '@id': safeUrl(url),
    url: safeUrl(url),
    name: researcher.name,
    inLanguage: lang,
    dateModified: asOf !== undefined && isIsoDate(asOf) ? asOf : null,
    mainEntity: personOf(researcher),
  });
  return documentOf(page, ...works.map(workOf));
}

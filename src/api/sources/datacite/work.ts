import { parseOrcid } from '../../../model/ids.js';
import { parseDoi, parseRor } from '../../../model/work-ids.js';
import {
  isIsoDate,
  maybeCount,
  noun,
  text,
  textOrNumber,
  type Infer,
  type Reader,
} from '../../../model/schema.js';
import type { Author, Work } from '../../../model/work.js';
import { isVenuePublisher } from '../../../format/publishers.js';
import { workKind } from '../../../format/work-type.js';
import { workOf } from '../public/blank.js';
import { soft, softList, softText } from '../public/forgiving.js';
import type { Credit, KnownWork } from '../public/known-work.js';

/** What depositors write for what they do not know (DataCite's "Standard values for unknown information"). */
const UNKNOWN = /^(?:\(:?|:\(?)(?:un(?:ac|al|ap|as|av|kn)|none|null|tba|etal)\b\)?/i;

/** A text that says something. */
const knownText: Reader<string | null> = (value) => {
  const read = softText(value);
  return read === null || UNKNOWN.test(read.trim()) ? null : read;
};

const CreatorSchema = noun({
  name: knownText,
  givenName: softText,
  familyName: softText,
  nameIdentifiers: softList(noun({ nameIdentifier: softText })),
  /** Objects since they are asked for; bare names from older proxies are left out. */
  affiliation: softList(noun({ name: softText, affiliationIdentifier: softText })),
});

const AttributesSchema = noun({
  doi: text,
  creators: softList(CreatorSchema),
  titles: softList(noun({ title: knownText, titleType: softText })),
  publicationYear: soft(textOrNumber),
  dates: softList(noun({ date: softText, dateType: softText })),
  publisher: knownText,
  container: soft(noun({ title: knownText })),
  types: soft(noun({ resourceTypeGeneral: softText, resourceType: softText })),
  descriptions: softList(noun({ description: softText, descriptionType: softText })),
  citationCount: soft(maybeCount),
  url: softText,
  relatedIdentifiers: softList(noun({ relationType: softText, relatedIdentifier: softText })),
});

const DoiSchema = noun({ attributes: AttributesSchema });

/** A page of DOIs. */
export const DoisSchema = noun({
  meta: soft(noun({ total: soft(maybeCount) })),
  data: softList(DoiSchema),
});

type Attributes = Infer<typeof AttributesSchema>;
type Creator = Infer<typeof CreatorSchema>;

/** The Buddhist calendar, which Thai repositories deposit in, is 543 years ahead. */
const BUDDHIST_ERA = 543;
const LAST_YEAR = 2400;

function yearOf({ publicationYear }: Attributes): number | null {
  const year = Number(publicationYear);
  if (!Number.isInteger(year) || year <= 0) return null;
  return year > LAST_YEAR ? year - BUDDHIST_ERA : year;
}

/** The day of issue, where it agrees with the year. */
function dateOf({ dates }: Attributes, year: number | null): string | null {
  const issued = dates.find(({ dateType }) => dateType === 'Issued')?.date;
  return issued && isIsoDate(issued) && issued.startsWith(`${year}`) ? issued : null;
}

/** `Bedini, Andrea` is a person's name turned round; organisations have no parts. */
const nameOf = ({ givenName, familyName, name }: Creator): string =>
  givenName && familyName ? `${givenName} ${familyName}` : (name ?? familyName ?? '');

const orcidOf = ({ nameIdentifiers }: Creator): string | null =>
  nameIdentifiers
    .map(({ nameIdentifier: id }) => id && parseOrcid(id))
    .find((id) => id !== null && id !== '') ?? null;

const authorFrom = (creator: Creator): Author => {
  return { name: nameOf(creator), id: null, orcid: orcidOf(creator) };
};

/** `JournalArticle` and `Working Paper` in the spelling of the other sources: `journal-article`. */
const kebab = (word: string): string =>
  word
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();

/** `Text` and `Other` say nothing: what the depositor wrote says more, and stands as written where it is no kind of ours. */
function typeOf({ types }: Attributes): string | null {
  const general = types?.resourceTypeGeneral?.trim() ?? '';
  const free = types?.resourceType?.trim() ?? '';
  const isVague = /^(?:Text|Other)?$/.test(general);
  if (isVague && free) return workKind(kebab(free)) === 'other' ? free : kebab(free);
  return kebab(general) || null;
}

/** The title proper and its subtitle: the others are translations and alternatives. */
function titleOf({ titles }: Attributes): string | null {
  const written = titles.filter(({ title }) => title?.trim());
  const main = written.find(({ titleType }) => titleType === null) ?? written[0];
  const sub = written.find(({ titleType }) => titleType === 'Subtitle');
  if (!main?.title || !sub?.title || main === sub) return main?.title ?? null;
  return main.title.includes(sub.title) ? main.title : `${main.title}: ${sub.title}`;
}

/**
 * What a text stands in, else who published it: a repository, a press, a university. What a data set or a
 * thesis names beside that is a series, or the article that it goes with. ResearchGate calls itself no publisher.
 */
function venueOf({ container, publisher }: Attributes, type: string | null): string | null {
  const kind = workKind(type);
  const by = publisher === 'Unpublished' ? null : publisher;
  return kind !== null && isVenuePublisher(kind) ? by : (container?.title ?? by);
}

function workFrom(attributes: Attributes): Work {
  const year = yearOf(attributes);
  const type = typeOf(attributes);
  const { descriptions, url } = attributes;
  const abstract = descriptions.find(({ descriptionType: each }) => each === 'Abstract');
  return workOf({
    id: attributes.doi.toLowerCase(),
    type,
    title: titleOf(attributes),
    year,
    date: dateOf(attributes, year),
    venue: venueOf(attributes, type),
    abstract: abstract?.description ?? null,
    authors: attributes.creators.map(authorFrom).filter(({ name }) => name !== ''),
    doi: parseDoi(attributes.doi),
    url,
    citations: attributes.citationCount,
  });
}

function affiliationOf({ affiliation: [first] }: Creator): Credit['affiliation'] {
  if (!first) return null;
  const rorId = first.affiliationIdentifier ? parseRor(first.affiliationIdentifier) : null;
  return first.name || rorId ? { name: first.name, rorId } : null;
}

/** The DOIs of which a record is a version, or another copy under a longer one (figshare's end in `.v2`). */
const originalsOf = ({ doi, relatedIdentifiers }: Attributes): string[] =>
  relatedIdentifiers.flatMap(({ relationType: relation, relatedIdentifier: related }) => {
    const original = related && parseDoi(related);
    if (!original || original === doi.toLowerCase()) return [];
    const isCopy = relation === 'IsIdenticalTo' && original.length < doi.length;
    return relation === 'IsVersionOf' || isCopy ? [original] : [];
  });

/**
 * Without versions of what is among them as a whole: Zenodo and figshare give a DOI to both, and one upload
 * would be two works. A preprint that is a version of an article is a work of its own.
 */
export function withoutVersions(
  records: readonly Infer<typeof DoiSchema>[],
): readonly Infer<typeof DoiSchema>[] {
  const types = new Map(
    records.map(({ attributes }) => [attributes.doi.toLowerCase(), typeOf(attributes)]),
  );
  return records.filter(({ attributes }) => {
    const type = typeOf(attributes);
    return !originalsOf(attributes).some((doi) => types.has(doi) && types.get(doi) === type);
  });
}

/** A record as a work, with how it names the owner of the ORCID iD. */
export function knownWork({ attributes }: { attributes: Attributes }, orcid: string): KnownWork {
  const own = attributes.creators.find((each) => orcidOf(each) === orcid);
  const credit = own && {
    name: nameOf(own),
    authenticated: false,
    affiliation: affiliationOf(own),
  };
  return { work: workFrom(attributes), credit };
}

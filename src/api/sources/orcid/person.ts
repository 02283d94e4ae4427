import { parseRor } from '../../../model/work-ids.js';
import type { Affiliation, Researcher } from '../../../model/researcher.js';
import { noun, type Infer } from '../../../model/schema.js';
import { researcherOf } from '../public/blank.js';
import { soft, softList, softText } from '../public/forgiving.js';
import { ORCID } from './api.js';
import { dateOf, dateSchema, valueOf, valueSchema } from './values.js';

/** What is read of `/person`. Any part of it may be private, and then null. */
export const PersonSchema = noun({
  name: soft(
    noun({ 'given-names': valueSchema, 'family-name': valueSchema, 'credit-name': valueSchema }),
  ),
  keywords: soft(noun({ keyword: softList(noun({ content: softText })) })),
});

const EmploymentSchema = noun({
  'role-title': softText,
  'start-date': dateSchema,
  'end-date': dateSchema,
  organization: soft(
    noun({
      name: softText,
      address: soft(noun({ country: softText })),
      'disambiguated-organization': soft(
        noun({
          'disambiguated-organization-identifier': softText,
          'disambiguation-source': softText,
        }),
      ),
    }),
  ),
});

/** What is read of `/employments`. */
export const EmploymentsSchema = noun({
  'affiliation-group': softList(
    noun({ summaries: softList(noun({ 'employment-summary': soft(EmploymentSchema) })) }),
  ),
});

type Person = Infer<typeof PersonSchema>;
type Employments = Infer<typeof EmploymentsSchema>;
type Employment = Infer<typeof EmploymentSchema>;

/** The name as its owner wants it credited, else the parts of it that are public. */
function nameOf({ name }: Person): string {
  const parts = [valueOf(name?.['given-names'] ?? null), valueOf(name?.['family-name'] ?? null)];
  return valueOf(name?.['credit-name'] ?? null) ?? parts.filter(Boolean).join(' ');
}

/** The employment that has not ended (an end may be in sight already), and of several the one that began last. */
function current(employments: Employments): Employment | undefined {
  const today = new Date().toISOString().slice(0, 10);
  return employments['affiliation-group']
    .flatMap(({ summaries }) => summaries.flatMap((each) => each['employment-summary'] ?? []))
    .filter((each) => (dateOf(each['end-date']) ?? '9999') > today)
    .sort((a, b) =>
      (dateOf(b['start-date']) ?? '').localeCompare(dateOf(a['start-date']) ?? ''),
    )[0];
}

function affiliation({ organization }: Employment): Affiliation | null {
  const name = organization?.name?.trim() ?? '';
  const given = organization?.['disambiguated-organization'];
  const isRor = given?.['disambiguation-source'] === 'ROR';
  const id = given?.['disambiguated-organization-identifier'];
  const countryCode = organization?.address?.country ?? null;
  return { name, rorId: isRor && id ? parseRor(id) : null, url: null, countryCode };
}

/** People write several keywords into one, apart by commas. */
function topics({ keywords }: Person): Researcher['topics'] {
  const written = (keywords?.keyword ?? []).flatMap(({ content }) => content?.split(/[,;]/) ?? []);
  const names = new Set(written.map((each) => each.trim()).filter(Boolean));
  return [...names].map((name) => ({ id: name.toLowerCase(), name, works: null }));
}

/**
 * A record of the registry as a researcher. The iD counts as authenticated: whoever holds the
 * record signed in to ORCID to write it, and everything shown is read from that record itself.
 */
export function researcherFrom(id: string, person: Person, employments: Employments): Researcher {
  const employment = current(employments);
  return researcherOf({
    id,
    name: nameOf(person),
    headline: employment?.['role-title']?.trim() || null,
    profileUrl: `https://orcid.org/${id}`,
    orcid: { id, authenticated: true, assertedBy: ORCID },
    affiliation: employment ? affiliation(employment) : null,
    topics: topics(person),
  });
}

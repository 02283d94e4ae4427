import { parseRor } from '../../../model/work-ids.js';
import type { Affiliation } from '../../../model/researcher.js';
import { noun, text, type Infer } from '../../../model/schema.js';
import type { Ask, SourceOptions } from '../../../model/source.js';
import { isResearchError } from '../../errors.js';
import { PublicClient } from '../public/client.js';
import { restUrl } from '../rest-client.js';
import { softList, softText, soft } from '../public/forgiving.js';

/** What is read of a record of the Research Organization Registry, schema 2. */
const OrganizationSchema = noun({
  id: text,
  names: softList(noun({ value: text, types: softList(text) })),
  links: softList(noun({ type: softText, value: text })),
  locations: softList(noun({ geonames_details: soft(noun({ country_code: softText })) })),
});

/** The name that ROR itself shows, else the first there is. */
const nameOf = ({ names }: Infer<typeof OrganizationSchema>): string | undefined =>
  (names.find(({ types }) => types.includes('ror_display')) ?? names[0])?.value;

function affiliationFrom(record: Infer<typeof OrganizationSchema>): Affiliation | null {
  const name = nameOf(record);
  if (!name) return null;
  const country = record.locations[0]?.geonames_details?.country_code ?? null;
  const url = record.links.find(({ type }) => type === 'website')?.value ?? null;
  return { name, rorId: parseRor(record.id), url, countryCode: country };
}

/** Names institutions of which only the ROR id is known. */
export class RorClient {
  readonly #client: PublicClient;

  /**
   * A source with an endpoint of its own asks `<endpoint>/ror`: nothing goes anywhere else.
   *
   * @throws ResearchError `misconfigured` for an endpoint that is no address
   */
  constructor({ endpoint }: SourceOptions) {
    const own = endpoint && restUrl(endpoint, ['ror']).href;
    this.#client = new PublicClient({ home: 'https://api.ror.org/v2' }, { endpoint: own });
  }

  /**
   * `affiliation`, with name and country from ROR where it has nothing but the ROR id (and an empty
   * name); `null` where nobody can name it, since a missing name must not cost the reader the person.
   */
  async named(affiliation: Affiliation | null, ask: Ask): Promise<Affiliation | null> {
    if (!affiliation || affiliation.name) return affiliation;
    return affiliation.rorId ? this.#organization(affiliation.rorId, ask) : null;
  }

  async #organization(id: string, ask: Ask): Promise<Affiliation | null> {
    try {
      return affiliationFrom(
        await this.#client.get(['organizations', id], {}, OrganizationSchema, ask),
      );
    } catch (error) {
      if (isResearchError(error)) return null;
      throw error;
    }
  }
}

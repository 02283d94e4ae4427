import { parseOrcid } from '../../../model/ids.js';
import { parseRor } from '../../../model/work-ids.js';
import { flag, noun, type Infer } from '../../../model/schema.js';
import type { Author } from '../../../model/work.js';
import { soft, softList, softText } from '../public/forgiving.js';
import type { Credit } from '../public/known-work.js';

const AffiliationSchema = noun({
  name: softText,
  id: softList(noun({ id: softText, 'id-type': softText })),
});

/** Who had a part in a work: authors, editors, translators and chairs have a list each. */
export const ContributorSchema = noun({
  given: softText,
  family: softText,
  suffix: softText,
  /** An organisation has this and no family name. */
  name: softText,
  ORCID: softText,
  'authenticated-orcid': soft(flag),
  affiliation: softList(AffiliationSchema),
});

export type Contributor = Infer<typeof ContributorSchema>;

const nameOf = ({ given, family, suffix, name }: Contributor): string =>
  [given, family, suffix].filter(Boolean).join(' ') || (name ?? '');

/** The bare ORCID iD of a contributor, or `null`. */
export const orcidOf = ({ ORCID: orcid }: Contributor): string | null => orcid && parseOrcid(orcid);

/** A contributor as an author of the contract. */
export const authorFrom = (contributor: Contributor): Author => {
  return { name: nameOf(contributor), id: null, orcid: orcidOf(contributor) };
};

function affiliationOf({ affiliation: [first] }: Contributor): Credit['affiliation'] {
  if (!first) return null;
  const ror = first.id.find((each) => each['id-type'] === 'ROR')?.id;
  const rorId = ror ? parseRor(ror) : null;
  return first.name || rorId ? { name: first.name, rorId } : null;
}

/** How a work names one of its contributors. */
export function creditOf(contributor: Contributor | undefined): Credit | undefined {
  return (
    contributor && {
      name: nameOf(contributor),
      authenticated: contributor['authenticated-orcid'] === true,
      affiliation: affiliationOf(contributor),
    }
  );
}

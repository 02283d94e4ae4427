import { parseOrcid } from '../../../model/ids.js';
import { noun, textOrNumber, type Infer } from '../../../model/schema.js';
import type { Author, Work } from '../../../model/work.js';
import { soft, softList, softText } from '../public/forgiving.js';
import type { KnownWork } from '../public/known-work.js';
import { valueOf, valueSchema } from './values.js';

const ContributorSchema = noun({
  'contributor-orcid': soft(noun({ path: softText })),
  'credit-name': valueSchema,
  'contributor-attributes': soft(noun({ 'contributor-role': softText })),
});

/** What is read of `/works/{put-codes}`; an item that could not be read holds an error instead. */
export const BulkSchema = noun({
  bulk: softList(
    noun({
      work: noun({
        'put-code': textOrNumber,
        'short-description': softText,
        contributors: soft(noun({ contributor: softList(ContributorSchema) })),
      }),
    }),
  ),
});

/** The most works that one bulk request may name. */
export const MOST_IN_BULK = 100;

/** What contributors do who are no authors (ORCID's `contributor-role`); those without a role may be. */
const OTHER_ROLES = new Set(['editor', 'chair-or-translator', 'assignee', 'support-staff']);

/** Of these, what others' works are helped by. */
const HELPING = new Set(['editor', 'chair-or-translator']);

type Contributor = Infer<typeof ContributorSchema>;
type FullWork = Infer<typeof BulkSchema>['bulk'][number]['work'];

const contributorsOf = ({ contributors }: FullWork): readonly Contributor[] =>
  contributors?.contributor ?? [];

/** `EDITOR` and `editor`, `CHAIR_OR_TRANSLATOR` and `chair-or-translator` are one role each. */
const roleOf = (contributor: Contributor): string =>
  (contributor['contributor-attributes']?.['contributor-role'] ?? '')
    .toLowerCase()
    .replaceAll('_', '-');

const orcidOf = (contributor: Contributor): string | null => {
  const path = contributor['contributor-orcid']?.path;
  return path ? parseOrcid(path) : null;
};

function authorFrom(contributor: Contributor): Author[] {
  if (OTHER_ROLES.has(roleOf(contributor))) return [];
  const name = valueOf(contributor['credit-name']);
  return name ? [{ name, id: null, orcid: orcidOf(contributor) }] : [];
}

/** What the owner of a record did for a work of it that they did not write; only their iD tells which one they are. */
function partOf(work: FullWork, owner: string): KnownWork['part'] {
  const own = contributorsOf(work).filter((each) => orcidOf(each) === owner);
  if (own.length === 0 || !own.every((each) => HELPING.has(roleOf(each)))) return undefined;
  return contributorsOf(work).some((each) => authorFrom(each).length > 0) ? 'helped' : 'edited';
}

/** `works` with the authors and abstracts that a bulk answer has for them, and what `owner` did for them. */
export function withContributors(
  works: readonly Work[],
  { bulk }: Infer<typeof BulkSchema>,
  owner: string,
): KnownWork[] {
  const byCode = new Map(bulk.map(({ work }) => [work['put-code'], work]));
  return works.map((work) => {
    const full = byCode.get(work.id);
    if (!full) return { work };
    const authors = contributorsOf(full).flatMap(authorFrom);
    const part = partOf(full, owner);
    return {
      work: { ...work, authors, abstract: full['short-description'] },
      ...(part && { part }),
    };
  });
}

import { parseOrcid } from '../../../model/ids.js';
import { noun, textOrNumber, type Infer } from '../../../model/schema.js';
import type { Author, Work } from '../../../model/work.js';
import { soft, softList, softText } from '../public/forgiving.js';
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

function authorFrom(contributor: Infer<typeof ContributorSchema>): Author[] {
  const role = contributor['contributor-attributes']?.['contributor-role'] ?? '';
  if (OTHER_ROLES.has(role.toLowerCase().replaceAll('_', '-'))) return [];
  const name = valueOf(contributor['credit-name']);
  const path = contributor['contributor-orcid']?.path;
  return name ? [{ name, id: null, orcid: path ? parseOrcid(path) : null }] : [];
}

/** `works` with the authors and abstracts that a bulk answer has for them. */
export function withContributors(
  works: readonly Work[],
  { bulk }: Infer<typeof BulkSchema>,
): Work[] {
  const byCode = new Map(bulk.map(({ work }) => [work['put-code'], work]));
  return works.map((work) => {
    const full = byCode.get(work.id);
    if (!full) return work;
    const authors = (full.contributors?.contributor ?? []).flatMap(authorFrom);
    return { ...work, authors, abstract: full['short-description'] };
  });
}

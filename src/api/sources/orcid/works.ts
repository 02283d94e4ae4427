import { parseDoi } from '../../../model/work-ids.js';
import { noun, textOrNumber, type Infer } from '../../../model/schema.js';
import type { Work } from '../../../model/work.js';
import { workOf } from '../public/blank.js';
import { soft, softList, softText } from '../public/forgiving.js';
import { typeWord } from '../public/type-word.js';
import { dateOf, dateSchema, externalIdsSchema, idsOf, valueOf, valueSchema } from './values.js';

const SummarySchema = noun({
  'put-code': textOrNumber,
  title: soft(noun({ title: valueSchema, subtitle: valueSchema })),
  'journal-title': valueSchema,
  type: softText,
  url: valueSchema,
  'publication-date': dateSchema,
  'external-ids': externalIdsSchema,
  'display-index': soft(textOrNumber),
});

const GroupSchema = noun({ 'work-summary': softList(SummarySchema) });

/** What is read of `/works`: one group for each work, one summary for each system that told of it. */
export const WorksSchema = noun({ group: softList(GroupSchema) });

type Summary = Infer<typeof SummarySchema>;
type Group = Infer<typeof GroupSchema>;
type ExternalId = ReturnType<typeof idsOf>[number];

/** What `read` finds in the first of `items` that says it: of summaries, the preferred one is the first. */
function firstOf<I, T>(items: readonly I[], read: (item: I) => T | null): T | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}

/** The summary that the owner prefers has the highest display index; the rest keep their order. */
const preferredFirst = (summaries: readonly Summary[]): Summary[] =>
  [...summaries].sort((a, b) => Number(b['display-index'] ?? 0) - Number(a['display-index'] ?? 0));

/** What `read` finds in the work's own identifiers, else in those of another version of it. */
const identified = <T>(summaries: readonly Summary[], read: (id: ExternalId) => T | null) =>
  firstOf(['self', 'version-of'] as const, (whose) =>
    firstOf(summaries, (each) => firstOf(idsOf(each['external-ids'], whose), read)),
  );

function doiOf(id: ExternalId): string | null {
  if (id['external-id-type'] !== 'doi') return null;
  const written = [id['external-id-value'], valueOf(id['external-id-normalized'])];
  return firstOf(written, (each) => each && parseDoi(each));
}

/** The work's DOI; some systems write it into the link alone. */
const doiFrom = (summaries: readonly Summary[]): string | null =>
  identified(summaries, doiOf) ?? firstOf(summaries, ({ url }) => parseDoi(valueOf(url) ?? ''));

function titleOf({ title }: Summary): string | null {
  const parts = [valueOf(title?.title ?? null), valueOf(title?.subtitle ?? null)];
  return parts[0] === null ? null : parts.filter(Boolean).join(': ');
}

/** A link of the work's own, the empty ones that some systems send left out. */
const linkOf = (summary: Summary): string | null =>
  valueOf(summary.url) ?? identified([summary], (id) => valueOf(id['external-id-url']));

function workFrom(group: Group): Work[] {
  const summaries = preferredFirst(group['work-summary']);
  const preferred = summaries[0];
  if (!preferred) return [];
  const date = firstOf(summaries, (each) => dateOf(each['publication-date']));
  const work = workOf({
    id: preferred['put-code'],
    type: typeWord(preferred.type),
    title: firstOf(summaries, titleOf),
    year: date === null ? null : Number(date.slice(0, 4)),
    date,
    venue: firstOf(summaries, (each) => valueOf(each['journal-title'])),
    // The group's own list mixes those of all versions that it holds.
    doi: doiFrom(summaries),
    url: firstOf(summaries, linkOf),
  });
  return [work];
}

/** The works of a record; no authors, which summaries do not have. */
export const worksFrom = ({ group }: Infer<typeof WorksSchema>): Work[] => group.flatMap(workFrom);

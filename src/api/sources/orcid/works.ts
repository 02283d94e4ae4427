import { parseDoi } from '../../../model/ids.js';
import { noun, textOrNumber, type Infer } from '../../../model/schema.js';
import type { Work } from '../../../model/work.js';
import { workOf } from '../public/blank.js';
import { soft, softList, softText } from '../public/forgiving.js';
import { dateOf, dateSchema, externalIdsSchema, ownIds, valueOf, valueSchema } from './values.js';

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

const GroupSchema = noun({
  'external-ids': externalIdsSchema,
  'work-summary': softList(SummarySchema),
});

/** What is read of `/works`: one group for each work, one summary for each system that told of it. */
export const WorksSchema = noun({ group: softList(GroupSchema) });

type Summary = Infer<typeof SummarySchema>;
type Group = Infer<typeof GroupSchema>;

/** What is written in the preferred summary, else in any of the others. */
function firstOf<T>(summaries: readonly Summary[], read: (summary: Summary) => T | null): T | null {
  for (const summary of summaries) {
    const value = read(summary);
    if (value !== null) return value;
  }
  return null;
}

/** The summary that the owner prefers has the highest display index; the rest keep their order. */
const preferredFirst = (summaries: readonly Summary[]): Summary[] =>
  [...summaries].sort((a, b) => Number(b['display-index'] ?? 0) - Number(a['display-index'] ?? 0));

function doiOf(ids: Group['external-ids']): string | null {
  const found = ownIds(ids).find((id) => id['external-id-type'] === 'doi');
  return found?.['external-id-value'] ? parseDoi(found['external-id-value']) : null;
}

function titleOf({ title }: Summary): string | null {
  const parts = [valueOf(title?.title ?? null), valueOf(title?.subtitle ?? null)];
  return parts[0] === null ? null : parts.filter(Boolean).join(': ');
}

/** A link of the work's own, the empty ones that some systems send left out. */
const linkOf = (summary: Summary): string | null =>
  valueOf(summary.url) ??
  ownIds(summary['external-ids'])
    .map((id) => valueOf(id['external-id-url']))
    .find((url) => url !== null) ??
  null;

function workFrom(group: Group): Work[] {
  const summaries = preferredFirst(group['work-summary']);
  const preferred = summaries[0];
  if (!preferred) return [];
  const date = firstOf(summaries, (each) => dateOf(each['publication-date']));
  const work = workOf({
    id: preferred['put-code'],
    type: preferred.type,
    title: firstOf(summaries, titleOf),
    year: date === null ? null : Number(date.slice(0, 4)),
    date,
    venue: firstOf(summaries, (each) => valueOf(each['journal-title'])),
    doi: doiOf(group['external-ids']),
    url: firstOf(summaries, linkOf),
  });
  return [work];
}

/** The works of a record; no authors, which summaries do not have. */
export const worksFrom = ({ group }: Infer<typeof WorksSchema>): Work[] => group.flatMap(workFrom);

import { isIsoDate, noun, type Infer } from '../../../model/schema.js';
import { soft, softList, softText } from '../public/forgiving.js';

/** ORCID wraps most of its texts: `{ "value": "…" }`. */
export const valueSchema = soft(noun({ value: softText }));

/** What a wrapped text holds. */
export const valueOf = (wrapped: Infer<typeof valueSchema>): string | null =>
  wrapped?.value?.trim() || null;

/** A date of which month and day may be null. */
export const dateSchema = soft(noun({ year: valueSchema, month: valueSchema, day: valueSchema }));

/** An ISO date, as exactly as it was given; `null` when there is no year, or no such day. */
export function dateOf(date: Infer<typeof dateSchema>): string | null {
  if (!date) return null;
  const parts: string[] = [];
  for (const part of [date.year, date.month, date.day]) {
    const value = valueOf(part);
    if (value === null) break;
    parts.push(value.padStart(2, '0'));
  }
  while (parts.length > 0 && !isIsoDate(parts.join('-'))) parts.pop();
  return parts.join('-') || null;
}

/**
 * The identifiers of a work: `self` is its own, `version-of` that of another version, `part-of` its
 * journal's or book's, `funded-by` its grant's (info.orcid.org, "How are items grouped together").
 */
export const externalIdsSchema = soft(
  noun({
    'external-id': softList(
      noun({
        'external-id-type': softText,
        'external-id-value': softText,
        /** The value as ORCID compares it, whatever was written before and behind it. */
        'external-id-normalized': valueSchema,
        'external-id-relationship': softText,
        'external-id-url': valueSchema,
      }),
    ),
  }),
);

/** The identifiers that lead to the work: its own, or those of another version of it. */
export const idsOf = (ids: Infer<typeof externalIdsSchema>, whose: 'self' | 'version-of') =>
  (ids?.['external-id'] ?? []).filter((id) => (id['external-id-relationship'] ?? 'self') === whose);

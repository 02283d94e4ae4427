/** ISO 8601 dates of the contract (`2026`, `2026-03`, `2026-03-14`, a full timestamp), for people. */

import { inEnglish } from './counts.js';
import { cachedIntl } from './intl-cache.js';

/** The parts that a date states: a year alone, a year and month (1–12), or a whole day. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

// A time without a zone is some place's own: its day stands as written.
const PARTIAL = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T[\d:.]+)?)?)?$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT.*[Z+-]/;

/**
 * The parts of an ISO date, or `null` when it is not one or names a day that does not exist (`2026-02-30`).
 * A timestamp is read in UTC, so that the same data says the same day everywhere; one without a zone as it stands.
 */
export function parseDate(value: unknown): DateParts | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const match = PARTIAL.exec(TIMESTAMP.test(text) ? utcDay(text) : text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => part && Number(part)) as number[];
  if (!exists(year!, month, day)) return null;
  return { year: year!, ...(month && { month }), ...(day && { day }) };
}

/**
 * `14 March 2026`, `March 2026` or `2026`, as exactly as the date states and no more; `null` when it is not a date.
 * The calendar is Gregorian in every locale, since that is what publications are dated in.
 */
export function formatDate(
  value: unknown,
  locale?: string,
  month: 'long' | 'short' = 'long',
): string | null {
  const parts = parseDate(value);
  if (!parts) return null;
  return dateFormat(locale, {
    year: 'numeric',
    ...(parts.month && { month }),
    ...(parts.day && { day: 'numeric' }),
  }).format(utc(parts));
}

/** Whether a number is a year that a work can have: 1 to 9999. */
export function isYear(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) < 10_000;
}

/** `2026` in the locale's digits, never grouped; `null` when it is not a year between 1 and 9999. */
export function formatYear(value: unknown, locale?: string): string | null {
  if (!isYear(value)) return null;
  // As a number: as a date, some locales add a suffix (`2026年`) that reads oddly in a row of parts.
  return (
    inEnglish(value, locale) ??
    cachedIntl('number', Intl.NumberFormat, locale, { useGrouping: false }).format(value)
  );
}

function dateFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions) {
  return cachedIntl('date', Intl.DateTimeFormat, locale, {
    ...options,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
}

function utcDay(timestamp: string): string {
  const time = Date.parse(timestamp);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

function exists(year: number, month = 1, day = 1): boolean {
  const date = utc({ year, month, day });
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function utc({ year, month = 1, day = 1 }: DateParts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // the constructor would read 0–99 as 1900–1999
  return date;
}

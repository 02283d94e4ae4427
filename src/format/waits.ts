const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * `in 13 hours`, `in 5 minutes`: a wait as people say it, rounded up so that nobody comes back too soon.
 *
 * @param ms milliseconds
 * @returns `null` for less than a minute, which is not worth saying
 */
export function formatWait(ms: number | undefined, locale: string): string | null {
  if (ms === undefined || ms < MINUTE) return null;
  const format = new Intl.RelativeTimeFormat(locale);
  return ms < HOUR
    ? format.format(Math.ceil(ms / MINUTE), 'minute')
    : format.format(Math.ceil(ms / HOUR), 'hour');
}

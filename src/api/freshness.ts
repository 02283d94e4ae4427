import type { Answer } from '../model/source.js';

/** For an endpoint that says nothing, in milliseconds. */
const FRESH_BY_DEFAULT = 5_000;
const STALE_BY_DEFAULT = 300_000;

/** A directive's seconds, in milliseconds. */
function durationOf(directive: string, header: string): number | undefined {
  const found = new RegExp(`(?:^|[\\s,])${directive}\\s*=\\s*"?(\\d+)`, 'i').exec(header)?.[1];
  return found === undefined ? undefined : Number(found) * 1000;
}

/**
 * For how long an answer may be used, from its `Cache-Control` (RFC 9111; RFC 5861 for
 * `stale-while-revalidate`). Of an endpoint that says nothing, an answer is shared for a few
 * seconds and shown again for a few minutes while it is asked for anew.
 */
export function withFreshness<T>(value: T, headers: Headers): Answer<T> {
  const header = headers.get('Cache-Control') ?? '';
  if (/no-store|no-cache/i.test(header)) return { value, freshFor: 0, staleFor: STALE_BY_DEFAULT };
  return {
    value,
    freshFor: durationOf('max-age', header) ?? FRESH_BY_DEFAULT,
    staleFor: durationOf('stale-while-revalidate', header) ?? STALE_BY_DEFAULT,
  };
}

/** Numbers of things, for people. */

import { cachedIntl } from './intl-cache.js';

/** `12,431` in the locale's digits and grouping; `null` for what is not a finite number. */
export function formatCount(value: unknown, locale?: string): string | null {
  return formatNumber(value, locale, {});
}

/** `12.4K` where the number is long, else as it is; `null` for what is not a finite number. */
export function formatCompactCount(value: unknown, locale?: string): string | null {
  return formatNumber(value, locale, { notation: 'compact', maximumFractionDigits: 1 });
}

/** `12%` from a share between 0 and 1; `null` for what is not a finite number. */
export function formatShare(value: unknown, locale?: string): string | null {
  return formatNumber(value, locale, { style: 'percent', maximumFractionDigits: 0 });
}

function formatNumber(
  value: unknown,
  locale: string | undefined,
  options: Intl.NumberFormatOptions,
): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return cachedIntl('number', Intl.NumberFormat, locale, options).format(value);
}

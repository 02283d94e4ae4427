/** Numbers of things, for people. */

import { cachedIntl } from './intl-cache.js';

/** `12,431` in the locale's digits and grouping; `null` for what is not a finite number. */
export function formatCount(value: unknown, locale?: string): string | null {
  return (
    inEnglish(value, locale)?.replace(/\B(?=(\d{3})+$)/g, ',') ?? formatNumber(value, locale, {})
  );
}

/**
 * The digits of a whole number, where they are those of the locale; else `undefined`. A page's first
 * `Intl.NumberFormat` takes Chromium some 20 ms, longer than drawing a list does.
 */
export function inEnglish(value: unknown, locale: string | undefined): string | undefined {
  const plain = Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1e9;
  return plain && /^en(-US|-GB)?$/.test(locale ?? '') ? String(value) : undefined;
}

/** `12.4K` where the number is long, else as it is; `null` for what is not a finite number. */
export function formatCompactCount(value: unknown, locale?: string): string | null {
  const short = typeof value === 'number' && value < 1000 ? inEnglish(value, locale) : undefined;
  return short ?? formatNumber(value, locale, { notation: 'compact', maximumFractionDigits: 1 });
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

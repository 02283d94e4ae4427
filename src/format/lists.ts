/** Lists in words. */

import { cachedIntl } from './intl-cache.js';

/** `A, B and C` as the locale joins them; `''` for an empty list. */
export function formatList(
  items: readonly string[],
  locale?: string,
  type: Intl.ListFormatType = 'conjunction',
): string {
  const options: Intl.ListFormatOptions = { type, style: 'long' };
  return cachedIntl('list', Intl.ListFormat, locale, options).format(items);
}

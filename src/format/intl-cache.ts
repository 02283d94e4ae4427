/** One bounded cache of `Intl` objects: making one costs far more than using it. */

// A page uses a handful of kinds in one or two languages; past this, something feeds us made-up options.
const MAX_ENTRIES = 64;
const cache = new Map<string, unknown>();

type IntlConstructor<T, O> = new (locale: string[], options: O) => T;

/**
 * The formatter for `locale` and `options`, made once. `name` tells kinds apart (`'number'`, `'date'`, …).
 * A locale that is not a BCP 47 tag (`en-US@posix`, `en_US`) falls back to its nearest valid form, then to `en`.
 */
export function cachedIntl<T, O>(
  name: string,
  Constructor: IntlConstructor<T, O>,
  locale: string | undefined,
  options: O,
): T {
  const key = `${name}|${locale ?? ''}|${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known !== undefined) return known as T;
  const made = new Constructor([supportedLocale(locale)], options);
  if (cache.size >= MAX_ENTRIES) cache.delete(cache.keys().next().value as string);
  cache.set(key, made);
  return made;
}

/** A tag that every `Intl` constructor accepts: `locale` itself, its POSIX form mended, or `en`. */
function supportedLocale(locale: string | undefined): string {
  const candidates = [locale, locale?.replace(/[@.].*$/, '').replaceAll('_', '-')];
  for (const candidate of candidates) {
    if (candidate && isLocaleTag(candidate)) return candidate;
  }
  return 'en';
}

function isLocaleTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * The one gate for addresses that come from data. Nothing else in the tree may put a data address into `href` or `src`.
 * Returned strings are WHATWG-serialised, so what was checked is exactly what the browser will open.
 */

/** Longest address admitted, in UTF-16 units: real ones stay far below, and parsing stays bounded. */
const MAX_URL_LENGTH = 4096;

// C0, DEL and C1 controls: the URL parser silently drops tab and newline, which hides `java\nscript:`.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/;
// Bidirectional overrides and line separators let an address read as another one.
const DISGUISES = /[\u2028-\u202e\u2066-\u2069]/;
// A scheme must be written out when no base is given (RFC 3986 §3.1), and http(s) must be followed by `//`.
const ABSOLUTE = /^(?:https?:\/\/[^/\\?#]|mailto:[^/])/i;

export interface SafeUrlOptions {
  /** Absolute http(s) address that relative values are resolved against; without it they are refused. */
  base?: string | URL;
  /** Admit `mailto:` as well. */
  mail?: boolean;
}

/**
 * The address if it may be opened, else `null`. Never throws.
 * Admits http and https (and mailto with `mail`); refuses other schemes, user names and passwords, control
 * characters, bidirectional overrides, over-long values, and relative values unless `base` is given.
 */
export function safeUrl(value: unknown, options: SafeUrlOptions = {}): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text === '' || text.length > MAX_URL_LENGTH) return null;
  if (CONTROLS.test(text) || DISGUISES.test(text)) return null;
  if (options.base === undefined && !ABSOLUTE.test(text)) return null;
  const url = parse(text, options.base);
  return url && isOpenable(url, options.mail === true) ? url.href : null;
}

function parse(text: string, base: string | URL | undefined): URL | null {
  try {
    return base === undefined ? new URL(text) : new URL(text, base);
  } catch {
    return null;
  }
}

function isOpenable(url: URL, mail: boolean): boolean {
  if (url.protocol === 'mailto:')
    return mail && /^[^@?]+@[^@?]+$/.test(url.pathname) && !url.search;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  return url.hostname !== '' && url.username === '' && url.password === '';
}

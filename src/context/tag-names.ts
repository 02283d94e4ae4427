/*
 * Under which name each of our tags is registered on this page. It is the tag itself, unless the page
 * asked for a prefix because somebody else has the name already.
 */

let prefix = '';

/** What a prefix may be: letters, digits and hyphens, a letter first (a valid start of a tag). */
export const PREFIX = /^[a-z][a-z0-9-]*$/;

/** Sets the page's prefix: with `uni`, `trust-badge` is `uni-trust-badge`. Anything else is none. */
export function setPrefix(wanted: string): void {
  prefix = PREFIX.test(wanted) ? wanted : '';
}

/**
 * The name under which `tag` is registered: `trust-badge`, or `uni-trust-badge` with a prefix. An
 * element that creates other tags of ours asks here rather than writing the name down.
 */
export function registeredName(tag: string): string {
  return prefix ? `${prefix}-${tag}` : tag;
}

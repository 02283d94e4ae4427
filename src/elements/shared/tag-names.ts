/*
 * Under which name each of our tags is registered on this page. It is the tag itself, unless the page
 * asked for a prefix because somebody else has the name already.
 */
import { pageSettings } from '../../context/page-settings.js';

/** What a prefix may be: letters, digits and hyphens, a letter first (a valid start of a tag). */
const PREFIX = /^[a-z][a-z0-9-]*$/;

/**
 * The name under which `tag` is registered: `trust-badge`, or `uni-trust-badge` with the prefix `uni`;
 * what cannot be a prefix is none. An element that creates other tags of ours asks here rather than
 * writing the name down.
 */
export function registeredName(tag: string): string {
  const { prefix = '' } = pageSettings();
  return PREFIX.test(prefix) ? `${prefix}-${tag}` : tag;
}

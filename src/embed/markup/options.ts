/*
 * What plain markup says: which tag it stands for, and with which attributes.
 */
import { parseOpenAlexAuthor, parseOrcid } from '../../model/ids.js';
import { TAGS } from '../tags.js';

/** What one piece of plain markup asks for. */
export interface Wish {
  readonly tag: string;
  /** By attribute name; the empty string is a boolean attribute that is set. */
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Attributes that an editor who may write `data-*` or classes must not thereby be able to write:
 * what runs script, what restyles, and what takes a place in somebody else's component.
 */
const REFUSED =
  /^(?:on.*|style|class|id|slot|is|nonce|popover|part|autofocus|contenteditable|rw.*)$/;

/** Whether an option from plain markup or from an address may become an attribute of a widget. */
export function isOption(name: string): boolean {
  return /^[a-z][a-z-]*$/.test(name) && !REFUSED.test(name);
}

/** Reads `data-rw`, `rw-*` classes, `data-*` and `href`; `undefined` where no tag of ours is meant. */
export function readWish(element: Element): Wish | undefined {
  const classes = [...element.classList];
  const named = element.getAttribute('data-rw') ?? classes.find(isTagClass)?.slice(3) ?? '';
  if (!Object.hasOwn(TAGS, named)) return undefined;
  const attributes = new Map<string, string>();
  const put = (name: string, written: string): void => {
    const value = resolveMeta(written.trim(), element.ownerDocument);
    if (!isOption(name) || value === undefined || value === 'false') return;
    attributes.set(name, value === 'true' ? '' : value);
  };
  for (const option of classes) put(...readClass(option));
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-')) put(name.slice(5), value);
  }
  const id = attributes.has('researcher') ? null : researcherOf(element.getAttribute('href'));
  if (id !== null) attributes.set('researcher', id);
  return { tag: named, attributes };
}

function isTagClass(name: string): boolean {
  return name.startsWith('rw-') && Object.hasOwn(TAGS, name.slice(3));
}

/** `rw-size--inline` is `size="inline"`; what a class may not hold is percent-encoded. */
function readClass(name: string): [name: string, value: string] {
  const [, option = '', value = ''] = /^rw-([a-z-]+?)--(.*)$/.exec(name) ?? [];
  try {
    return [option, decodeURIComponent(value)];
  } catch {
    return [option, value];
  }
}

/**
 * `meta:citation_author_orcid` is what the page's own `<meta>` of that name says (`name` or
 * `property`, in any case); `meta:citation_author_orcid[2]` the second of them.
 *
 * @returns `undefined` where the page has no such tag: better no attribute than a wrong one
 */
function resolveMeta(value: string, page: Document): string | undefined {
  const [, name, place] = /^meta:([\w.:-]+?)(?:\[(\d+)\])?$/.exec(value) ?? [];
  if (name === undefined) return value;
  const wanted = name.toLowerCase();
  const tags = [...Document.prototype.querySelectorAll.call(page, 'meta')].filter(
    (meta) =>
      meta.getAttribute('name')?.toLowerCase() === wanted ||
      meta.getAttribute('property')?.toLowerCase() === wanted,
  );
  return tags[Number(place ?? 1) - 1]?.getAttribute('content')?.trim() || undefined;
}

/**
 * The researcher that a link leads to: an ORCID or OpenAlex address as it is, or the segment after
 * `/researchers/`, or else the last one.
 *
 * @returns `null` where the link names nobody
 */
export function researcherOf(href: string | null): string | null {
  if (href === null) return null;
  const known = parseOrcid(href) ?? parseOpenAlexAuthor(href);
  if (known !== null) return known;
  if (!URL.canParse(href, 'https://page.invalid/')) return null;
  const segments = new URL(href, 'https://page.invalid/').pathname.split('/').filter(Boolean);
  const at = segments.lastIndexOf('researchers');
  const segment = (at >= 0 ? segments[at + 1] : undefined) ?? segments.at(-1);
  return segment === undefined ? null : unescaped(segment);
}

function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/*
 * What a page need not carry: nothing here changes what is seen, nor what is taken over.
 */
import { MARKS } from '../elements/shared/prerendered-marks.js';

/**
 * Rendered markup without the indentation of templates, and with short names for the comments by which Lit
 * finds its parts again: they are a quarter of a long list. Texts are escaped, so none of them is a comment.
 *
 * @param inert nothing will look for a part: not one comment is kept
 */
export function compactMarkup(html: string, inert: boolean): string {
  const text = html.replace(/\n[ \t]+/g, '\n');
  if (inert) return text.replace(/<!--[^]*?-->|<\?>/g, '');
  return Object.entries(MARKS).reduce(
    (marked, [short, long]) => marked.replaceAll(`<!--${long}`, `<!--${short}`),
    text,
  );
}

/** A style sheet without its comments and indentation. */
export const compactCss = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([{};,])\n/g, '$1')
    .trim();

/** The lists of a works page and a graph that must be said (`list` in src/model/schema.ts). */
const SAID = new Set(['items', 'nodes']);

/** Data without what says nothing: to its readers a field that is absent is `null`, or an empty list. */
export function compactData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compactData);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([name, each]) => SAID.has(name) || !saysNothing(each));
  return Object.fromEntries(said.map(([name, each]) => [name, compactData(each)]));
}

const saysNothing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

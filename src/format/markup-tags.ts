/**
 * What each tag means. The names are those that Crossref's face mark-up, JATS 1.3, HTML and MathML Core use, without
 * prefix; a name that is not here is no tag but text, since `<T>` and `<Experience>` are words of real titles.
 */

import { isMathName } from './mathml.js';
import type { BlockKind, InlineKind } from './tokens.js';

export type TagRole =
  | { readonly role: 'span'; readonly kind: InlineKind | BlockKind }
  | { readonly role: 'break' | 'transparent' | 'skip' | 'void' | 'choice' | 'tex' | 'math' };

const SPANS: Readonly<Record<InlineKind | BlockKind, string>> = {
  italic: 'i em italic var dfn cite',
  bold: 'b strong bold',
  underline: 'u underline ins',
  strike: 's strike del',
  sub: 'sub inf',
  sup: 'sup',
  smallcaps: 'scp sc smallcaps small-caps',
  code: 'tt code monospace samp kbd pre',
  paragraph: 'p div blockquote disp-quote',
  heading: 'title h1 h2 h3 h4 h5 h6 label',
  list: 'list ul ol dl',
  item: 'list-item li dt dd',
};

const TRANSPARENT =
  'a abbr acronym abstract article big body center ext-link email fn font html roman sans-serif sec section small ' +
  'span styled-content named-content overline uri xref q main header footer trans-abstract bdi bdo mark ' +
  'inline-supplementary-material table tbody thead tfoot tr td th caption fig';
// Dropped together with what they hold.
const SKIPPED =
  'script style noscript template iframe object svg head textarea select annotation annotation-xml graphic ' +
  'inline-graphic media video audio';
const VOID = 'img hr input wbr link meta col embed source';
// One formula in several notations: the best of them is kept.
const CHOICES = 'alternatives inline-formula disp-formula';
// MathML elements that the tree rewrites instead of holding.
const MATH_REWRITTEN = 'mfenced semantics maction merror mlabeledtr';

const roles = new Map<string, TagRole>();
for (const [kind, names] of Object.entries(SPANS) as [InlineKind | BlockKind, string][]) {
  for (const name of names.split(' ')) roles.set(name, { role: 'span', kind });
}
addAll(TRANSPARENT, 'transparent');
addAll(SKIPPED, 'skip');
addAll(VOID, 'void');
addAll(CHOICES, 'choice');
addAll(MATH_REWRITTEN, 'transparent');
addAll('br break', 'break');
addAll('tex-math', 'tex');
addAll('math', 'math');

function addAll(names: string, role: Exclude<TagRole['role'], 'span'>): void {
  for (const name of names.split(' ')) roles.set(name, { role });
}

/** The role of a lower-case tag name without prefix, or `undefined` when it is not a tag. */
export function tagRole(name: string): TagRole | undefined {
  const role = roles.get(name);
  if (role) return role;
  return isMathName(name) ? { role: 'transparent' } : undefined;
}

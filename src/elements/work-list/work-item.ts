import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { foldAuthors } from '../../format/authors.js';
import { formatYear } from '../../format/dates.js';
import { mayReorder } from '../../format/direction.js';
import { untagged, workLinks, workParts, workStanding, workUrl } from '../../format/work-text.js';
import type { Work } from '../../model/work.js';
import type { RichText } from './rich.js';

/** What of a work may be opened. */
export type Disclosure = 'abstract' | 'authors' | 'cite';

/** What an item needs to know beyond its work. */
export interface ItemContext {
  readonly locale: LocaleController;
  readonly rich: RichText;
  /** Whether a server drew the list: what is folded away must open with no script. */
  readonly served: boolean;
  /** Whether every name stands by itself, since the page's language runs from right to left. */
  readonly isolates: boolean;
  /** Whether works can be cited. */
  readonly cites: boolean;
  /** The researcher's place among the authors of a work; `-1` where it is not known. */
  ownPlace(work: Work): number;
  /** Whether a part of the work is open. */
  isOpen(work: Work, what: Disclosure): boolean;
  /** What else stands in the last line of a work, and below it. */
  readonly links?: ((work: Work) => unknown) | undefined;
  readonly below?: ((work: Work) => unknown) | undefined;
}

/**
 * An item of the list. Hundreds are drawn at once: what is one text stays one node, and white space,
 * which would be ten nodes more, is left out.
 */
export function workTemplate(work: Work, context: ItemContext): TemplateResult {
  // prettier-ignore
  return html`<li class="work" part="work" data-id=${work.id}
><p class="facts" part="facts">${factsOf(work, context)}${standingTemplate(work, context.locale)}</p
><p class="title" part="title">${titleTemplate(work, context)}</p
>${authorsTemplate(work, context)}${footTemplate(work, context)}${abstractTemplate(work, context)}${context.below?.(work)}</li>`;
}

function abstractTemplate(work: Work, context: ItemContext): TemplateResult | null {
  if (!context.served && !context.isOpen(work, 'abstract')) return null;
  if (!work.abstract?.trim()) return null;
  const { locale, rich } = context;
  const text = html`<div class="abstract" part="abstract" dir="auto">
    ${rich.of(work, 'abstract')}
  </div>`;
  if (!context.served) return text;
  return html`<details class="fold">
    <summary>${locale.t('abstract')}</summary>
    ${text}
  </details>`;
}

/** `Article · 2026 · Journal`. */
export function factsOf(work: Work, { locale, rich, isolates }: ItemContext): unknown {
  let venue: unknown;
  const words: string[] = [];
  for (const part of workParts(work)) {
    if (part.kind === 'venue') venue = rich.of(work, 'venue');
    else if (part.kind === 'year') words.push(formatYear(part.year, locale.tag) ?? '');
    else words.push(part.type === 'other' ? part.word : locale.word('workType', part.type));
  }
  if (typeof venue === 'string' && !isolates && !mayReorder(venue)) {
    return [...words, venue].join(' · ');
  }
  const before = words.join(' · ');
  return venue === undefined ? before : [before && `${before} · `, html`<bdi>${venue}</bdi>`];
}

/** A work that does not stand as published says so, in words and before its title. */
export function standingTemplate(work: Work, locale: LocaleController): TemplateResult | null {
  const standing = workStanding(work);
  if (standing === 'current') return null;
  const word = standing === 'unknown' ? work.status : locale.word('standing', standing);
  return html`<strong class="standing ${standing}" part="standing"><bdi>${word}</bdi></strong>`;
}

export function titleTemplate(work: Work, { locale, rich }: ItemContext): TemplateResult {
  const url = workUrl(work);
  const words = work.title?.trim() ? rich.of(work, 'title') : locale.t('titleMissing');
  // Its reader is on the way: a line is kept free rather than showing mark-up as text.
  if (words === undefined) return html`<span class="bone">&nbsp;</span>`;
  return url ? html`<a href=${url} dir="auto">${words}</a>` : html`<bdi>${words}</bdi>`;
}

function authorsTemplate(work: Work, context: ItemContext): TemplateResult | null {
  if (work.authors.length === 0) return null;
  return html`<p class="authors" part="authors">${authorsOf(work, context)}</p>`;
}

/** The authors, apart by commas: text, but for the researcher, who is marked, and what is folded. */
export function authorsOf(work: Work, context: ItemContext): unknown {
  const { locale } = context;
  const all = context.isOpen(work, 'authors');
  const parts = foldAuthors(work.authors, context.ownPlace(work), all ? Infinity : undefined);
  const apart = context.isolates || work.authors.some(({ name }) => mayReorder(name));
  const drawn: unknown[] = [];
  let words = '';
  const add = (node: unknown): void => {
    drawn.push(words, node);
    words = '';
  };
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'hidden') {
      words += ' ';
      const hidden = locale.t('authorsHidden', { count: part.count });
      add(html`<button class="text" type="button" data-opens="authors">${hidden}</button>`);
      continue;
    }
    const { name } = part.author;
    if (index > 0) words += locale.t('authorSeparator');
    if (part.isResearcher) add(html`<strong part="self"><bdi>${name}</bdi></strong>`);
    else if (apart) add(html`<bdi>${name}</bdi>`);
    else words += name;
  }
  if (work.authorsTruncated) words += ` ${locale.t('authorsCut')}`;
  return drawn.length > 0 ? [...drawn, words] : words;
}

function footTemplate(work: Work, context: ItemContext): TemplateResult {
  const { locale, served, cites } = context;
  const abstract = !served && work.abstract?.trim();
  const links = workLinks(work).map(
    ({ kind, url }) => html`<a href=${url}>${locale.word('workLink', kind)}</a>`,
  );
  const count = work.citations;
  const cited = count ? html`<span>${locale.t('citedBy', { count })}</span>` : null;
  // prettier-ignore
  return html`<div class="foot" part="links"
>${abstract ? disclosure(work, 'abstract', context) : null}${links}${cited
}${cites ? disclosure(work, 'cite', context) : null}${context.links?.(work)}</div>`;
}

function disclosure(
  work: Work,
  what: 'abstract' | 'cite',
  { locale, isOpen }: ItemContext,
): TemplateResult {
  // In a name that is only read out, tags of mark-up would be noise.
  const title = untagged(work.title) || locale.t('titleMissing');
  const words = locale.t(what === 'abstract' ? 'abstract' : 'citeWork');
  const label = locale.t(what === 'abstract' ? 'abstractOf' : 'citeOf', { title });
  const open = isOpen(work, what) ? 'true' : 'false';
  // A space after the words would be underlined.
  // prettier-ignore
  return html`<button class="text ${what}-toggle" type="button" data-opens=${what} aria-expanded=${open} aria-label=${label}>${words}</button>`;
}

/** A place of the size of a work. */
export function workBones(): TemplateResult {
  return html`<li class="work" aria-hidden="true">
    <p class="facts bone">&nbsp;</p>
    <p class="title bone">&nbsp;</p>
    <p class="authors bone">&nbsp;</p>
    <p class="foot bone">&nbsp;</p>
  </li>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { foldAuthors, type FoldedAuthors, type ResearcherIdentity } from '../../format/authors.js';
import { formatYear } from '../../format/dates.js';
import {
  workLinks,
  workParts,
  workStanding,
  workUrl,
  type WorkPart,
} from '../../format/work-text.js';
import type { Work } from '../../model/work.js';
import type { RichText } from './rich.js';

/** What of a work may be opened. */
export type Disclosure = 'abstract' | 'authors' | 'cite';

/** What an item needs to know beyond its work. */
export interface ItemContext {
  /** The links by which something wrong with a work can be reported. */
  readonly report?: ((work: Work) => unknown) | undefined;
  readonly locale: LocaleController;
  readonly rich: RichText;
  /** Whether a server drew the list: what is folded away must open with no script. */
  readonly served: boolean;
  readonly researcher: ResearcherIdentity | undefined;
  /** Whether a part of the work is open. */
  isOpen(work: Work, what: Disclosure): boolean;
  toggle(work: Work, what: Disclosure): void;
  /** What is shown below a work while its citation is open; `undefined` where citing is not offered. */
  readonly citation: ((work: Work) => unknown) | undefined;
  /** The address of the work in this list, where the page gives it one. */
  readonly permalink: ((work: Work) => string | null) | undefined;
}

/** What stands inside an item of the list. */
export function workTemplate(work: Work, context: ItemContext): TemplateResult {
  return html`${factsTemplate(work, context)}
    <p class="title" part="title">${titleTemplate(work, context)}</p>
    ${authorsTemplate(work, context)} ${footTemplate(work, context)}
    ${abstractTemplate(work, context)}
    ${context.isOpen(work, 'cite') ? context.citation?.(work) : null}`;
}

function abstractTemplate(work: Work, context: ItemContext): TemplateResult | null {
  if (!context.served && !context.isOpen(work, 'abstract')) return null;
  if (context.served && !work.abstract?.trim()) return null;
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

function factsTemplate(work: Work, context: ItemContext): TemplateResult {
  const parts = workParts(work).map((part) => partTemplate(part, work, context));
  return html`<p class="facts" part="facts">
    ${parts.map((part, index) => [index > 0 ? ' · ' : null, part])}
    ${standingTemplate(work, context.locale)}
  </p>`;
}

function partTemplate(part: WorkPart, work: Work, { locale, rich }: ItemContext): unknown {
  switch (part.kind) {
    case 'type':
      return part.type === 'other' ? part.word : locale.word('workType', part.type);
    case 'year':
      return formatYear(part.year, locale.tag);
    case 'venue':
      return html`<bdi>${rich.of(work, 'venue')}</bdi>`;
  }
}

/** A work that does not stand as published says so, in words and before its title. */
function standingTemplate(work: Work, locale: LocaleController): TemplateResult | null {
  const standing = workStanding(work);
  if (standing === 'current') return null;
  const word = standing === 'unknown' ? work.status : locale.word('standing', standing);
  return html`<strong class="standing ${standing}" part="standing">${word}</strong>`;
}

function titleTemplate(work: Work, { locale, rich }: ItemContext): unknown {
  const url = workUrl(work);
  const words = work.title?.trim() ? rich.of(work, 'title') : locale.t('titleMissing');
  // Its reader is on the way: a line is kept free rather than showing mark-up as text.
  if (words === undefined) return html`<span class="bone">&nbsp;</span>`;
  return url ? html`<a href=${url} dir="auto">${words}</a>` : html`<bdi>${words}</bdi>`;
}

function authorsTemplate(work: Work, context: ItemContext): TemplateResult | null {
  if (work.authors.length === 0) return null;
  const { locale, researcher } = context;
  const all = context.isOpen(work, 'authors');
  const folded = foldAuthors(work.authors, researcher, all ? Infinity : undefined);
  return html`<p class="authors" part="authors">
    ${authorParts(folded, work, context)}${
      work.authorsTruncated ? ` ${locale.t('authorsCut')}` : null
    }
  </p>`;
}

function authorParts({ parts }: FoldedAuthors, work: Work, context: ItemContext): unknown {
  const { locale } = context;
  return parts.map((part, index) => {
    if (part.kind === 'hidden') {
      const words = locale.t('authorsHidden', { count: part.count });
      return html` <button
        class="text"
        type="button"
        @click=${() => context.toggle(work, 'authors')}
      >
        ${words}
      </button>`;
    }
    const name = part.isResearcher
      ? html`<strong part="self"><bdi>${part.author.name}</bdi></strong>`
      : html`<bdi>${part.author.name}</bdi>`;
    return [index > 0 ? locale.t('authorSeparator') : null, name];
  });
}

function footTemplate(work: Work, context: ItemContext): TemplateResult | null {
  const { locale } = context;
  const parts = [
    work.abstract?.trim() && !context.served ? disclosure(work, 'abstract', context) : null,
    ...workLinks(work).map(
      ({ kind, url }) => html`<a href=${url}>${locale.word('workLink', kind)}</a>`,
    ),
    context.report?.(work) ?? null,
    work.citations ? html`<span>${locale.t('citedBy', { count: work.citations })}</span>` : null,
    context.citation ? disclosure(work, 'cite', context) : null,
    permalinkTemplate(work, context),
  ].filter((part) => part !== null);
  return parts.length > 0 ? html`<div class="foot" part="links">${parts}</div>` : null;
}

function permalinkTemplate(work: Work, { locale, permalink }: ItemContext): TemplateResult | null {
  const url = permalink?.(work);
  return url ? html`<a class="permalink" href=${url}>${locale.t('permalink')}</a>` : null;
}

function disclosure(work: Work, what: 'abstract' | 'cite', context: ItemContext): TemplateResult {
  const { locale } = context;
  // In a name that is only read out, tags of mark-up would be noise.
  const title = work.title?.replace(/<[^>]*>/g, '').trim() || locale.t('titleMissing');
  const open = context.isOpen(work, what);
  const words = locale.t(what === 'abstract' ? 'abstract' : 'citeWork');
  return html`<button
    class="text ${what}-toggle"
    type="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${locale.t(what === 'abstract' ? 'abstractOf' : 'citeOf', { title })}
    @click=${() => context.toggle(work, what)}
  >
    ${words}
  </button>`;
}

/** A place of the size of a work. */
export function workBones(): TemplateResult {
  return html`<li class="work" aria-hidden="true">
    <p class="facts bone">${nothing}&nbsp;</p>
    <p class="title bone">&nbsp;</p>
    <p class="authors bone">&nbsp;</p>
    <p class="foot bone">&nbsp;</p>
  </li>`;
}

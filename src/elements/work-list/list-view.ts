import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatYear } from '../../format/dates.js';
import { untagged, workYear } from '../../format/work-text.js';
import { workKind } from '../../format/work-type.js';
import type { Work } from '../../model/work.js';
import type { Group, Grouping } from './groups.js';
import { CHUNK } from './progress.js';
import type { ItemContext, workTemplate } from './work-item.js';

/**
 * Up to here each work is skipped by itself while off screen, which keeps it in the accessibility
 * tree; beyond, that wrecks scrolling, and sections of 50 works are skipped as a whole.
 */
const EACH = 1000;

/** What the list needs to know beyond its groups. */
export interface ListContext extends ItemContext {
  readonly grouping: Grouping;
  /** The level of the headings of groups. */
  readonly level: number;
  /** How many works there are, and how many of them may be drawn now. */
  readonly total: number;
  readonly allowed: number;
  /** Works with something open, by id, so that only their part of the list is drawn anew. */
  readonly open: ReadonlyMap<string, unknown>;
  /** How a work is drawn. */
  readonly item: typeof workTemplate;
  /** Whether the part that begins with the work `at` is drawn, or stands in outline since the reader is far. */
  readonly isFilled: (first: Work, at: number) => boolean | undefined;
  /** `cv` where works are drawn as lines. */
  readonly kind: string;
  /** Changes whenever every work must be drawn anew. */
  readonly version: string;
}

/** All groups, as far as they may be drawn. */
export function listTemplate(groups: readonly Group[], context: ListContext): TemplateResult {
  let at = 0;
  const drawn: TemplateResult[] = [];
  for (const group of groups) {
    if (at >= context.allowed) break;
    drawn.push(groupTemplate(group, at, context));
    at += group.works.length;
  }
  const kind = `list ${context.total > EACH ? 'sections' : 'singly'} ${context.kind}`;
  return html`<div class=${kind} part="list">${drawn}</div>`;
}

function groupTemplate(group: Group, at: number, context: ListContext): TemplateResult {
  const heading = context.grouping === 'none' ? null : headingTemplate(group, context);
  const count = Math.min(group.works.length, context.allowed - at);
  const inSections = context.total > EACH;
  const parts = [];
  for (let start = 0; start < count; start += CHUNK) {
    const works = group.works.slice(start, Math.min(start + CHUNK, count));
    parts.push(
      inSections
        ? sectionTemplate(works, start, at + start, context)
        : itemsTemplate(works, context),
    );
  }
  const list = inSections
    ? parts
    : html`<ol class="works">
        ${parts}
      </ol>`;
  return html`<div>${heading} ${list}</div>`;
}

/** Fifty works: a list of their own that goes on counting. */
function sectionTemplate(
  works: readonly Work[],
  start: number,
  at: number,
  context: ListContext,
): unknown {
  const first = works[0]!;
  if (context.isFilled(first, at)) {
    return html`<ol class="works section" start=${start + 1}>
      ${itemsTemplate(works, context)}
    </ol>`;
  }
  return guard(keyOf(works, context), () => {
    const text = works.map(outlineOf).join('\n');
    // A text that is not a node of its own would be kept by Lit too: megabytes in a long list.
    const content = context.served ? text : new Text(text);
    return html`<div class="works section outline" .works=${works}>${content}</div>`;
  });
}

/** What a work can be found by with the browser's own search, while it is not drawn. */
function outlineOf(work: Work): string {
  const names = work.authors.slice(0, 8).map(({ name }) => name);
  return [untagged(work.title), names.join(', '), work.venue, workYear(work)]
    .filter(Boolean)
    .join(' · ');
}

function itemsTemplate(works: readonly Work[], context: ListContext): unknown {
  // What is open may hold code and texts that are still on the way.
  const open = context.open.size > 0 && works.some(({ id }) => context.open.has(id)) ? {} : null;
  return guard([...keyOf(works, context), open], () =>
    works.map((work) => context.item(work, context)),
  );
}

/** Within one view works are only ever added: with its ends and its length a run of them is the same. */
const keyOf = (works: readonly Work[], { version }: ListContext): unknown[] => [
  works[0],
  works.at(-1),
  works.length,
  version,
];

function headingTemplate({ key }: Group, context: ListContext): TemplateResult {
  return html`<div class="group" part="group" role="heading" aria-level=${context.level}>
    ${groupName(key, context)}
  </div>`;
}

function groupName(key: Group['key'], { locale, grouping }: ListContext): string {
  if (key === null) return locale.t(grouping === 'year' ? 'yearMissing' : 'typeMissing');
  if (grouping === 'year') return formatYear(Number(key), locale.tag) ?? String(key);
  const kind = workKind(key as string)!;
  return kind === 'other' ? (key as string) : locale.word('workType', kind);
}

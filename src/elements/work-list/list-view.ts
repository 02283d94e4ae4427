import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatYear } from '../../format/dates.js';
import { workKind } from '../../format/work-type.js';
import type { Work } from '../../model/work.js';
import type { Group, Grouping } from './groups.js';
import { CHUNK } from './progress.js';
import { workTemplate, type ItemContext } from './work-item.js';

/** What the list needs to know beyond its groups. */
export interface ListContext extends ItemContext {
  readonly grouping: Grouping;
  /** The level of the headings of groups. */
  readonly level: number;
  /** How many works may be drawn now. */
  readonly allowed: number;
  /** Works with something open, by id, so that only their part of the list is drawn anew. */
  readonly open: ReadonlyMap<string, unknown>;
  /** Changes whenever every work must be drawn anew. */
  readonly version: string;
}

/** All groups, as far as they may be drawn. */
export function listTemplate(groups: readonly Group[], context: ListContext): TemplateResult {
  let left = context.allowed;
  const drawn: TemplateResult[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    drawn.push(groupTemplate(group, left, context));
    left -= group.works.length;
  }
  return html`<div class="list" part="list">${drawn}</div>`;
}

function groupTemplate(group: Group, left: number, context: ListContext): TemplateResult {
  const works = group.works.slice(0, left);
  const chunks = [];
  for (let start = 0; start < works.length; start += CHUNK) {
    chunks.push(chunkTemplate(works.slice(start, start + CHUNK), context));
  }
  return html`<div>
    ${context.grouping === 'none' ? null : headingTemplate(group, context)}
    <ol class="works">
      ${chunks}
    </ol>
  </div>`;
}

function chunkTemplate(works: readonly Work[], context: ListContext): unknown {
  const open = works.some(({ id }) => context.open.has(id)) ? context.open : null;
  return guard([works[0], works.length, open, context.version, context.researcher], () =>
    works.map((work) => html`<li class="work" part="work">${workTemplate(work, context)}</li>`),
  );
}

function headingTemplate({ key }: Group, context: ListContext): TemplateResult {
  return html`<div class="group" part="group" role="heading" aria-level=${context.level}>
    ${groupName(key, context)}
  </div>`;
}

function groupName(key: Group['key'], { locale, grouping }: ListContext): string {
  if (key === null) return locale.t(grouping === 'year' ? 'yearMissing' : 'typeMissing');
  if (grouping === 'year') return formatYear(Number(key), locale.tag) ?? String(key);
  const kind = workKind(key);
  return kind === 'other' || kind === null ? String(key) : locale.word('workType', kind);
}

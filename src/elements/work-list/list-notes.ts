import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { formatList } from '../../format/lists.js';
import { sourceName } from '../../format/source-names.js';
import type { Work, WorksPage } from '../../model/work.js';
import type { Rest } from './rest.js';
import { isFiltered } from './view.js';
import type { WorksModel } from './works-model.js';

/** What is said of a list as a whole needs to know. */
interface NotesContext {
  readonly locale: LocaleController;
  readonly model: WorksModel;
  readonly rest: Rest;
  readonly page: WorksPage;
  /** How many works fit, shown or not. */
  readonly found: number;
}

/** Whether the list is still looking through its works, or putting them in order. */
export const isSearching = ({ arranges, controls }: WorksModel): boolean =>
  arranges && !!controls.value?.finder.busy;

/** What a search or a filter left. */
export function foundWords({ locale, model, found }: NotesContext): string {
  const total = model.whole?.total ?? found;
  return found > 0 ? locale.t('worksFound', { count: found, total }) : locale.t('worksNoneFound');
}

/** What a search or a filter left, and the way back. */
export function resultTemplate(context: NotesContext, clear: () => void): TemplateResult | null {
  if (!isFiltered(context.model.view)) return null;
  return html`<p class="result" part="result">
    ${isSearching(context.model) ? null : foundWords(context)}
    <button class="text" type="button" @click=${clear}>${context.locale.t('worksClear')}</button>
  </p>`;
}

/** What is not in the list though it should be, and what stands in it otherwise than it came. */
export function notesTemplate(context: NotesContext, shown: readonly Work[]): unknown {
  const { locale, model, rest, page, found } = context;
  const { folded } = model;
  const earlier = folded ? shown.flatMap((work) => folded.versions.get(work) ?? []).length : 0;
  const { wrong } = rest.unread;
  const total = model.whole?.total ?? found;
  const sources = formatList(page.unanswered.map(sourceName), locale.tag);
  return [
    wrong > 0 ? note(locale.t('worksUnread', { count: wrong })) : null,
    rest.isPartial && model.asks
      ? note(locale.t('worksPartly', { count: model.held.length, total }))
      : null,
    earlier > 0 ? note(locale.t('worksFolded', { count: earlier })) : null,
    sources ? note(locale.t('worksUnanswered', { sources })) : null,
  ];
}

const note = (words: string): TemplateResult => html`<p class="muted" part="note">${words}</p>`;

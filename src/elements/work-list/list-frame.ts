import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import type { WorksPage } from '../../model/work.js';
import type { WorksModel } from './works-model.js';

/** What stands above and below a list needs to know. */
export interface FrameContext {
  readonly locale: LocaleController;
  readonly model: WorksModel;
  readonly page: WorksPage;
  readonly level: number;
  /** Whether search or filters leave works out. */
  readonly filtered: boolean;
  /** How many works fit, shown or not. */
  readonly found: number;
  /** What stands at the end of the heading's line. */
  readonly actions: unknown;
  readonly clear: () => void;
}

/** How many works there are, and how many of them fit. */
export function headTemplate(context: FrameContext): TemplateResult {
  const { locale, model, level, found } = context;
  const count = model.whole?.total ?? found;
  return html`<div class="head">
    <div class="count" part="count" role="heading" aria-level=${level}>
      ${locale.t('worksCount', { count })}
    </div>
    ${context.actions}
  </div>`;
}

/** What a search or a filter left, and the way back. */
export function resultTemplate(context: FrameContext): TemplateResult | null {
  const { locale, model, filtered, found } = context;
  if (!filtered) return null;
  const total = model.whole?.total ?? found;
  return html`<p class="result" part="result">
    ${found > 0 ? locale.t('worksFound', { count: found, total }) : locale.t('worksNoneFound')}
    <button class="text" type="button" @click=${context.clear}>${locale.t('worksClear')}</button>
  </p>`;
}

/** What is not in the list though it should be. */
export function notesTemplate({ locale, model, page, found }: FrameContext): unknown {
  const { wrong } = model.unread;
  const total = model.whole?.total ?? found;
  return [
    wrong > 0 ? note(locale.t('worksUnread', { count: wrong })) : null,
    model.isPartial && model.asks
      ? note(locale.t('worksPartly', { count: model.held.length, total }))
      : null,
    page.unanswered.length > 0
      ? note(locale.t('worksUnanswered', { sources: page.unanswered.join(', ') }))
      : null,
  ];
}

const note = (words: string): TemplateResult => html`<p class="muted" part="note">${words}</p>`;

/** The way to the next works. */
export function moreTemplate(
  { locale, model }: FrameContext,
  loadMore: () => void,
): TemplateResult | null {
  const { pending, error, hasMore } = model.pages;
  if (!hasMore) return null;
  const words = error ? 'retry' : pending ? 'worksLoadingMore' : 'worksMore';
  return html`<div class="more" part="more">
    ${error ? html`<span>${locale.word('failure', error.kind)}</span>` : null}
    <button type="button" aria-disabled=${pending ? 'true' : 'false'} @click=${loadMore}>
      ${locale.t(words)}
    </button>
  </div>`;
}

/** The place that the controls will take, while their code is on the way. */
export function controlsPlace(): TemplateResult {
  return html`<div class="controls" aria-hidden="true">
    <span class="bone"></span><span class="bone"></span><span class="bone"></span>
    <span class="bone"></span><span class="bone"></span>
  </div>`;
}

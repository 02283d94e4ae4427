import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import type { ResearchError } from '../../api/errors.js';
import { workBones } from './work-item.js';

/** What the heading's line says. */
interface Head {
  /** How many works it is about, and how many there are: more, where the page shows a part. */
  readonly count: number;
  readonly total: number;
  readonly level: number;
  /** What can be done with all works. */
  readonly actions: unknown;
}

/** The heading's line. */
export function headTemplate(
  locale: LocaleController,
  { count, total, level, actions }: Head,
): TemplateResult {
  return html`<div class="head">
    <div class="count" part="count" role="heading" aria-level=${level}>
      ${locale.t(total > count ? 'worksFound' : 'worksCount', { total, count })}
    </div>
    ${actions}
  </div>`;
}

/** How far the next page is. */
export interface NextPage {
  readonly pending?: boolean;
  readonly error?: ResearchError | undefined;
}

/** The way to the next works. */
export function moreTemplate(
  locale: LocaleController,
  { pending, error }: NextPage,
  loadMore: () => void,
): TemplateResult {
  const words = error ? 'retry' : pending ? 'worksLoadingMore' : 'worksMore';
  return html`<div class="more" part="more">
    ${error ? html`<span>${locale.failure(error)}</span>` : null}
    <button type="button" aria-disabled=${pending ? 'true' : 'false'} @click=${loadMore}>
      ${locale.t(words)}
    </button>
  </div>`;
}

/** The place that the controls will take, while their code is on the way. */
export function controlsPlace(): TemplateResult {
  return html`<div class="controls" aria-hidden="true">
    ${[...Array(5)].map(() => html`<span class="bone"></span>`)}
  </div>`;
}

/** The places of `count` works. */
export function listPlace(count: number): TemplateResult {
  return html`<ol class="works bones" aria-busy="true">
    ${[...Array(Math.min(count, 10))].map(workBones)}
  </ol>`;
}

/** The place of a whole list, with its heading's line. */
export function listSkeleton(locale: LocaleController, count: number): TemplateResult {
  return html`<div class="head bones">
      <span class="count bone"><span class="hidden-text">${locale.t('loading')}</span>&nbsp;</span>
    </div>
    ${listPlace(count)}`;
}

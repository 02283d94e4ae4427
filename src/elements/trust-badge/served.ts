import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import type { Face } from './face.js';

/** A badge as a server writes it, and as script takes it over. */
export interface Served {
  readonly locale: LocaleController;
  /** What it says; `null` = there is nothing to say. */
  readonly face: Face | null;
  readonly open: boolean;
  /** Whether it must be as the server wrote it. */
  readonly asIs: boolean;
  readonly onClick: (event: Event) => void;
  readonly popover: unknown;
}

/** The `lang` and `dir` of words in another language than the page's; nothing where they are in that. */
export const ownLanguage = ({ foreign, language, direction }: LocaleController) =>
  foreign ? { lang: language, dir: direction ?? nothing } : { lang: nothing, dir: nothing };

/** With no script, the browser opens the popover by its own means. */
export function renderServed({
  locale,
  face,
  open,
  asIs,
  onClick,
  popover,
}: Served): TemplateResult {
  const { lang, dir } = ownLanguage(locale);
  if (!face) {
    return html`<p class="muted" part="message" lang=${lang} dir=${dir}>${locale.t('empty')}</p>`;
  }
  const { facts, label, line, look } = face;
  // prettier-ignore
  return html`<button class=${look} type="button" part="badge" lang=${lang} dir=${dir} popovertarget=${asIs ? 'evidence' : nothing} aria-expanded=${asIs ? nothing : open} aria-label=${label} @click=${onClick}>${line ?? facts.map((fact) => html`<span>${fact}</span> `)}</button>${popover}`;
}

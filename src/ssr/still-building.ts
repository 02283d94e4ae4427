import { safeUrl } from '../format/url.js';
import type { Researcher } from '../model/researcher.js';
import type { PrerenderedTag } from './elements.js';
import { escapeHtml } from './escape.js';
import type { Speaker } from './speaker.js';

/**
 * What stands for an element whose source is still at work on its data: a sentence, and the way to what there
 * is already. Where the element's code comes, it asks for itself, and shows this until it has an answer.
 *
 * @param id as a `researcher` attribute has it
 */
export function stillBuilding(
  tag: PrerenderedTag,
  id: string,
  { actions }: Researcher,
  speaker: Speaker,
): string {
  const explorer = safeUrl(actions?.explorerUrl);
  const link = explorer
    ? ` <a href="${escapeHtml(explorer)}">${escapeHtml(speaker.t('profileExplorer'))}</a>`
    : '';
  const words = escapeHtml(speaker.word('failure', 'still-building'));
  const { lang, dir } = speaker;
  return `<${tag} researcher="${escapeHtml(id)}" lang="${escapeHtml(lang)}" dir="${dir}"><p class="rw-failed">${words}${link}</p></${tag}>`;
}

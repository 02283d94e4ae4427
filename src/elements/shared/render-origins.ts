import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { formatList } from '../../format/lists.js';
import { sourceName } from '../../format/source-names.js';
import type { Researcher } from '../../model/researcher.js';
import { originsTemplate, strings } from './origins.js';

/** Which source each fact of a joined record is from, and which sources did not answer. */
export function renderOrigins(
  { origins, unanswered }: Pick<Researcher, 'origins' | 'unanswered'>,
  locale: LocaleController,
): TemplateResult {
  locale.learn(strings);
  const sources = formatList(unanswered.map(sourceName), locale.tag);
  return html`${originsTemplate(origins, 'field', locale)}
  ${sources ? html`<p class="muted">${locale.t('originsUnanswered', { sources })}</p>` : nothing}`;
}

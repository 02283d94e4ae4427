import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { formatList } from '../../format/lists.js';
import { sourceName } from '../../format/source-names.js';
import type { Origin } from '../../model/origin.js';

export { origins as strings } from '../../i18n/en/origins.js';

/**
 * Which source each field is from, folded away: a line for each source, in the order in which they are
 * first met.
 *
 * @param names the strings that name the fields
 */
export function originsTemplate(
  origins: readonly Origin[],
  names: 'field' | 'workField',
  locale: LocaleController,
): TemplateResult {
  const fields = new Map<string, string[]>();
  for (const { field, source } of origins) {
    fields.set(source, [...(fields.get(source) ?? []), locale.word(names, field)]);
  }
  const lines = [...fields].map(([source, words]) => {
    const values = { source: sourceName(source), fields: formatList(words, locale.tag) };
    return html`<li>${locale.t('originOf', values)}</li>`;
  });
  return html`<details part="origins" class="origins muted">
    <summary>${locale.t('originsTitle')}</summary>
    <ul>
      ${lines}
    </ul>
  </details>`;
}

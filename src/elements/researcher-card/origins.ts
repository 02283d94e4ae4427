import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { formatList } from '../../format/lists.js';
import { sourceName } from '../../format/source-names.js';
import type { Researcher } from '../../model/researcher.js';

export { origins as strings } from '../../i18n/en/origins.js';

/** The fields of each source, sources in the order in which they are first met. */
function bySource({ origins }: Researcher): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { field, source } of origins) {
    fields.set(source, [...(fields.get(source) ?? []), field]);
  }
  return fields;
}

/** Which source each fact of a joined record is from, and which sources did not answer. */
export function renderOrigins(researcher: Researcher, locale: LocaleController): TemplateResult {
  const lines = [...bySource(researcher)].map(([source, fields]) => {
    const words = fields.map((field) => locale.word('field', field));
    const values = { source: sourceName(source), fields: formatList(words, locale.tag) };
    return html`<li>${locale.t('originOf', values)}</li>`;
  });
  const sources = formatList(researcher.unanswered.map(sourceName), locale.tag);
  return html`<details part="origins" class="origins muted">
      <summary>${locale.t('originsTitle')}</summary>
      <ul>
        ${lines}
      </ul>
    </details>
    ${sources ? html`<p class="muted">${locale.t('originsUnanswered', { sources })}</p>` : nothing}`;
}

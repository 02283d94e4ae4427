import { html, type TemplateResult } from 'lit';
import type { Work } from '../../model/work.js';
import { factsOf, standingTemplate, type ItemContext } from './work-item.js';
import { workUrl } from '../../format/work-text.js';

export { foldVersions } from '../../format/versions.js';
export { worksVersions as strings } from '../../i18n/en/works-versions.js';

/** The preprints of a work, each with its facts and a link. */
export function versionsTemplate(versions: readonly Work[], context: ItemContext): TemplateResult {
  return html`<p class="versions" part="versions">
    ${context.locale.t('otherVersions')}
    ${versions.map((version) => versionTemplate(version, context))}
  </p>`;
}

function versionTemplate(version: Work, context: ItemContext): TemplateResult {
  const url = workUrl(version);
  const facts = factsOf(version, context);
  return html` <span data-id=${version.id}
    >${url ? html`<a href=${url}>${facts}</a>` : facts}${standingTemplate(version, context.locale)}</span
  >`;
}

import { html, type TemplateResult } from 'lit';
import { foldVersions, type FoldedWorks } from '../../format/versions.js';
import type { Work } from '../../model/work.js';
import { kept } from './kept.js';
import { factsOf, standingTemplate, type ItemContext } from './work-item.js';
import { workUrl } from '../../format/work-text.js';

export { worksVersions as strings } from '../../i18n/en/works-versions.js';

const folds = new WeakMap<readonly Work[], FoldedWorks>();

/** The works with versions of one as one. */
export const foldsOf = (works: readonly Work[]): FoldedWorks =>
  kept(folds, works, () => foldVersions(works));

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

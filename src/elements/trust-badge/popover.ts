import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { formatDate } from '../../format/dates.js';
import { orcidUrl } from '../../format/identifier-urls.js';
import { safeUrl } from '../../format/url.js';
import type { Researcher } from '../../model/researcher.js';
import type { Signal, Trust } from '../../model/trust.js';
import { ownLanguage } from './served.js';

/**
 * The popover with the evidence behind a researcher's score, or with what is known where there is none.
 *
 * @param share the score's share of its maximum, 0 to 1; `null` = no score
 * @param onToggle told when it opens and closes
 */
export function renderPopover(
  researcher: Researcher,
  share: number | null,
  locale: LocaleController,
  onToggle: (event: ToggleEvent) => void,
): TemplateResult {
  const { name, trust } = researcher;
  const { lang, dir } = ownLanguage(locale);
  return html`<div
    class="root evidence"
    id="evidence"
    part="evidence"
    popover="auto"
    role="group"
    lang=${lang}
    dir=${dir}
    aria-label=${locale.t(share === null ? 'evidenceUnratedFor' : 'evidenceFor', { name })}
    @toggle=${onToggle}
  >
    <div class="evidence-head">
      <strong><bdi>${name}</bdi></strong>
      <button type="button" class="close" aria-label=${locale.t('close')} @click=${close}>×</button>
    </div>
    ${scoreLine(researcher, share, locale)} ${identity(researcher, locale)}
    ${evidenceOf(trust, share, locale)} ${assessed(trust?.assessedAt, locale)}
  </div>`;
}

function close({ currentTarget }: Event): void {
  (currentTarget as Element).closest<HTMLElement>('[popover]')?.hidePopover();
}

/** Each signal, or why there is none: of a record that was looked at and has no score there is no more to say. */
function evidenceOf(trust: Trust | null, share: number | null, locale: LocaleController) {
  if (trust?.signals.length)
    return html`<ul class="signals">
      ${trust.signals.map((signal) => signalItem(signal, locale))}
    </ul>`;
  if (trust && share === null) return null;
  return html`<p class="muted">${locale.t(trust ? 'evidenceNone' : 'evidenceUnrated')}</p>`;
}

/** A maximum, where it is one: of none, or of less, nothing has a share. */
const maximum = (max: number | null): number | null => (max !== null && max > 0 ? max : null);

function scoreLine(
  { trust }: Researcher,
  share: number | null,
  locale: LocaleController,
): TemplateResult | null {
  if (!trust || trust.score === null || share === null) return null;
  const band = trust.band && locale.word('band', trust.band);
  return html`<p class="score">
      <span class="figure"
        >${locale.t('trustOutOf', { score: trust.score, max: maximum(trust.maxScore) ?? 100 })}</span
      >
      ${band && html`<span>${band}</span>`}
    </p>
    ${meter(share)}`;
}

/** A picture of a figure that stands beside it in words; SVG, since a policy may forbid inline styles. */
const meter = (share: number): TemplateResult =>
  html`<svg class="meter" aria-hidden="true"><rect width="${share * 100}%" height="100%" /></svg>`;

function identity(researcher: Researcher, locale: LocaleController): TemplateResult {
  const level = researcher.trust?.verificationLevel;
  const facts = [
    typeof level === 'number' ? locale.t('verificationLevel', { level }) : null,
    researcher.claim && locale.word('claim', researcher.claim.status),
    ...orcidFacts(researcher, locale),
  ].filter(Boolean);
  return html`<p class="muted identity">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`;
}

/** The iD, whether its owner stands behind it, and who says that it is theirs. */
function orcidFacts({ orcid, trust }: Researcher, locale: LocaleController) {
  const url = orcid && orcidUrl(orcid.id);
  if (!orcid || !url) return trust ? [] : [locale.t('noIdentity')];
  const label = locale.t(orcid.authenticated ? 'authenticatedId' : 'unauthenticatedId');
  const { assertedBy } = orcid;
  return [
    html`<a href=${url}>${label}</a>`,
    assertedBy && assertion(assertedBy.url, locale.t('assertedBy', { name: assertedBy.name })),
  ];
}

function assertion(address: string | null, text: string) {
  const url = safeUrl(address);
  return url ? html`<a href=${url}>${text}</a>` : text;
}

function signalItem(signal: Signal, locale: LocaleController): TemplateResult {
  const { points, raiseBy } = signal;
  const max = maximum(signal.maxPoints);
  const share = points !== null && max !== null ? Math.min(1, Math.max(0, points / max)) : null;
  return html`<li part="signal">
    <span class="signal-head">
      <span class="label"><bdi>${signal.label}</bdi></span>
      <span class="points">${pointsText(signal, locale)}</span>
    </span>
    ${share === null ? null : meter(share)} ${asserted(signal, locale)}
    ${raiseBy && html`<span class="raise">${locale.t('raiseBy', { advice: raiseBy })}</span>`}
  </li>`;
}

function pointsText({ points, maxPoints }: Signal, locale: LocaleController): string | null {
  if (points === null) return null;
  const max = maximum(maxPoints);
  return max === null
    ? locale.t('pointsOnly', { count: points })
    : locale.t('points', { points, max });
}

function asserted({ assertedBy, assertedAt }: Signal, locale: LocaleController) {
  const date = formatDate(assertedAt, locale.tag);
  if (!assertedBy) return date && html`<span class="muted">${date}</span>`;
  const { name } = assertedBy;
  const text = date ? locale.t('assertedByOn', { name, date }) : locale.t('assertedBy', { name });
  return html`<span class="muted">${assertion(assertedBy.url, text)}</span>`;
}

function assessed(at: string | null | undefined, locale: LocaleController) {
  const date = formatDate(at, locale.tag);
  return date && html`<p class="muted">${locale.t('assessedOn', { date })}</p>`;
}

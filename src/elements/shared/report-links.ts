import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { ReportRequestedEvent, type ReportKind } from '../../context/report-event.js';
import { safeUrl } from '../../format/url.js';

export { report as strings } from '../../i18n/en/report.js';

/** What a report is about. */
export interface ReportSubject {
  /** The researcher's id. */
  readonly researcher: string;
  /** The work's id; `null` for a report about the whole list. */
  readonly work: string | null;
  /** The endpoint's page for reports (`actions.reportUrl`). */
  readonly reportUrl: string | null | undefined;
}

/** The endpoint's page for a report of this kind; `null` when there is none that may be opened. */
export function reportAddress(kind: ReportKind, { reportUrl, work }: ReportSubject): string | null {
  const address = safeUrl(reportUrl);
  if (address === null) return null;
  const url = new URL(address);
  url.searchParams.set('kind', kind);
  if (work !== null) url.searchParams.set('work', work);
  return url.href;
}

/** A link out for one kind of report, which the page may take over (`rw-report-requested`). */
export function reportLink(
  kind: ReportKind,
  subject: ReportSubject,
  locale: LocaleController,
): TemplateResult | null {
  const address = reportAddress(kind, subject);
  if (address === null) return null;
  const ask = (event: Event): void => {
    const { researcher, work } = subject;
    const wish = new ReportRequestedEvent(kind, researcher, work, address);
    if (!event.currentTarget?.dispatchEvent(wish)) event.preventDefault();
  };
  return html`<a part="report" href=${address} target="_blank" rel="noopener" @click=${ask}
    >${locale.word('reportKind', kind)}</a
  >`;
}

/** What may be wrong with one work, folded away; nothing where the endpoint takes no reports. */
export function reportWork(
  subject: ReportSubject,
  locale: LocaleController,
): TemplateResult | typeof nothing {
  if (safeUrl(subject.reportUrl) === null) return nothing;
  return html`<details class="report">
    <summary>${locale.t('reportWork')}</summary>
    ${reportLink('not-mine', subject, locale)} ${reportLink('duplicate', subject, locale)}
  </details>`;
}

/** What can be wrong with a list of works. */
export type ReportKind = 'not-mine' | 'duplicate' | 'missing';

/**
 * A visitor says that something is wrong with a researcher's works. A page that takes such reports
 * itself calls `preventDefault()`; otherwise the endpoint's own page for it is opened.
 */
export class ReportRequestedEvent extends Event {
  static readonly type = 'rw-report-requested';
  readonly kind: ReportKind;
  /** The researcher's id, as it was asked for. */
  readonly researcher: string;
  /** The work's id; `null` when one is missing. */
  readonly work: string | null;
  /** The page that will be opened unless this event is cancelled; `null` when the endpoint names none. */
  readonly reportUrl: string | null;

  constructor(kind: ReportKind, researcher: string, work: string | null, reportUrl: string | null) {
    super(ReportRequestedEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.kind = kind;
    this.researcher = researcher;
    this.work = work;
    this.reportUrl = reportUrl;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-report-requested': ReportRequestedEvent;
  }
}

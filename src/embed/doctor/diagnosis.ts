/** What can be wrong on a page with widgets, in words to branch on. */
export type Problem =
  | 'blocked-by-csp'
  | 'blocked-by-trusted-types'
  | 'blocked-by-cors'
  | 'mixed-content'
  | 'code-not-fetched'
  | 'unreachable'
  | 'wrong-id'
  | 'no-id'
  | 'no-endpoint'
  | 'wrong-setting'
  | 'signed-out'
  | 'rate-limited'
  | 'not-contract'
  | 'version-clash'
  | 'name-taken'
  | 'server';

/** What is wrong, and what to do about it. For whoever maintains the page, so in English. */
export interface Diagnosis {
  readonly problem: Problem;
  /** One sentence: what was seen. */
  readonly finding: string;
  /** One sentence: what helps. */
  readonly fix: string;
  /** A line to copy into the page, its headers or the endpoint's. */
  readonly snippet: string | null;
}

/** Something is wrong with a widget or the page, and why. Fired on the widget, else on the document. */
export class DiagnosedEvent extends Event {
  static readonly type = 'rw-diagnosed';
  /** What was found. */
  readonly diagnosis: Diagnosis;

  constructor(diagnosis: Diagnosis) {
    super(DiagnosedEvent.type, { bubbles: true, composed: true });
    this.diagnosis = diagnosis;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-diagnosed': DiagnosedEvent;
  }
}

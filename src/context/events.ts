import type { ResearchError } from '../api/errors.js';

const CROSSING = { bubbles: true, composed: true } as const;

/** What was asked for is shown. Fired on every widget, each time that its data changes. */
export class LoadedEvent extends Event {
  static readonly type = 'rw-loaded';
  /** What is shown, as the contract has it. */
  readonly data: unknown;

  constructor(data: unknown) {
    super(LoadedEvent.type, CROSSING);
    this.data = data;
  }
}

/** What was asked for could not be had; the visitor sees a message and a Retry. */
export class FailedEvent extends Event {
  static readonly type = 'rw-failed';
  /** Why; `error.kind` is the word to branch on, `error.message` is for developers. */
  readonly error: ResearchError;

  constructor(error: ResearchError) {
    super(FailedEvent.type, CROSSING);
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-loaded': LoadedEvent;
    'rw-failed': FailedEvent;
  }
}

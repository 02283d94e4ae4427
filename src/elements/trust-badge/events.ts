const CROSSING = { bubbles: true, composed: true } as const;

/** The evidence of a badge is shown. */
export class OpenedEvent extends Event {
  static readonly type = 'rw-opened';

  constructor() {
    super(OpenedEvent.type, CROSSING);
  }
}

/** The evidence of a badge is hidden again. */
export class ClosedEvent extends Event {
  static readonly type = 'rw-closed';

  constructor() {
    super(ClosedEvent.type, CROSSING);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-opened': OpenedEvent;
    'rw-closed': ClosedEvent;
  }
}

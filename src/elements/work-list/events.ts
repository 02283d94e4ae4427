import type { View } from './view.js';

/** A visitor searches, filters, sorts or groups the list otherwise than before. */
export class ViewChangedEvent extends Event {
  static readonly type = 'rw-view-changed';
  /** What is asked of the list now; hand it to `show()` to ask the same again. */
  readonly view: View;

  constructor(view: View) {
    super(ViewChangedEvent.type, { bubbles: true, composed: true });
    this.view = view;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-view-changed': ViewChangedEvent;
  }
}

import type { GraphNode } from '../../model/graph-slice.js';

/** A node of the graph was selected, or none is any more. */
export class SelectedEvent extends Event {
  static readonly type = 'rw-selected';
  /** The node, as the contract has it; `null` when the selection was given up. */
  readonly node: GraphNode | null;

  constructor(node: GraphNode | null) {
    super(SelectedEvent.type, { bubbles: true, composed: true });
    this.node = node;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-selected': SelectedEvent;
  }
}

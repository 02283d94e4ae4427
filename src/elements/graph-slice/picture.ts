import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { GraphView } from '../../graph/draw/view.js';
import { indexGraph, type Graph, type NodeKind } from '../../graph/graph.js';
import { layoutInput } from '../../graph/layout/input.js';
import { runLayout } from '../../graph/layout/run.js';
import { relations, type Relation } from '../../graph/relation.js';
import type { GraphSlice } from '../../model/graph-slice.js';

/** What an element wants to know of its picture. */
export interface PictureEvents {
  /** Another node is selected; -1 = none. `open` = its details are asked for. */
  readonly select: (node: number, open: boolean) => void;
  /** The keyboard went to a node. */
  readonly walk: (node: number) => void;
  readonly deadEnd: () => void;
  readonly hint: (by: 'wheel' | 'touch') => void;
}

/** The shape that a picture is laid out for, until its place has been measured. */
const ASPECT = 1.5;

/** A slice, indexed, laid out and drawn: the element's end of `src/graph`. */
export class Picture implements ReactiveController {
  graph: Graph | undefined;
  facts: readonly Relation[] = [];
  positions: Float32Array | undefined;
  selected = -1;
  hidden: ReadonlySet<NodeKind> = new Set();
  view: GraphView | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #events: PictureEvents;
  #slice: GraphSlice | undefined;
  #canvas: HTMLElement | undefined;
  #drawn: Float32Array | undefined;
  #layout: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, events: PictureEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  /** A picture that is moved in the page is drawn anew where it comes to rest; its layout is kept. */
  hostDisconnected(): void {
    this.#tearDown();
    this.#layout?.abort();
    this.#layout = undefined;
  }

  /** Takes in a slice; one that it has already is left as it is. */
  show(slice: GraphSlice): void {
    if (this.#slice !== slice) {
      this.#slice = slice;
      this.graph = indexGraph(slice);
      this.facts = relations(this.graph);
      this.positions = undefined;
      this.selected = -1;
      this.#layout?.abort();
      this.#layout = undefined;
    }
    if (!isServer && !this.positions && !this.#layout) void this.#arrange(this.graph!);
  }

  /** Draws into `canvas`, once there is something to draw. */
  attach(canvas: HTMLElement | null): void {
    if (canvas !== this.#canvas) this.#tearDown();
    if (!canvas || !this.graph || !this.positions) return;
    this.#canvas = canvas;
    this.view ??= new GraphView(canvas, {
      onSelect: (node) => this.select(node, node >= 0),
      onOpen: (node) => this.select(node, true),
      onWalk: (node) => this.#events.walk(node),
      onDeadEnd: () => this.#events.deadEnd(),
      onLeave: () => this.select(-1, false),
      onHint: (by) => this.#events.hint(by),
    });
    if (this.#drawn === this.positions) return;
    this.#drawn = this.positions;
    this.view.setGraph(this.graph, this.positions);
    this.view.setHidden(this.hidden);
  }

  /** Selects node `i`, -1 for none, in the picture and for the element. */
  select(i: number, open: boolean): void {
    this.selected = i;
    this.view?.select(i);
    this.#events.select(i, open);
    this.#host.requestUpdate();
  }

  /** Shows or hides the nodes of a kind. */
  toggle(kind: NodeKind): void {
    const hidden = new Set(this.hidden);
    if (!hidden.delete(kind)) hidden.add(kind);
    this.hidden = hidden;
    this.view?.setHidden(hidden);
    this.#host.requestUpdate();
  }

  async #arrange(graph: Graph): Promise<void> {
    const layout = new AbortController();
    this.#layout = layout;
    try {
      const { clientWidth, clientHeight } = this.#host;
      const aspect = clientWidth > 0 && clientHeight > 0 ? clientWidth / clientHeight : ASPECT;
      const input = layoutInput(graph, { aspect: Math.max(1, aspect) });
      this.positions = await runLayout(input, { signal: layout.signal });
    } catch (error) {
      if (layout.signal.aborted) return;
      throw error;
    } finally {
      if (this.#layout === layout) this.#layout = undefined;
    }
    this.#host.requestUpdate();
  }

  #tearDown(): void {
    this.view?.destroy();
    this.view = undefined;
    this.#canvas = undefined;
    this.#drawn = undefined;
  }
}

import { isServer, type ReactiveElement, type ReactiveController } from 'lit';
import { GraphView } from '../../graph/draw/view.js';
import { indexGraph, type Graph, type NodeKind } from '../../graph/graph.js';
import { layoutInput, type LayoutOptions } from '../../graph/layout/input.js';
import { runLayout } from '../../graph/layout/run.js';
import { relations, type Relation } from '../../graph/relation.js';
import type { GraphSlice } from '../../model/graph-slice.js';

/** What an element wants to know of its picture. */
export interface PictureEvents {
  /** The picture is of another slice from now on. */
  readonly begin: () => void;
  /** Another node is selected; -1 = none. `open` = its details are asked for. */
  readonly select: (node: number, open: boolean) => void;
  /** The keyboard went to a node. */
  readonly walk: (node: number) => void;
  readonly deadEnd: () => void;
  readonly hint: (by: 'wheel' | 'touch') => void;
}

type PictureHost = ReactiveElement & { readonly served?: 'as-is' | 'taken' | undefined };

type Join = (base: GraphSlice, more: GraphSlice, name: string) => GraphSlice;

/** The shape that a picture is laid out for, until its place has been measured. */
const ASPECT = 1.5;

/** Nodes and edges from which on a slice is taken in bit by bit, in tasks of some milliseconds. */
const LARGE = 1500;

const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));

/** A slice, indexed, laid out and drawn: the element's end of `src/graph`. */
export class Picture implements ReactiveController {
  graph: Graph | undefined;
  facts: readonly Relation[] = [];
  positions: Float32Array | undefined;
  selected = -1;
  hidden: ReadonlySet<NodeKind> = new Set();
  view: GraphView | undefined;
  /** What it is drawn into. */
  canvas: HTMLElement | undefined;
  /** What was added to the slice, by the id of the node that it is around. */
  added: ReadonlyMap<string, GraphSlice> = new Map();

  readonly #host: PictureHost;
  readonly #events: PictureEvents;
  #slice: GraphSlice | undefined;
  /** The slice that `graph` is of; another one than `#slice` while that is being taken in. */
  #shown: GraphSlice | undefined;
  #drawn: Float32Array | undefined;
  #drawnOf: GraphSlice | undefined;
  #layout: AbortController | undefined;

  constructor(host: PictureHost, events: PictureEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  /** Draws, before the resource tells the page that there is something to see. */
  hostUpdated(): void {
    const { renderRoot, served } = this.#host;
    if (served !== 'as-is') this.#attach(renderRoot.querySelector<HTMLElement>('.canvas'));
  }

  /** A picture that is moved in the page is drawn anew where it comes to rest; its layout is kept. */
  hostDisconnected(): void {
    this.#tearDown();
    this.#layout?.abort();
    this.#layout = undefined;
  }

  /**
   * Takes in a slice; one that it has already is left as it is. There is a `graph` at once, but for a
   * large slice, which takes some tasks.
   *
   * @param atOnce whether a large one must be there at once too
   * @returns whether `graph` is that of the slice
   */
  show(slice: GraphSlice, atOnce = false): boolean {
    if (this.#slice !== slice) {
      this.#slice = slice;
      if (atOnce || slice.nodes.length + slice.edges.length < LARGE) {
        const graph = indexGraph(slice);
        this.#begin(slice, graph, relations(graph));
      } else void this.#beginBitByBit(slice);
    }
    const isShown = this.#shown === slice;
    if (isShown && !this.positions && !this.#layout && !isServer) void this.#arrange(this.graph!);
    return isShown;
  }

  #begin(slice: GraphSlice, graph: Graph, facts: readonly Relation[]): void {
    if (this.selected >= 0) this.select(-1, false);
    this.#events.begin();
    this.#shown = slice;
    this.added = new Map();
    this.#layout?.abort();
    this.#layout = undefined;
    this.#take(graph, undefined, facts);
  }

  async #beginBitByBit(slice: GraphSlice): Promise<void> {
    await nextTask();
    const graph = indexGraph(slice);
    await nextTask();
    const facts = relations(graph);
    await nextTask();
    if (slice === this.#slice) this.#begin(slice, graph, facts);
    this.#host.requestUpdate();
  }

  /**
   * Adds what is known around the node of this id, or with `null` takes it away again. What was seen
   * stays where it is.
   *
   * @param join makes two slices one; it comes with the code that asks
   * @returns how many nodes there are more; 0 when something else came between
   */
  async grow(id: string, around: GraphSlice | null, join: Join): Promise<number> {
    const before = this.graph?.nodes.length ?? 0;
    const added = new Map(this.added);
    if (around) added.set(id, around);
    else added.delete(id);
    const slice = [...added].reduce((all, [name, more]) => join(all, more, name), this.#slice!);
    if (!(await this.#arrange(indexGraph(slice)))) return 0;
    this.added = added;
    return this.graph!.nodes.length - before;
  }

  /** Draws into `canvas`, once there is something to draw. */
  #attach(canvas: HTMLElement | null): void {
    if (canvas !== this.canvas) this.#tearDown();
    // A last drawing may follow the removal: nobody would end what it listens to.
    if (!canvas?.isConnected || !this.graph || !this.positions) return;
    this.canvas = canvas;
    this.view ??= new GraphView(canvas, {
      onSelect: (node) => this.select(node, node >= 0),
      onOpen: (node) => this.select(node, true),
      onWalk: (node) => this.#events.walk(node),
      onDeadEnd: () => this.#events.deadEnd(),
      onLeave: () => this.select(-1, false),
      onHint: (by) => this.#events.hint(by),
      onCover: () => this.#host.renderRoot.querySelectorAll('.buttons,.details'),
    });
    if (this.#drawn === this.positions) return;
    this.view.setHidden(this.hidden);
    this.view.setGraph(this.graph, this.positions, { keepCamera: this.#drawnOf === this.#slice });
    if (this.selected >= 0) this.view.select(this.selected);
    this.#drawn = this.positions;
    this.#drawnOf = this.#slice;
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
    this.#hide(hidden);
  }

  /** Shows the nodes of every kind. */
  showAll(): void {
    this.#hide(new Set());
  }

  #hide(hidden: ReadonlySet<NodeKind>): void {
    this.hidden = hidden;
    this.view?.setHidden(hidden);
    this.#host.requestUpdate();
  }

  /** Lays `graph` out, and takes it once it is. Returns whether that came to an end. */
  async #arrange(graph: Graph): Promise<boolean> {
    this.#layout?.abort();
    const layout = new AbortController();
    this.#layout = layout;
    try {
      const input = layoutInput(graph, { aspect: this.#aspect, ...this.#kept() });
      this.#take(graph, await runLayout(input, { signal: layout.signal }));
    } catch (error) {
      if (layout.signal.aborted) return false;
      throw error;
    } finally {
      if (this.#layout === layout) this.#layout = undefined;
    }
    this.#host.requestUpdate();
    return true;
  }

  get #aspect(): number {
    const { clientWidth, clientHeight } = this.#host;
    return Math.max(1, (clientHeight && clientWidth / clientHeight) || ASPECT);
  }

  /** Where what is seen is. */
  #kept(): Pick<LayoutOptions, 'kept'> {
    const { graph, positions } = this;
    if (!graph || !positions) return {};
    const place = (i: number) => ({ x: positions[2 * i]!, y: positions[2 * i + 1]! });
    return { kept: new Map(graph.nodes.map(({ id }, i) => [id, place(i)])) };
  }

  /** Nodes are other numbers in another graph: what is selected stays so by its id. */
  #take(
    graph: Graph,
    positions: Float32Array | undefined,
    facts = graph === this.graph ? this.facts : relations(graph),
  ): void {
    const selected = this.graph?.nodes[this.selected]?.id;
    this.facts = facts;
    this.graph = graph;
    this.positions = positions;
    this.selected = graph.indexOf.get(selected ?? '') ?? -1;
  }

  #tearDown(): void {
    this.view?.destroy();
    this.view = undefined;
    this.canvas = undefined;
    this.#drawn = undefined;
    this.#drawnOf = undefined;
  }
}

import type { Bounds, Camera, Size } from '../camera.js';
import { framed } from '../frame.js';
import { type Graph, isShown, type NodeKind } from '../graph.js';
import { HitGrid } from '../hit.js';
import { labelOrder } from '../labels.js';
import { neighbourhoodOf } from '../neighbours.js';
import { startWalk, type Walk, walkTo } from '../walk.js';
import { aimed, type ShowOptions } from './aim.js';
import { Frames } from './frames.js';
import { Gestures } from './gestures.js';
import { type KeyCommand, listenToKeys, PAN_STEP, walkBy } from './keyboard.js';
import { LabelLayer } from './label-layer.js';
import { Layers, type Scene } from './layers.js';
import { adoptStyles } from './styles.js';
import { Viewport } from './viewport.js';

/** What happens in the drawing; nodes are indices into `graph.nodes`. */
export interface GraphViewEvents {
  /** A node was chosen with a pointer (-1: the ground was). */
  onSelect?(node: number): void;
  /** Enter or Space on the node under the keyboard. */
  onOpen?(node: number): void;
  /** The keyboard went to a node; say its name. */
  onWalk?(node: number): void;
  /** An arrow was pressed and no edge leads that way. */
  onDeadEnd?(): void;
  /** Escape. */
  onLeave?(): void;
  onHover?(node: number): void;
  /** The page was scrolled over the drawing: the moment to say how to zoom it. */
  onHint?(by: 'wheel' | 'touch'): void;
  /** Names are about to be placed: what lies over the drawing, so that none is put there? */
  onCover?(): Iterable<Element>;
}

const ZOOM_STEP = 1.5;
/** Nodes from which on edges, shapes and names may take several frames, so that no task is long. */
const LARGE = 800;
const NOWHERE: Bounds = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * A graph on the screen: drawn, pannable, zoomable, walkable. Put into an element with a size of its
 * own; give that element `tabindex`, role and name. `destroy` leaves nothing behind.
 */
export class GraphView {
  readonly #host: HTMLElement;
  readonly #events: GraphViewEvents;
  readonly #layers: Layers;
  readonly #labels: LabelLayer;
  readonly #viewport: Viewport;
  readonly #cleanup: (() => void)[] = [];
  #scene: Scene | undefined;
  #order: Uint32Array = new Uint32Array(0);
  #hits: HitGrid | undefined;
  #walk: Walk = { at: -1, trail: [] };
  #hidden: ReadonlySet<NodeKind> = new Set();
  #selected = -1;
  #hovered = -1;
  #walking = false;
  #active = false;
  readonly #frames = new Frames();

  constructor(host: HTMLElement, events: GraphViewEvents = {}) {
    this.#host = host;
    this.#events = events;
    host.classList.add('rw-graph');
    this.#layers = new Layers(host);
    this.#labels = new LabelLayer(host);
    this.#viewport = new Viewport(host, {
      frame: () => this.#frame(),
      move: (camera) => this.#move(camera),
      settle: (camera) => this.#settle(camera),
    });
    this.#cleanup.push(
      adoptStyles(host.getRootNode() as Document | ShadowRoot),
      () => this.#viewport.destroy(),
      () => this.#frames.stop(),
      listenToKeys(host, {
        command: (command) => this.#obey(command),
        focus: (on) => {
          this.#walking = on;
          this.#relight();
        },
      }),
      this.#listenToPointers(),
      () => removeEventListener('beforeprint', this.#drawForPaper),
    );
    addEventListener('beforeprint', this.#drawForPaper);
  }

  /** Draws a graph that has been laid out. The camera stays where it is with `keepCamera`, else all is shown. */
  setGraph(graph: Graph, positions: Float32Array, { keepCamera = false } = {}): void {
    this.#hits = new HitGrid(positions, graph.radius);
    this.#order = labelOrder(graph);
    this.#walk = startWalk(graph);
    this.#selected = -1;
    this.#hovered = -1;
    this.#scene = { graph, positions, visible: (i) => isShown(graph, this.#hidden, i) };
    this.#layers.setScene(this.#scene);
    this.#light();
    this.#viewport.redraw({ keepCamera });
  }

  /** Kinds that are not shown, but for the focus; places stay as they are. */
  setHidden(kinds: ReadonlySet<NodeKind>): void {
    this.#hidden = kinds;
    if (this.#scene === undefined) return;
    this.#layers.setScene(this.#scene);
    this.#light();
    this.#viewport.redraw({ keepCamera: true });
  }

  /** Selects node `i` (-1: none): it and its neighbours stay lit, and the keyboard goes on from there. */
  select(i: number): void {
    this.#selected = this.#scene?.graph.nodes[i] ? i : -1;
    if (this.#selected >= 0) this.#walk = walkTo(this.#walk, i);
    this.#relight();
  }

  /** Brings node `i` into view. */
  show(i: number, options: ShowOptions = {}): void {
    if (!this.#scene?.graph.nodes[i]) return;
    const { positions } = this.#scene;
    const { camera } = this.#viewport;
    const to = aimed(this.#viewport, positions[2 * i]!, positions[2 * i + 1]!, options);
    if (to.x !== camera.x || to.y !== camera.y || to.k !== camera.k) this.#viewport.fly(to);
  }

  /** Zooms by a step around the middle: 1 in, -1 out. */
  zoom(step: 1 | -1): void {
    this.#viewport.fly(this.#viewport.zoomed(ZOOM_STEP ** step));
  }

  /** Moves the picture by px. */
  pan(dx: number, dy: number): void {
    const { camera } = this.#viewport;
    this.#viewport.fly({ k: camera.k, x: camera.x + dx, y: camera.y + dy });
  }

  /** Shows all. */
  fit(): void {
    this.#viewport.fit();
  }

  /** Whether wheel and one finger belong to the drawing instead of the page. */
  get active(): boolean {
    return this.#active;
  }
  set active(active: boolean) {
    this.#active = active;
    this.#host.classList.toggle('active', active);
  }

  /** What is seen, for an export of the same picture. */
  get camera(): Camera {
    return this.#viewport.camera;
  }
  get size(): Size {
    return this.#viewport.size;
  }

  /** The node under the keyboard, -1 when there is none. */
  get cursor(): number {
    return this.#walk.at;
  }

  /** Takes everything away: listeners, frames, timers, style sheet, elements. */
  destroy(): void {
    for (const clean of this.#cleanup.splice(0)) clean();
    this.#scene = undefined;
    this.#host.replaceChildren();
    this.#host.classList.remove('rw-graph', 'active', 'dim', 'dashed', 'over', 'dragging');
    for (const name of ['--_fade', '--_outline']) this.#host.style.removeProperty(name);
  }

  /** Runs a key's command. Returns whether it was for the drawing. */
  #obey(command: KeyCommand): boolean {
    if (this.#scene === undefined || this.#scene.graph.focus < 0) return false;
    const walk = walkBy(command, this.#scene, this.#walk);
    if (walk !== null) this.#goTo(walk);
    else if (command.do === 'pan') this.pan(...PAN_STEP[command.direction]);
    else if (command.do === 'zoom') this.zoom(command.step);
    else if (command.do === 'fit') this.fit();
    else if (command.do === 'open') this.#events.onOpen?.(this.#walk.at);
    else if (command.do === 'leave') this.#events.onLeave?.();
    return command.do !== 'leave';
  }

  #goTo(walk: Walk): void {
    const moved = walk !== this.#walk;
    this.#walk = walk;
    this.#walking = true;
    this.#relight();
    this.show(walk.at);
    if (moved) this.#events.onWalk?.(walk.at);
    else this.#events.onDeadEnd?.();
  }

  /** Lights the neighbourhood that matters now: under the pointer, else under the keyboard, else selected. */
  #light(): void {
    if (this.#scene === undefined) return;
    const { graph } = this.#scene;
    const cursor = this.#walking ? this.#walk.at : -1;
    const lit = this.#litNode();
    this.#layers.setHighlight(lit < 0 ? null : neighbourhoodOf(graph, lit));
    this.#layers.setRings({ focus: graph.focus, selected: this.#selected, cursor });
  }

  #relight(): void {
    this.#light();
    if (this.#frames.busy) this.#settle(this.#viewport.camera);
    else this.#frames.run(this.#labelling(), true);
  }

  #litNode(): number {
    if (this.#hovered >= 0) return this.#hovered;
    return this.#walking ? this.#walk.at : this.#selected;
  }

  *#labelling(): Generator<void, void> {
    const { camera, size } = this.#viewport;
    if (this.#scene === undefined || size.width === 0) return;
    const lit = this.#litNode();
    yield* this.#labels.placing(this.#scene, camera, size, {
      order: this.#order,
      lit: lit < 0 ? null : neighbourhoodOf(this.#scene.graph, lit).nodes,
      chosen: new Set([lit, this.#selected].filter((i) => i >= 0)),
      covers: this.#events.onCover?.() ?? [],
    });
  }

  #frame(): Bounds {
    const scene = this.#scene;
    return scene === undefined ? NOWHERE : framed(scene.graph, scene.positions);
  }

  #move(camera: Camera): void {
    this.#layers.move(camera);
    this.#labels.move(camera);
  }

  #settle(camera: Camera): void {
    const small = (this.#scene?.graph.nodes.length ?? 0) < LARGE;
    this.#frames.run(this.#settling(camera), small);
  }

  /** Paper has a width of its own, of which no observer tells: what is seen is scaled to it. */
  readonly #drawForPaper = (): void => {
    const { camera, size } = this.#viewport;
    this.#frames.run(this.#settling(camera, true), true);
    for (const svg of this.#host.querySelectorAll('svg'))
      svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  };

  *#settling(camera: Camera, afresh = false): Generator<void, void> {
    for (const svg of this.#host.querySelectorAll('svg')) svg.removeAttribute('viewBox');
    yield* this.#layers.settling(camera, afresh);
    yield* this.#labelling();
  }

  #hit(x: number, y: number, touch: boolean): number {
    if (this.#scene === undefined || this.#hits === undefined) return -1;
    return this.#hits.seen(this.#viewport.camera, x, y, touch, this.#scene.visible);
  }

  #hover(node: number): void {
    if (node === this.#hovered) return;
    this.#hovered = node;
    this.#host.classList.toggle('over', node >= 0);
    this.#relight();
    this.#events.onHover?.(node);
  }

  #listenToPointers(): () => void {
    const gestures = new Gestures(this.#host, {
      active: () => this.#active,
      hover: (x, y) => this.#hover(this.#hit(x, y, false)),
      leave: () => this.#hover(-1),
      dragging: (on) => this.#host.classList.toggle('dragging', on),
      pan: (dx, dy) => this.#viewport.panBy(dx, dy),
      zoom: (factor, x, y) => this.#viewport.zoomBy(factor, x, y),
      hint: (by) => this.#events.onHint?.(by),
      tap: (x, y, touch) => {
        const node = this.#hit(x, y, touch);
        this.#walking = false;
        this.select(node);
        this.#events.onSelect?.(node);
      },
    });
    return () => gestures.destroy();
  }
}

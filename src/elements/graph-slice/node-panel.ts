import { nothing, type ReactiveElement } from 'lit';
import { FailedEvent } from '../../context/events.js';
import type { Resource } from '../../context/resource.js';
import type { Bounds } from '../../graph/camera.js';
import type { ShowOptions } from '../../graph/draw/aim.js';
import { boxIn } from '../../graph/draw/place.js';
import { isShown, kindOf } from '../../graph/graph.js';
import type { GraphSlice } from '../../model/graph-slice.js';
import { detailsTemplate } from './details.js';
import { Expansion, type ExpansionHost } from './expansion.js';
import { questionAbout, type Question } from './question.js';

type ExpansionPart = Omit<ExpansionHost, 'around' | 'changed' | 'failed' | 'requestUpdate'>;

/** The element as its panel sees it. */
export interface NodePanelHost extends ExpansionPart {
  readonly element: ReactiveElement & { readonly data: unknown };
  readonly resource: Resource<GraphSlice>;
  /** Another node is to be selected; -1 = none. */
  goTo(node: number): void;
}

/** The details of the selected node: focused, and never over the node that they are of. */
export class NodePanel {
  #isOpen = false;
  #focus = false;
  /** How the selected node is to be shown, once its details are in their place. */
  #aim: ShowOptions | undefined;
  /** Where the details were when names were last placed around them. */
  #place = '';
  readonly #expansion: Expansion;
  readonly #host: NodePanelHost;

  constructor(host: NodePanelHost) {
    this.#host = host;
    this.#expansion = new Expansion({
      ...host,
      around: (node) => this.#around(node),
      changed: () => this.#show('afar'),
      failed: (error) => host.element.dispatchEvent(new FailedEvent(error)),
      requestUpdate: () => host.element.requestUpdate(),
    });
  }

  /**
   * Shows the details of the node that is selected now, and brings it into view.
   *
   * @param at what had the focus when they were asked for: who went on meanwhile is not called back
   */
  open(from: ShowOptions['from'], at: Element | null): void {
    const { picture } = this.#host;
    const kind = kindOf(picture.graph!, picture.selected);
    // Found by name or as a neighbour, and not to be seen.
    if (!isShown(picture.graph!, picture.hidden, picture.selected)) picture.toggle(kind);
    this.#isOpen = true;
    this.#focus = this.#focused === at;
    this.#show(from);
  }

  close(): void {
    this.#isOpen = false;
    this.#aim = undefined;
  }

  /** Another graph begins: what was open, asked for and found out of the last one is none of its. */
  begin(): void {
    this.close();
    this.#expansion.forget();
  }

  /** What is under way is given up. */
  stop(): void {
    this.#expansion.stop();
  }

  template(): unknown {
    const { picture, locale } = this.#host;
    const { graph, facts, selected: node } = picture;
    if (!this.#isOpen || !graph || node < 0) return nothing;
    return detailsTemplate({
      graph,
      facts,
      node,
      locale,
      offer: this.#expansion.offer(node),
      select: (next) => this.#host.goTo(next),
      close: () => this.#host.goTo(-1),
    });
  }

  /** After the element was drawn. */
  drawn(): void {
    const details = this.#in('.details');
    if (this.#isOpen && !details) return;
    if (this.#focus && this.#hasReader) details?.focus({ preventScroll: true });
    this.#focus = false;
    const { picture } = this.#host;
    const beside = this.#box();
    if (this.#aim) picture.view?.show(picture.selected, { ...this.#aim, beside });
    this.#aim = undefined;
    const place = JSON.stringify(beside) ?? '';
    if (place !== this.#place) picture.view?.select(picture.selected);
    this.#place = place;
  }

  get #focused(): Element | null {
    return (this.#host.element.renderRoot as ShadowRoot).activeElement;
  }

  /** Whether the focus is here or nowhere. */
  get #hasReader(): boolean {
    const { ownerDocument: page } = this.#host.element;
    return !!this.#focused || page.activeElement === page.body;
  }

  #show(from: ShowOptions['from']): void {
    this.#aim = { from };
    this.#host.element.requestUpdate();
  }

  /** How to ask for what is around a node, where the source can be asked. */
  #around(node: number): Question | null {
    const { element, resource, picture } = this.#host;
    const { graph, added } = picture;
    const { state, source, ref } = resource;
    const { connection } = source;
    if (element.data !== undefined || state.status !== 'ready') return null;
    if (!connection || !ref || !graph?.nodes[node]) return null;
    return questionAbout(node, { connection, ref, slice: state.value, added, graph });
  }

  /** Where the details lie, in px from the picture's corner. */
  #box(): Bounds | undefined {
    const details = this.#in('.details');
    const canvas = this.#in('.canvas');
    if (!details || !canvas) return undefined;
    const { left, top, width, height } = boxIn(canvas, details.getBoundingClientRect());
    return { left, top, right: left + width, bottom: top + height };
  }

  #in(selector: string): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}

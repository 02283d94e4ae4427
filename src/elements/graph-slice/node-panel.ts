import { nothing, type ReactiveControllerHost } from 'lit';
import type { ResearchError } from '../../api/errors.js';
import type { Bounds } from '../../graph/camera.js';
import type { ShowOptions } from '../../graph/draw/aim.js';
import type { Expansion, ExpansionHost } from './expansion.js';
import type { Late } from './late.js';

/** The element as its panel sees it. */
export interface NodePanelHost extends Omit<ExpansionHost, 'changed' | 'requestUpdate'> {
  readonly element: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly code: Late;
  failureText(error: ResearchError): string;
  /** Another node is to be selected; -1 = none. */
  goTo(node: number): void;
}

/** The details of the selected node: fetched, focused, and never over the node that they are of. */
export class NodePanel {
  #isOpen = false;
  #focus = false;
  /** How the selected node is to be shown, once its details are in their place. */
  #aim: ShowOptions | undefined;
  #expansion: Expansion | undefined;
  readonly #host: NodePanelHost;

  constructor(host: NodePanelHost) {
    this.#host = host;
  }

  /** Another node was selected: with `open` its details are shown. */
  select(open: boolean): void {
    this.#isOpen = open;
    this.#focus = open;
    if (!open) return;
    void this.#host.code.want();
    this.aim('here');
  }

  /** How the selected node is to be brought into view. */
  aim(from: ShowOptions['from']): void {
    this.#aim = { from };
    this.#host.element.requestUpdate();
  }

  /** What is under way is given up. */
  stop(): void {
    this.#expansion?.stop();
  }

  template(): unknown {
    const { picture, locale, code, element } = this.#host;
    const { graph, facts, selected: node } = picture;
    if (!this.#isOpen || !graph || node < 0 || !code.value) return nothing;
    this.#expansion ??= new code.value.Expansion({
      ...this.#host,
      changed: () => this.aim('afar'),
      requestUpdate: () => element.requestUpdate(),
    });
    return code.value.detailsTemplate({
      graph,
      facts,
      node,
      locale,
      offer: this.#expansion.offer(node),
      failureText: (error) => this.#host.failureText(error),
      select: (next) => this.#host.goTo(next),
      close: () => this.#host.goTo(-1),
    });
  }

  /** After the element was drawn. */
  drawn(): void {
    const details = this.#in('.details');
    if (this.#isOpen && !details) return;
    if (this.#focus) details?.focus({ preventScroll: true });
    this.#focus = false;
    const { picture } = this.#host;
    if (this.#aim) picture.view?.show(picture.selected, { ...this.#aim, beside: this.#box() });
    this.#aim = undefined;
  }

  /** Where the details lie, in px from the picture's corner. */
  #box(): Bounds | undefined {
    const details = this.#in('.details')?.getBoundingClientRect();
    const canvas = this.#in('.canvas')?.getBoundingClientRect();
    if (!details || !canvas) return undefined;
    return {
      left: details.left - canvas.left,
      right: details.right - canvas.left,
      top: details.top - canvas.top,
      bottom: details.bottom - canvas.top,
    };
  }

  #in(selector: string): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}

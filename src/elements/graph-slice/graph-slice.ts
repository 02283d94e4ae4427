import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Resource, type State } from '../../context/resource.js';
import { graph as strings } from '../../i18n/en/graph.js';
import { GraphSliceSchema, type GraphSlice as Slice } from '../../model/graph-slice.js';
import type { Graph } from '../../graph/graph.js';
import { heading } from '../shared/heading.js';
import { TemplateElement } from '../shared/template-element.js';
import { SelectedEvent } from './events.js';
import { isFull, toggleFull } from './full-screen.js';
import { graphStyles } from './graph-slice.styles.js';
import { Hint } from './hint.js';
import { Late } from './late.js';
import type { NodePanel } from './node-panel.js';
import { Picture } from './picture.js';
import { focusName, summarySentences } from './sentences.js';
import { stageTemplate, waitingTemplate, type SaveFormat } from './stage.js';
import type { TableOrder } from './table-view.js';
import { explorerLink, toolbarTemplate } from './toolbar.js';

const BY_RELATION: TableOrder = { column: 'relation', descending: false };

/**
 * The papers, people, topics and institutions around a researcher: a picture to pan, zoom and walk
 * through by keyboard, and the same as a table.
 *
 * @fires rw-selected - A node was selected, or none is any more (`event.node`).
 *
 * @csspart title - The heading.
 * @csspart summary - What the picture shows, in words.
 * @csspart explorer - The link to the whole graph.
 * @csspart toolbar - Filters and search.
 * @csspart filter - The switch of one kind of node.
 * @csspart find - The search field.
 * @csspart canvas - The picture.
 * @csspart details - What is known of the selected node.
 * @csspart expand - The button that shows more around the selected person or topic, and less again.
 * @csspart table - The table.
 *
 * @cssproperty --rw-graph-height - The height of the picture.
 * @cssproperty --rw-graph-person - The colour of people; `-work`, `-topic`, `-institution`, `-other`,
 * `-edge`, `-label` and `-ground` are set alike.
 */
export class GraphSlice extends TemplateElement<Slice> {
  static override styles = [...TemplateElement.styles, graphStyles];

  /** @internal */
  static override strings = { ...TemplateElement.strings, ...strings };

  /** How a server draws the picture, as something for Lit to print; set there. @internal */
  static drawStill: ((slice: Slice, title: string) => unknown) | undefined;

  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The most nodes to ask for; the source decides when it is left out. */
  @property({ type: Number }) limit: number | undefined;

  /** What to leave out of `title`, `summary`, `filters`, `find`, `table` and `save`, apart by spaces. */
  @property() hide: string | undefined;

  @state() private wanted = '';
  @state() private said = '';
  @state() private tabled = false;
  @state() private order: TableOrder = BY_RELATION;

  #seen: State<Slice> = { status: 'idle' };
  /** Kept in its place as it came, since nothing else is drawn there. */
  #still: unknown;
  readonly #hint = new Hint(this);
  readonly #panels = new Late(this, this.locale);

  readonly #picture = new Picture(this, {
    begin: () => this.#panel?.begin(),
    select: (node, open) => this.#onSelect(node, open),
    walk: (node) => void this.#speak(node),
    deadEnd: () => (this.said = this.locale.t('graphDeadEnd')),
    hint: (by) => this.#hint.show(by),
  });

  #panel: NodePanel | undefined;

  protected readonly resource = new Resource<Slice>(this, {
    schema: GraphSliceSchema,
    what: 'the data of <graph-slice>',
    find: (connection, ref) =>
      connection.graph(ref, this.limit! >= 1 ? Math.trunc(this.limit!) : undefined),
    isEmpty: ({ nodes }) => nodes.length < 2,
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#panel?.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('researcher')) this.#beginAnew();
    const state = super.state;
    if (state.status !== 'ready') this.#seen = state;
    // Another state than the resource's until the picture is there: the page is told then.
    else if (this.#picture.show(state.value, this.served === 'as-is'))
      this.#seen = this.#picture.positions ? state : { ...state };
  }

  /** What a visitor looked for, left out and opened of one researcher's graph is not asked of another's. */
  #beginAnew(): void {
    this.said = this.wanted = '';
    this.order = BY_RELATION;
    this.tabled = false;
    this.#picture.showAll();
    const table = this.hasUpdated && this.renderRoot.querySelector('details');
    if (table) table.open = false;
  }

  /** A large slice takes some tasks to be taken in, and any picture to be arranged. @internal */
  override get state(): State<Slice> {
    return this.#seen;
  }

  /** A server draws the picture as it would settle; where it did, that stays until ours is there. */
  protected override async prepare(): Promise<void> {
    const { state: current } = this.resource;
    if (current.status !== 'ready') return;
    await this.#panels.want();
    const { drawStill } = this.constructor as typeof GraphSlice;
    if (!drawStill) return;
    const title = this.locale.t('graphOf', { name: focusName(this.#picture.graph!) });
    this.#still = drawStill(current.value, title);
  }

  protected override whenTaken(): void {
    this.tabled = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#panels.adopt();
    this.#panel?.drawn();
  }

  /** @internal */
  get serverStyles(): string {
    return this.#panels.value?.panelStyles.cssText ?? '';
  }

  protected renderReady({ explorerUrl }: Slice): TemplateResult {
    const { locale } = this;
    const picture = this.#picture;
    const { error } = this.#panels;
    const graph = picture.graph!;
    const hide = new Set(this.hide?.split(/\s+/));
    const name = focusName(graph);
    const served = this.served === 'as-is';
    return html`${this.#head(name, explorerUrl, hide)}
      ${
        hide.has('summary')
          ? null
          : html`<p class="summary muted" id="summary" part="summary">
              ${summarySentences(graph, picture.facts, locale).join(' ')}
            </p>`
      }
      ${this.#toolbar(graph, hide)}
      ${stageTemplate({
        locale,
        name,
        full: isFull(this.renderRoot),
        prepare: () => void this.#panels.want(),
        hint: this.#hint.by,
        arranging: !picture.positions && !this.served,
        still: this.served && (served || !picture.positions) ? this.#still : nothing,
        served,
        save: !hide.has('save'),
        zoom: (step) => picture.view?.zoom(step),
        fit: () => picture.view?.fit(),
        toggleFull: () => void toggleFull(this.#picture.canvas?.parentElement),
        onFull: () => this.#onFull(),
        saveAs: (format) => void this.#save(format),
        details: this.#panel?.template(),
      })}
      <p class="hidden-text" role="status">${this.said}</p>
      ${error && html`<p class="muted" role="status">${locale.failure(error)}</p>`}
      ${hide.has('table') ? null : this.#table()}`;
  }

  protected renderSkeleton(current: State<Slice>): TemplateResult {
    const { building } = current as { readonly building?: unknown };
    return waitingTemplate(this.locale, !!building);
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p class="muted" part="message">${this.locale.t('graphEmpty')}</p>`;
  }

  #head(name: string, explorerUrl: string | null, hide: ReadonlySet<string>): TemplateResult {
    const { locale } = this;
    return html`<div class="head">
      ${hide.has('title') ? null : heading(this.headingLevel, 3, locale.t('graphOf', { name }))}
      ${explorerLink(explorerUrl, locale)}
    </div>`;
  }

  #toolbar(graph: Graph, hide: ReadonlySet<string>): TemplateResult | null {
    const picture = this.#picture;
    return toolbarTemplate({
      graph,
      hide,
      locale: this.locale,
      hidden: picture.hidden,
      wanted: this.wanted,
      offers: this.#panels.value?.offers,
      prepare: () => void this.#panels.want(),
      toggle: (kind) => picture.toggle(kind),
      find: (text) => {
        this.wanted = text;
        void this.#panels.want();
      },
      seek: (field) => void this.#seek(field),
      select: this.#goTo,
    });
  }

  #table(): TemplateResult {
    const { graph, facts, hidden, selected } = this.#picture;
    const { locale, order } = this;
    const panels = this.#panels.value;
    return html`<details class="as-table" @toggle=${this.#onTable}>
      <summary>${locale.t('graphTable')}</summary>
      ${
        panels && (this.tabled || this.served === 'as-is')
          ? panels.tableTemplate({
              graph: graph!,
              facts,
              locale,
              order,
              hidden,
              selected,
              sort: (next) => (this.order = next),
              select: this.#goTo,
            })
          : null
      }
    </details>`;
  }

  #onTable(event: Event): void {
    this.tabled = (event.target as HTMLDetailsElement).open;
    if (this.tabled) void this.#panels.want();
  }

  /** Goes to what is found first. Who has left the field while the code for that came is not called back. */
  async #seek(field: Element): Promise<void> {
    await this.#panels.want();
    if (this.#focused !== field) return;
    this.#panels.value?.offers.selectFirst(this.#picture.graph!, this.wanted, this.#goTo);
  }

  get #focused(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  /** Selects a node, opens its details and brings it into view; with -1 goes back to the picture. */
  readonly #goTo = (node: number): void => {
    this.#picture.select(node, node >= 0);
    if (node >= 0) void this.#open(node, 'near');
    else this.#picture.canvas?.focus({ preventScroll: true });
  };

  #onSelect(node: number, open: boolean): void {
    this.wanted = '';
    if (open && node >= 0) void this.#open(node, 'here');
    else this.#panel?.close();
    if (node >= 0) void this.#speak(node);
    this.dispatchEvent(new SelectedEvent(this.#picture.graph?.nodes[node] ?? null));
  }

  /** Opens the details of a node, whose code comes when it is first wanted. */
  async #open(node: number, from: 'here' | 'near'): Promise<void> {
    const at = this.#focused;
    if (!this.#panels.value) await this.#panels.want();
    if (!this.#panels.value || this.#picture.selected !== node) return;
    const { resource, locale } = this;
    this.#panel ??= new this.#panels.value.NodePanel({
      element: this,
      resource,
      picture: this.#picture,
      locale,
      say: (text) => (this.said = text),
      goTo: this.#goTo,
    });
    this.#panel.open(from, at);
  }

  /** Says where the keyboard or the selection is. */
  async #speak(node: number): Promise<void> {
    const { graph, facts } = this.#picture;
    await this.#panels.want();
    if (!graph?.nodes[node] || graph !== this.#picture.graph) return;
    const { label } = graph.nodes[node];
    this.said = this.#panels.value?.nodeName(graph, facts, node, this.locale) ?? label;
  }

  #onFull(): void {
    this.requestUpdate();
    if (this.#picture.view) this.#picture.view.active = isFull(this.renderRoot);
  }

  async #save(format: SaveFormat): Promise<void> {
    try {
      const { savePicture } = await import('./save.js');
      await savePicture(format, this.#picture);
    } catch {
      this.said = this.locale.t('graphSaveFailed');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'graph-slice': GraphSlice;
  }
}

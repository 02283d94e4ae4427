import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Resource, type State } from '../../context/resource.js';
import { graph as strings } from '../../i18n/en/graph.js';
import { GraphSliceSchema, type GraphSlice as Slice } from '../../model/graph-slice.js';
import { kindOf, type Graph } from '../../graph/graph.js';
import { heading } from '../shared/heading.js';
import { ResearchElement } from '../shared/research-element.js';
import { detailsTemplate } from './details.js';
import { SelectedEvent } from './events.js';
import { graphStyles } from './graph-slice.styles.js';
import { Picture } from './picture.js';
import { focusName, kindWord, relationSentence, summarySentences } from './sentences.js';
import { stageTemplate, type SaveFormat } from './stage.js';
import { tableTemplate, type TableOrder } from './table-view.js';
import { explorerLink, toolbarTemplate } from './toolbar.js';

/** How long a hint lies over the picture, in milliseconds. */
const HINT_TIME = 1600;

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
 * @csspart table - The table.
 *
 * @cssproperty --rw-graph-height - The height of the picture.
 */
export class GraphSlice extends ResearchElement<Slice> {
  static override styles = [...ResearchElement.styles, graphStyles];

  /** @internal */
  static override strings = { ...ResearchElement.strings, ...strings };

  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The most nodes to ask for; the source decides when it is left out. */
  @property({ type: Number }) limit: number | undefined;

  /** What to leave out of `title`, `summary`, `filters`, `find`, `table` and `save`, apart by spaces. */
  @property() hide: string | undefined;

  @state() private wanted = '';
  @state() private said = '';
  @state() private hint: 'wheel' | 'touch' | undefined;
  @state() private opened = false;
  @state() private tabled = false;
  @state() private full = false;
  @state() private order: TableOrder = { column: 'relation', descending: false };

  @query('.canvas') private readonly canvas!: HTMLElement | null;
  @query('.details') private readonly details!: HTMLElement | null;
  @query('.frame') private readonly frameElement!: HTMLElement | null;
  /** Kept in its place as it came, since nothing else is drawn there. */
  #still: unknown = '';
  #hinted: ReturnType<typeof setTimeout> | undefined;

  readonly #picture = new Picture(this, {
    select: (node, open) => this.#onSelect(node, open),
    walk: (node) => this.#say(this.#nameOf(node)),
    deadEnd: () => this.#say(this.locale.t('graphDeadEnd')),
    hint: (by) => this.#onHint(by),
  });

  protected readonly resource = new Resource<Slice>(this, {
    schema: GraphSliceSchema,
    what: 'the data of <graph-slice>',
    find: (connection, ref) => connection.graph(ref, this.limit),
    isEmpty: ({ nodes }) => nodes.length === 0,
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hinted);
    this.hint = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state: current } = this.resource;
    if (current.status === 'ready') this.#picture.show(current.value);
  }

  /** A server draws the picture as it would settle; where it did, that stays until ours is there. */
  protected override async prepare(): Promise<void> {
    const { state: current } = this.resource;
    if (!isServer || current.status !== 'ready') return;
    const { stillPicture } = await import('./still.js');
    const title = this.locale.t('graphOf', { name: focusName(this.#picture.graph!) });
    this.#still = stillPicture(current.value, title);
  }

  protected override whenTaken(): void {
    this.tabled = true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.served !== 'as-is') this.#picture.attach(this.canvas);
    if (changed.has('opened') && this.opened) this.details?.focus({ preventScroll: true });
  }

  protected renderReady({ explorerUrl }: Slice): TemplateResult {
    const { locale } = this;
    const picture = this.#picture;
    const graph = picture.graph!;
    const hide = this.#hidden;
    const name = focusName(graph);
    return html`${this.#head(name, explorerUrl, hide)}
      ${
        hide.has('summary')
          ? nothing
          : html`<p class="summary muted" id="summary" part="summary">
              ${summarySentences(graph, locale).join(' ')}
            </p>`
      }
      ${this.#toolbar(graph, hide)}
      ${stageTemplate({
        locale,
        name,
        full: this.full,
        hint: this.hint,
        arranging: !picture.positions && !this.served,
        still: this.#isStill ? this.#still : nothing,
        served: this.served === 'as-is',
        save: !hide.has('save'),
        zoom: (step) => picture.view?.zoom(step),
        fit: () => picture.view?.fit(),
        toggleFull: () => void this.#toggleFull(),
        onFull: () => this.#onFull(),
        saveAs: (format) => void this.#save(format),
        details: this.opened ? this.#details() : nothing,
      })}
      <p class="hidden-text" role="status">${this.said}</p>
      ${hide.has('table') ? nothing : this.#table()}`;
  }

  protected renderSkeleton(current: State<Slice>): TemplateResult {
    const { locale } = this;
    const building = current.status === 'loading' && current.building;
    return html`<div class="waiting" aria-busy="true">
      <div class="bone canvas-place"></div>
      <div class="notice" role="status">
        ${
          building
            ? html`<p><strong>${locale.t('graphBuilding')}</strong></p>
                <p class="muted">${locale.t('graphBuildingNote')}</p>
                <progress aria-label=${locale.t('graphBuilding')}></progress>`
            : html`<span class="hidden-text">${locale.t('loading')}</span>`
        }
      </div>
    </div>`;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p class="muted" part="message">${this.locale.t('graphEmpty')}</p>`;
  }

  /** Whether the picture that a server drew is what there is to see. */
  get #isStill(): boolean {
    return this.served === 'as-is' || (this.served === 'taken' && !this.#picture.positions);
  }

  get #hidden(): ReadonlySet<string> {
    return new Set(this.hide?.split(/\s+/));
  }

  #head(name: string, explorerUrl: string | null, hide: ReadonlySet<string>): TemplateResult {
    const { locale } = this;
    return html`<div class="head">
      ${hide.has('title') ? nothing : heading(this.headingLevel, 3, locale.t('graphOf', { name }))}
      ${explorerLink(explorerUrl, locale)}
    </div>`;
  }

  #toolbar(graph: Graph, hide: ReadonlySet<string>): TemplateResult | typeof nothing {
    const picture = this.#picture;
    return toolbarTemplate({
      graph,
      hide,
      locale: this.locale,
      hidden: picture.hidden,
      wanted: this.wanted,
      toggle: (kind) => picture.toggle(kind),
      find: (text) => (this.wanted = text),
      select: (node) => this.#goTo(node),
    });
  }

  #details(): TemplateResult | typeof nothing {
    const { graph, facts, selected: node } = this.#picture;
    if (!graph || node < 0) return nothing;
    return detailsTemplate({
      graph,
      facts,
      node,
      locale: this.locale,
      select: (next) => this.#goTo(next),
      close: () => this.#closeDetails(),
    });
  }

  #table(): TemplateResult {
    const { graph, hidden, selected } = this.#picture;
    const { locale, order } = this;
    return html`<details class="as-table" @toggle=${this.#onTable}>
      <summary>${locale.t('graphTable')}</summary>
      ${
        this.tabled || this.served === 'as-is'
          ? tableTemplate({
              graph: graph!,
              locale,
              order,
              hidden,
              selected,
              sort: (next) => (this.order = next),
              select: (node) => this.#goTo(node),
            })
          : nothing
      }
    </details>`;
  }

  #onTable(event: Event): void {
    this.tabled = (event.target as HTMLDetailsElement).open;
  }

  /** Selects a node, opens its details and brings it into view. */
  #goTo(node: number): void {
    this.wanted = '';
    this.#picture.select(node, true);
    this.#picture.view?.zoomTo(node);
  }

  #onSelect(node: number, open: boolean): void {
    const { graph } = this.#picture;
    this.opened = open && node >= 0;
    if (node >= 0) this.#say(this.#nameOf(node));
    this.dispatchEvent(new SelectedEvent(graph?.nodes[node] ?? null));
  }

  #closeDetails(): void {
    this.#picture.select(-1, false);
    this.canvas?.focus({ preventScroll: true });
  }

  #nameOf(node: number): string {
    const { graph, facts } = this.#picture;
    const { locale } = this;
    if (!graph || node < 0) return '';
    return locale.t('graphStepTo', {
      label: graph.nodes[node]!.label,
      kind: kindWord(kindOf(graph, node), locale),
      relation: relationSentence(graph, facts[node]!, locale),
    });
  }

  #say(text: string): void {
    this.said = text;
  }

  #onHint(by: 'wheel' | 'touch'): void {
    clearTimeout(this.#hinted);
    this.hint = by;
    this.#hinted = setTimeout(() => (this.hint = undefined), HINT_TIME);
  }

  async #toggleFull(): Promise<void> {
    try {
      if (this.full) await document.exitFullscreen();
      else await this.frameElement?.requestFullscreen();
    } catch {
      // The page does not allow it; the picture stays where it is.
    }
  }

  #onFull(): void {
    this.full = this.renderRoot instanceof ShadowRoot && !!this.renderRoot.fullscreenElement;
    if (this.#picture.view) this.#picture.view.active = this.full;
  }

  async #save(format: SaveFormat): Promise<void> {
    try {
      const { savePicture } = await import('./save.js');
      await savePicture(format, this.#picture, this.canvas!);
    } catch {
      this.#say(this.locale.t('graphSaveFailed'));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'graph-slice': GraphSlice;
  }
}

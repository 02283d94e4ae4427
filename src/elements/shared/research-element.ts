import {
  LitElement,
  ReactiveElement,
  html,
  isServer,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, query } from 'lit/decorators.js';
import { ResearchError } from '../../api/errors.js';
import { FailedEvent } from '../../context/events.js';
import { LocaleController } from '../../context/locale.js';
import type { Resource, State } from '../../context/resource.js';
import { inTurn, spent } from '../../context/turns.js';
import { formatWait } from '../../format/waits.js';
import { common } from '../../i18n/en/common.js';
import type { Strings } from '../../i18n/message.js';
import { baseStyles, skeletonStyles } from '../../theme/base.js';
import { register } from './define-element.js';
import { focusOn } from './focus.js';
import { hasFallback, keepFallback } from './fallback.js';
import { attachStates, markState } from './states.js';

/**
 * What every widget that shows data of a researcher has in common: the attributes that say whom to
 * show and from where, the five states, and the light-DOM fallback.
 *
 * @fires rw-loaded - What was asked for is shown (`event.data`).
 * @fires rw-failed - It could not be had (`event.error.kind`, `event.error.message`).
 *
 * @slot - Shown until the widget is ready, and when it fails: an ordinary link is the best fallback.
 *
 * @csspart message - The sentence that is shown when the data could not be had.
 * @csspart retry - The button that tries again.
 *
 * @cssproperty --rw-font - Font family. By default the page's own.
 * @cssproperty --rw-font-size - Text size. By default the page's own.
 * @cssproperty --rw-font-heading - Font family of names and headings.
 * @cssproperty --rw-weight-heading - Their weight.
 * @cssproperty --rw-space - The distance that all others are made from.
 * @cssproperty --rw-density - A factor for distances and leading: 1 is comfortable, 0.6 compact.
 * @cssproperty --rw-radius - Corner radius.
 * @cssproperty --rw-stroke - Width of hairlines and outlines.
 * @cssproperty --rw-blue - The hue that the accent is made from.
 * @cssproperty --rw-green - The hue of what is well.
 * @cssproperty --rw-red - The hue of what is wrong.
 * @cssproperty --rw-color-scheme - `light` or `dark`. By default the page's own.
 * @cssproperty --rw-color-ground - The ground that a widget stands on.
 * @cssproperty --rw-color-text - Text. By default the page's own.
 * @cssproperty --rw-color-heading - Names and headings.
 * @cssproperty --rw-color-muted - Secondary text.
 * @cssproperty --rw-color-accent - Links, focus rings, marks and primary buttons.
 * @cssproperty --rw-color-on-accent - Text on the accent.
 * @cssproperty --rw-color-line - Hairlines.
 * @cssproperty --rw-color-control - Outlines of buttons and fields.
 * @cssproperty --rw-color-wash - Tinted grounds: what the pointer is on, pictures, skeletons.
 * @cssproperty --rw-color-surface - The ground of popovers and of `theme="light|dark"`.
 * @cssproperty --rw-color-good - What is well: confirmed, open, done.
 * @cssproperty --rw-color-danger - What is wrong: an error, a retraction.
 * @cssproperty --rw-inset - Room between a widget's ground and what stands on it.
 */
export abstract class ResearchElement<T> extends LitElement {
  static override styles = [baseStyles, skeletonStyles];

  /** @internal */
  static readonly register = register;

  /** The part of English that the widget speaks. @internal */
  static strings: Partial<Strings> = common;

  /** Whom to show: an id of the endpoint's own, an ORCID iD or its URL, an OpenAlex id or its URL. */
  @property() researcher: string | undefined;

  /** Base URL to ask. Without it the nearest `<research-source>`, else the page's default. */
  @property() endpoint: string | undefined;

  /** What kind of source to ask: `rest` (an endpoint of the contract) unless said otherwise. */
  @property() source: string | undefined;

  /** `lazy` asks only once the widget is nearly on screen. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** `light` or `dark`, or the name of a theme that the page has linked; else it follows the page. */
  @property({ reflect: true }) theme: string | undefined;

  /** `compact` for less room between things. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' | undefined;

  /** Take no room at all when there is nothing to show. */
  @property({ type: Boolean, attribute: 'hide-when-empty', reflect: true, useDefault: true })
  hideWhenEmpty = false;

  /** The endpoint's answer, handed in by the page: no request is made. `null` = there is none. */
  @property({ attribute: false }) data: unknown;

  /** What takes the focus when the button that had it is gone. @internal */
  @query('.root, button') protected readonly root!: HTMLElement | null;

  protected readonly locale = new LocaleController(
    this,
    (this.constructor as typeof ResearchElement).strings,
  );
  protected abstract readonly resource: Resource<T>;
  readonly #internals = attachStates(this);
  #refocus = false;
  #isThere = false;

  /**
   * `as-is` while the widget must be drawn as a server draws it: on the server, and until what came
   * from there is `taken` over. Nothing for the widget that a browser draws on its own. @internal
   */
  served: 'as-is' | 'taken' | undefined = isServer ? 'as-is' : undefined;

  /** The widget with its data. */
  protected abstract renderReady(value: T): unknown;

  /** The widget's place while the data is on the way, in its final size. */
  protected abstract renderSkeleton(state: State<T>): unknown;

  /** What is said when there is nothing to show. */
  protected renderEmpty(): TemplateResult {
    return html`<p class="muted" part="message">${this.locale.t('empty')}</p>`;
  }

  /** What is said when the data could not be had. */
  protected renderFailed(error: ResearchError, retrying: boolean): TemplateResult {
    return html`<p class="failed">
      <span part="message">${this.failureText(error)}</span>
      ${this.renderRetry(retrying)}
    </p>`;
  }

  /** Why something could not be had, and when it is worth asking again. */
  protected failureText({ kind, retryAfter }: ResearchError): string {
    const { locale } = this;
    const when = formatWait(retryAfter, locale.tag);
    return [locale.word('failure', kind), when && locale.t('askAgain', { when })]
      .filter(Boolean)
      .join(' ');
  }

  /** The button that tries again. */
  protected renderRetry(retrying: boolean): TemplateResult {
    const busy = retrying ? 'true' : nothing;
    const label = this.locale.t(retrying ? 'retrying' : 'retry');
    // prettier-ignore
    return html`<button part="retry" type="button" aria-disabled=${busy} @click=${this.retry}>${label}</button>`;
  }

  /** Tries again to get what could not be had. */
  retry(): void {
    this.#refocus = this.renderRoot instanceof ShadowRoot && !!this.renderRoot.activeElement;
    this.resource.retry();
  }

  /** Fetches the code that a widget as served needs beyond its own. */
  protected prepare(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Takes up what visitors did before the widget's code was there. */
  protected whenTaken(): void {}

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.shadowRoot) {
      // Lit asks when a widget is put on a page, and again when it draws. Till then an empty root would
      // be styled and laid out, where hundreds wait for their turn, and would hide a fallback.
      if (!this.#isThere) {
        this.#isThere = true;
        spent();
        return undefined as unknown as ShadowRoot;
      }
      try {
        return super.createRenderRoot();
      } catch {
        // Made in a document that our style sheets do not belong to.
        this.adoptedCallback();
        return this.shadowRoot!;
      }
    }
    this.served ??= 'as-is';
    // Lit's own would draw in front of what is there.
    return ReactiveElement.prototype['createRenderRoot'].call(this);
  }

  /** @internal */
  lateStyles?: Set<CSSResult>;

  /** Takes the styles along into another document. @internal */
  adoptedCallback(): void {
    void import('./foreign-document.js').then((late) => late.bringStyles(this)).catch(() => {});
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.resource.sync();
  }

  protected override render(): unknown {
    return this.frame(this.renderState(this.state));
  }

  /** What stands around the widget in every state. */
  protected frame(content: unknown): unknown {
    const { locale } = this;
    // Each bound attribute costs time on a page of hundreds; most pages speak the widget's language.
    return locale.foreign
      ? html`<div class="root" lang=${locale.language} dir=${locale.direction ?? nothing}>
          ${content}
        </div>`
      : html`<div class="root">${content}</div>`;
  }

  /** Marks the state before events tell of it. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    markState(this.#internals, this.state.status);
  }

  protected override updated(_changed: PropertyValues): void {
    const { state } = this;
    if (!this.#refocus || state.status === 'loading') return;
    if (state.status === 'failed' && state.retrying) return;
    this.#refocus = false;
    // The button that had the focus is gone: the reader goes on where it was.
    if (state.status !== 'failed') focusOn(this.root);
  }

  protected override scheduleUpdate(): void | Promise<void> {
    if (this.served === 'as-is') return this.#takeOver();
    const draw = () =>
      inTurn((mayDrawShape) => {
        // Hundreds are drawn once their data is there, and not before it as well.
        const isEarly = !this.hasUpdated && this.state.status === 'loading' && !mayDrawShape();
        if (isEarly) markState(this.#internals, 'loading');
        else this.#draw();
        return !isEarly;
      });
    if (this.hasUpdated || this.data !== undefined) return draw();
    return inTurn(() => this.#ask())?.then(draw) ?? draw();
  }

  /** Where hundreds wait for their turn, each asks for its data before the first of them is drawn. */
  #ask(): true {
    try {
      this.resource.sync();
    } catch {
      // It is tried again, and told of, when the widget is drawn.
    }
    return true;
  }

  /** A mistake of ours, or data that no check foresaw, must not reach the page as an error. */
  #draw(): boolean {
    try {
      void super.scheduleUpdate();
      return true;
    } catch (cause) {
      keepFallback(this);
      this.dispatchEvent(
        new FailedEvent(
          new ResearchError('not-contract', `<${this.localName}> could not be drawn`, { cause }),
        ),
      );
      return false;
    }
  }

  /** Makes what a server drew its own, and goes on from there. Where nothing can be drawn, that stays. */
  async #takeOver(): Promise<void> {
    const drawn = [...this.renderRoot.childNodes];
    try {
      const { whenHanded, takeOver } = await import('./prerendered.js');
      await Promise.all([whenHanded(this), this.locale.spoken]);
      this.willUpdate(new Map());
      await this.prepare();
      takeOver(this.renderRoot, this.render(), this.renderOptions);
    } catch {
      this.renderRoot.replaceChildren();
    }
    if (!this.#draw()) return this.renderRoot.replaceChildren(...drawn);
    this.served = 'taken';
    this.whenTaken();
    this.requestUpdate();
  }

  /** How far the widget is to be seen. @internal */
  get state(): State<T> {
    const { state } = this.resource;
    // Words in the wrong language are worse than a moment's wait.
    return this.locale.settled ? state : { status: 'loading', building: undefined };
  }

  protected renderState(state: State<T>): unknown {
    switch (state.status) {
      case 'ready':
        return this.renderReady(state.value);
      case 'empty':
        return this.renderEmpty();
      case 'failed':
        return [this.#fallback(), this.renderFailed(state.error, state.retrying)];
      default:
        return this.#fallback() ?? this.renderSkeleton(state);
    }
  }

  /** The slot for the page's own content; nothing when there is none. */
  #fallback(): TemplateResult | undefined {
    return hasFallback(this) ? html`<slot></slot>` : undefined;
  }
}

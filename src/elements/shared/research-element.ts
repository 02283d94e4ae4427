import { ReactiveElement, type CSSResult, type PropertyValues } from '@lit/reactive-element';
import { isServer } from 'lit-html/is-server.js';
import { property } from 'lit/decorators.js';
import { ResearchError, type FailureKind } from '../../api/errors.js';
import { FailedEvent } from '../../context/events.js';
import { LocaleController } from '../../context/locale.js';
import type { Resource, State } from '../../context/resource.js';
import { begin, inTurn } from '../../context/turns.js';
import { hasFallback, keepFallback } from './fallback.js';
import type { RenderOptions } from 'lit';
import { common } from '../../i18n/en/common.js';
import type { Part } from '../../i18n/message.js';
import { baseStyles, skeletonStyles } from '../../theme/base.js';
import { register } from './define-element.js';
import { Failure } from './failure.js';
import { make } from './make.js';
import { attachStates, markState } from './states.js';
import { focusOn } from './focus.js';

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
export abstract class ResearchElement<T> extends ReactiveElement {
  static override styles = [baseStyles, skeletonStyles];

  /** @internal */
  static readonly register = register;

  /** The part of English that the widget speaks. @internal */
  static strings: Part = common;

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

  protected readonly locale = new LocaleController(
    this,
    (this.constructor as typeof ResearchElement).strings,
  );
  protected abstract readonly resource: Resource<T>;
  readonly #internals = attachStates(this);
  #failure: Failure | undefined;
  #slot: HTMLSlotElement | undefined;
  #isThere = false;
  readonly #own = Object.getPrototypeOf(this) as object;

  /**
   * `as-is` while the widget must be drawn as a server draws it: on the server, and until what came
   * from there is `taken` over. Nothing for the widget that a browser draws on its own. @internal
   */
  served: 'as-is' | 'taken' | undefined = isServer ? 'as-is' : undefined;

  /** What is to be seen, as the state is. */
  protected abstract render(): unknown;

  /** Puts it into the widget. */
  protected abstract draw(content: unknown): void;

  /** How Lit's templates are drawn here. */
  protected abstract readonly renderOptions: RenderOptions;

  /** What is said when the data could not be had. */
  protected renderFailed(error: ResearchError, retrying: boolean): Failure {
    const failure = (this.#failure ??= new Failure(() => this.retry()));
    failure.say(
      this.locale.failure(error),
      this.locale.t(retrying ? 'retrying' : 'retry'),
      retrying,
    );
    return failure;
  }

  /** The slot for the page's own content; nothing when there is none. */
  protected get fallback(): HTMLElement[] {
    return hasFallback(this) ? [(this.#slot ??= make('slot'))] : [];
  }

  /** Tries again to get what could not be had. */
  retry(): void {
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
        begin();
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
    return super.createRenderRoot();
  }

  /** @internal */
  lateStyles?: Set<CSSResult>;

  /** Takes the styles along into another document, and the class, which Firefox 140 leaves behind. @internal */
  adoptedCallback(): void {
    Object.setPrototypeOf(this, this.#own);
    void import('./foreign-document.js').then((late) => late.bringStyles(this)).catch(() => {});
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.resource.sync();
  }

  /** Marks the state before events tell of it. */
  protected override update(changed: PropertyValues): void {
    // First: what it sets is no reason for a further update.
    const content = this.render();
    const root = this.renderRoot as ShadowRoot;
    const { activeElement } = root;
    super.update(changed);
    this.draw(content);
    markState(this.#internals, this.state.status);
    // What had the focus is gone: the reader goes on where it was.
    if (activeElement && !root.activeElement) focusOn(root.querySelector('.root, button'));
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
      this.tell('not-contract', 'could not be drawn', cause);
      return false;
    }
  }

  /** Tells the page of a failure that is not one of asking for the data. */
  protected tell(kind: FailureKind, message: string, cause: unknown): void {
    const error = new ResearchError(kind, `<${this.localName}> ${message}`, { cause });
    this.dispatchEvent(new FailedEvent(error));
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
    const { locale } = this;
    // Words in the wrong language, or beside the matter, are worse than a moment's wait.
    return locale.settled && (state.status !== 'failed' || locale.canSay(state.error.kind))
      ? state
      : { status: 'loading', building: undefined };
  }
}

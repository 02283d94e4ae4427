import type { PropertyValues } from '@lit/reactive-element';
import { isServer } from 'lit-html/is-server.js';
import { property } from 'lit/decorators.js';
import type { LocaleController } from '../../context/locale.js';
import { Resource, type ResourceOptions, type State } from '../../context/resource.js';
import { trust } from '../../i18n/en/trust.js';
import { ResearcherSchema, type Researcher } from '../../model/researcher.js';
import type { Failure } from '../shared/failure.js';
import { make } from '../shared/make.js';
import { ResearchElement } from '../shared/research-element.js';
import type { Evidence } from './evidence.js';
import { dress, faceOf, makeButton, makePlace } from './face.js';
import { badgeStyles } from './trust-badge.styles.js';
import { trustShare } from './trust-facts.js';

/** One for all badges of a page. */
const WANTED: ResourceOptions<Researcher> = {
  schema: ResearcherSchema,
  what: 'the data of <trust-badge>',
  find: (connection, ref) => connection.researcher(ref),
};

/**
 * How far a researcher's record can be trusted, at a glance; opened, the evidence behind it: each
 * signal's points, who asserted it and when, and what would raise it.
 *
 * @fires rw-opened - The evidence is shown.
 * @fires rw-closed - The evidence is hidden again.
 *
 * @csspart badge - The button that is the badge.
 * @csspart evidence - The popover.
 * @csspart signal - One piece of evidence.
 *
 * @cssproperty --rw-badge-background - The ground of the pill and of the full badge.
 * @cssproperty --rw-badge-border - Their outline.
 * @cssproperty --rw-badge-radius - The pill's corner radius.
 * @cssproperty --rw-evidence-width - The popover's width, where there is room for it.
 */
export class TrustBadge extends ResearchElement<Researcher> {
  static override styles = [...ResearchElement.styles, badgeStyles];

  /** @internal */
  static override strings = { ...ResearchElement.strings, ...trust };

  /** `inline` sits in running text, `pill` beside a name, `full` on its own. */
  @property({ reflect: true, useDefault: true }) size: 'inline' | 'pill' | 'full' = 'pill';

  /** Whether the evidence is shown. */
  @property({ type: Boolean, reflect: true, useDefault: true }) open = false;

  #evidence: Evidence | undefined;
  #made: HTMLButtonElement | undefined;
  #place: HTMLElement | undefined;
  #shown: readonly HTMLElement[] = [];
  #isByHand = false;

  protected readonly resource = new Resource(this, WANTED);

  protected get renderOptions(): object {
    return { host: this };
  }

  protected override render(): unknown {
    const { locale, size, state } = this;
    this.#isByHand ||= !this.served || !this.#evidence;
    if (this.#isByHand || !('value' in state)) return this.#views(state);
    return this.#evidence!.renderServed(state.value && faceOf(state.value, locale, size));
  }

  protected override draw(content: unknown): void {
    if (this.#isByHand) this.#put(content as HTMLElement[]);
    else this.#evidence?.draw(content);
  }

  #views(state: State<Researcher>): HTMLElement[] {
    const { locale } = this;
    switch (state.status) {
      case 'ready':
        return [this.#button(state.value)];
      case 'empty':
        return [make('p', { class: 'muted', part: 'message' }, locale.t('empty'))];
      case 'failed':
        return [...this.fallback, this.#failed(this.renderFailed(state.error, state.retrying))];
      default: {
        const { fallback } = this;
        return fallback[0] ? fallback : [(this.#place ??= makePlace(locale.t('loading')))];
      }
    }
  }

  /** In a line of text there is no room for the reason: it is for who asks for it. */
  #failed({ whole, message }: Failure): HTMLElement {
    whole.title = message.textContent!;
    whole.classList.add('root');
    message.className = this.size === 'full' ? '' : 'hidden-text';
    return whole;
  }

  #button(researcher: Researcher): HTMLButtonElement {
    let button = this.#made;
    if (!button) {
      button = this.#made = makeButton();
      button.addEventListener('click', (event) => void this.#press(event));
    }
    dress(button, faceOf(researcher, this.locale, this.size));
    return button;
  }

  /** Shows `views` in the place of what was shown; what stays is not touched, since it may have the focus. */
  #put(views: readonly HTMLElement[]): void {
    const { locale, renderRoot } = this;
    for (const view of this.#shown) if (!views.includes(view)) view.remove();
    let next = renderRoot.firstChild;
    for (const view of views) {
      if (view.localName !== 'slot') speak(view, locale);
      if (view === next) next = next.nextSibling;
      else renderRoot.insertBefore(view, next);
    }
    this.#shown = views;
  }

  protected override prepare(): Promise<unknown> {
    return this.#fetchEvidence();
  }

  protected override whenTaken(): void {
    if (!this.open && this.renderRoot.querySelector(':popover-open')) this.#evidence?.press();
  }

  /** What script adds on a page, and a server has to write beside the class's styles. @internal */
  get serverStyles(): string {
    return isServer ? serverStyles(this.state, this.#evidence) : '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('open') && this.open) void this.#fetchEvidence();
    if (this.served === 'as-is') return;
    if (this.#isByHand) this.#evidence?.drawBehind();
    this.#evidence?.update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // In Firefox 140 a badge on its way into another document is none here, and `open` no property of its class.
    this.open &&= false;
  }

  async #press(event: Event): Promise<void> {
    // A page may have put the badge in a link.
    event.preventDefault();
    await this.#fetchEvidence();
    this.#evidence?.press(event);
  }

  /** The evidence is code of its own: a page of 500 badges needs none of it until one is opened. */
  async #fetchEvidence(): Promise<void> {
    if (this.#evidence) return;
    try {
      const late = await import('./evidence.js');
      this.#evidence ??= new late.Evidence(this, this.locale, trustShare);
      this.requestUpdate();
    } catch (cause) {
      this.open = false;
      this.tell('unreachable', 'could not fetch the evidence', cause);
    }
  }
}

/** Says of `view` what language its words are in, where that is not the page's. */
function speak(view: HTMLElement, { foreign, language, direction }: LocaleController): void {
  if (foreign) {
    view.lang = language;
    view.dir = direction ?? '';
  } else if (view.lang) {
    view.removeAttribute('lang');
    view.removeAttribute('dir');
  }
}

function serverStyles(state: State<Researcher>, evidence: Evidence | undefined): string {
  const share = state.status === 'ready' ? trustShare(state.value) : null;
  return `${evidence?.styles.cssText ?? ''}
    .evidence { inset: 0; margin: auto; }
    ${share === null ? '' : `:host { --_share: ${share * 100}%; }`}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}

import { html, isServer, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ResearchError } from '../../api/errors.js';
import { Resource, type ResourceOptions, type State } from '../../context/resource.js';
import { trust } from '../../i18n/en/trust.js';
import { ResearcherSchema, type Researcher } from '../../model/researcher.js';
import { ResearchElement } from '../shared/research-element.js';
import { ClosedEvent, OpenedEvent } from './events.js';
import { STEPS, badgeStyles, shareStyles } from './trust-badge.styles.js';
import { trustFacts, trustShare } from './trust-facts.js';

type Evidence = Pick<
  typeof import('./evidence.js'),
  'drawBehind' | 'evidenceStyles' | 'renderPopover' | 'show'
>;

/** Stands between the facts of a badge in one line. */
const SEPARATOR = ' · ';

/** One for all badges of a page. */
const WANTED: ResourceOptions<Researcher> = {
  schema: ResearcherSchema,
  what: 'the data of <trust-badge>',
  find: (connection, ref) => connection.researcher(ref),
};

/** The first template that was drawn. */
let tried: object | undefined;

/** What each badge's button is a copy of: one call instead of four. */
let blank: HTMLButtonElement | undefined;

function blankButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.part.value = 'badge';
  button.ariaExpanded = 'false';
  return button;
}

/** What a closed badge is. */
interface Face {
  readonly facts: readonly string[];
  /** The button's name: it must hold the text that is seen (https://www.w3.org/TR/WCAG22/#label-in-name). */
  readonly label: string;
  /** The button's classes. */
  readonly look: string;
}

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
  static override styles = [...ResearchElement.styles, badgeStyles, shareStyles];

  /** @internal */
  static override strings = { ...ResearchElement.strings, ...trust };

  /** `inline` sits in running text, `pill` beside a name, `full` on its own. */
  @property({ reflect: true, useDefault: true }) size: 'inline' | 'pill' | 'full' = 'pill';

  /** Whether the evidence is shown. */
  @property({ type: Boolean, reflect: true, useDefault: true }) open = false;

  @state() private evidence: Evidence | undefined;
  @query('button') private readonly button!: HTMLButtonElement | null;
  @query('.evidence') private readonly popup!: HTMLElement | null;
  #made: HTMLButtonElement | undefined;
  #unshow: (() => void) | undefined;

  protected readonly resource = new Resource(this, WANTED);

  /** No frame where none is needed: a page may hold hundreds of badges, and every node counts. */
  protected override frame(content: unknown): unknown {
    return this.locale.foreign ? super.frame(content) : content;
  }

  protected renderReady(researcher: Researcher): unknown {
    const facts = trustFacts(researcher, this.locale, this.size);
    const text = facts.join(this.size === 'full' ? ' ' : SEPARATOR);
    const face = {
      facts,
      label: `${text}, ${researcher.name}`,
      look: lookOf(trustShare(researcher)),
    };
    return this.#isByHand ? this.#dressed(face) : this.#drawn(face);
  }

  /** A template takes twice as long as a few lines by hand, for each of the hundreds that a page may hold. */
  get #isByHand(): boolean {
    return !this.served && !this.locale.foreign && this.size !== 'full';
  }

  #dressed({ facts, label, look }: Face): HTMLButtonElement {
    // Where the page's policy refuses templates its own content stays, since no evidence could be shown.
    tried ??= render(html`<slot></slot>`, document.createDocumentFragment());
    let button = this.#made;
    if (!button) {
      button = this.#made = (blank ??= blankButton()).cloneNode() as HTMLButtonElement;
      button.addEventListener('click', () => this.#toggle());
    }
    button.className = look;
    button.ariaLabel = label;
    button.textContent = facts.join(SEPARATOR);
    return button;
  }

  /** As from a server: with no script, the browser opens the popover by its own means. */
  #drawn({ facts, label, look }: Face): TemplateResult {
    const asIs = this.served === 'as-is';
    const text = this.size === 'full' && facts.map((fact) => html`<span>${fact}</span> `);
    // prettier-ignore
    return html`<button class=${look} type="button" part="badge" popovertarget=${asIs ? 'evidence' : nothing} aria-expanded=${asIs ? nothing : this.open} aria-label=${label} @click=${this.#toggle}>${text || facts.join(SEPARATOR)}</button>${this.#popover}`;
  }

  get #popover(): unknown {
    const { evidence, locale, state } = this;
    const isShown = this.open || this.served === 'as-is';
    return isShown && evidence && state.status === 'ready'
      ? evidence.renderPopover(state.value, trustShare(state.value), locale, this.#onToggle)
      : nothing;
  }

  protected override prepare(): Promise<unknown> {
    return this.#fetchEvidence();
  }

  protected override whenTaken(): void {
    this.open ||= !!this.popup?.matches(':popover-open');
  }

  /** What script adds on a page, and a server has to write beside the class's styles. @internal */
  get serverStyles(): string {
    return isServer ? serverStyles(this.state, this.evidence) : '';
  }

  protected renderSkeleton(): TemplateResult {
    // One box, with no text out of sight: a page may hold hundreds.
    // prettier-ignore
    return html`<span class="root bone place" role="progressbar" aria-busy="true" aria-label=${this.locale.t('loading')}>&nbsp;</span>`;
  }

  protected override renderFailed(error: ResearchError, retrying: boolean): TemplateResult {
    const reason = this.failureText(error);
    return html`<span class="root failed" title=${reason}>
      <span part="message" class=${this.size === 'full' ? nothing : 'hidden-text'}>${reason}</span>
      ${this.renderRetry(retrying)}
    </span>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('open') && this.open) void this.#fetchEvidence();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { evidence } = this;
    if (!evidence || this.served === 'as-is') return;
    if (this.#isByHand) evidence.drawBehind(this.renderRoot, this.#popover, this.renderOptions);
    const { popup } = this;
    if (popup && !this.#unshow) this.#show(popup, evidence);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  #show(popup: HTMLElement, evidence: Evidence): void {
    const { button } = this;
    if (!button) return;
    this.#unshow = evidence.show(popup, button, () => {
      this.#pressedOpen = true;
    });
    this.dispatchEvent(new OpenedEvent());
  }

  // The press that closes an open popover must not open it again when it becomes a click.
  #pressedOpen = false;

  #toggle(): void {
    const close = this.open || this.#pressedOpen;
    this.#pressedOpen = false;
    if (close) this.#hide();
    else this.open = true;
  }

  #onToggle(event: ToggleEvent): void {
    if (event.newState === 'closed' && this.open) this.#hide();
  }

  #hide(): void {
    this.#unshow?.();
    this.#unshow = undefined;
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new ClosedEvent());
  }

  /** The evidence is code of its own: a page of 500 badges needs none of it until one is opened. */
  async #fetchEvidence(): Promise<void> {
    if (this.evidence) return;
    try {
      const late = await import('./evidence.js');
      this.locale.learn(late.strings);
      late.addStyles(this, late.evidenceStyles);
      this.evidence = late;
    } catch {
      this.#hide();
    }
  }
}

/** The classes of a badge whose meter shows `share`; `null` = it has none. */
function lookOf(share: number | null): string {
  return share === null ? 'root' : `root rated s${Math.round(share * STEPS)}`;
}

function serverStyles(state: State<Researcher>, evidence: Evidence | undefined): string {
  const share = state.status === 'ready' ? trustShare(state.value) : null;
  return `${evidence?.evidenceStyles.cssText ?? ''}
    .evidence { inset: 0; margin: auto; }
    ${share === null ? '' : `:host { --_share: ${share * 100}%; }`}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}

import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ResearchError } from '../../api/errors.js';
import { Resource } from '../../context/resource.js';
import { trust } from '../../i18n/en/trust.js';
import { ResearcherSchema, type Researcher } from '../../model/researcher.js';
import { ResearchElement } from '../shared/research-element.js';
import { ClosedEvent, OpenedEvent } from './events.js';
import { badgeStyles } from './trust-badge.styles.js';
import { trustFacts, trustShare } from './trust-facts.js';

type Evidence = Pick<typeof import('./evidence.js'), 'place' | 'renderEvidence'>;

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
 * @cssproperty --rw-evidence-width - The popover's width, where there is room for it.
 */
export class TrustBadge extends ResearchElement<Researcher> {
  static override styles = [...ResearchElement.styles, badgeStyles];

  /** @internal */
  static override strings = { ...ResearchElement.strings, ...trust };

  /** `inline` sits in running text, `pill` beside a name, `full` on its own. */
  @property({ reflect: true }) size: 'inline' | 'pill' | 'full' = 'pill';

  /** Whether the evidence is shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private evidence: Evidence | undefined;
  @query('button') private readonly button!: HTMLButtonElement | null;
  @query('.evidence') private readonly popup!: HTMLElement | null;
  #unplace: (() => void) | undefined;

  protected readonly resource = new Resource<Researcher>(this, {
    schema: ResearcherSchema,
    what: 'the data of <trust-badge>',
    find: (connection, ref) => connection.researcher(ref),
  });

  protected renderReady(researcher: Researcher): TemplateResult {
    const facts = trustFacts(researcher, this.locale, this.size);
    const share = trustShare(researcher);
    return html`<button
        type="button"
        class=${share === null ? nothing : 'rated'}
        part="badge"
        aria-expanded=${this.open}
        aria-label="${facts.join(' · ')}, ${researcher.name}"
        @pointerenter=${this.#fetchEvidence}
        @focus=${this.#fetchEvidence}
        @pointerdown=${this.#notePress}
        @click=${this.#toggle}
      >
        ${this.size === 'full' ? facts.map((fact) => html`<span>${fact}</span>`) : facts.join(' · ')}
      </button>
      ${this.open && this.evidence ? this.#popup(researcher, this.evidence) : nothing}`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<span class="bone place" aria-busy="true">${this.locale.t('loading')}</span>`;
  }

  protected override renderFailed(error: ResearchError, retrying: boolean): TemplateResult {
    const reason = this.failureText(error);
    return html`<span class="failed" title=${reason}>
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
    const { popup, button, evidence, state } = this;
    const share = state.status === 'ready' ? trustShare(state.value) : null;
    if (share !== null) button?.style.setProperty('--_share', `${share * 100}%`);
    if (popup && button && evidence && !popup.matches(':popover-open')) {
      popup.showPopover();
      this.#unplace = evidence.place(popup, button);
      this.dispatchEvent(new OpenedEvent());
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  #popup(researcher: Researcher, evidence: Evidence): TemplateResult {
    return html`<div
      class="evidence"
      part="evidence"
      popover="auto"
      role="group"
      aria-label=${this.locale.t(researcher.trust ? 'evidenceFor' : 'evidenceUnratedFor', { name: researcher.name })}
      @toggle=${this.#onToggle}
    >
      ${evidence.renderEvidence(researcher, this.locale, () => this.popup?.hidePopover())}
    </div>`;
  }

  // The press that closes an open popover must not open it again when it becomes a click.
  #pressedOpen = false;
  #notePress = (): void => {
    this.#pressedOpen = this.open;
  };

  #toggle = (): void => {
    const wasOpen = this.open || this.#pressedOpen;
    this.#pressedOpen = false;
    if (wasOpen) this.#hide();
    else this.open = true;
  };

  #onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && this.open) this.#hide();
  };

  #hide(): void {
    this.#unplace?.();
    this.#unplace = undefined;
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new ClosedEvent());
  }

  /** The evidence is code of its own: a page of 500 badges needs none of it until one is opened. */
  #fetchEvidence = async (): Promise<void> => {
    if (this.evidence) return;
    try {
      const { strings, evidenceStyles, place, renderEvidence } = await import('./evidence.js');
      this.locale.learn(strings);
      adoptOnce(this.renderRoot, evidenceStyles);
      this.evidence = { place, renderEvidence };
    } catch {
      this.#hide();
    }
  };
}

/** Adds the styles of code that came later; without constructable sheets the popover is plain. */
function adoptOnce(root: HTMLElement | DocumentFragment, { styleSheet }: CSSResult): void {
  if (!styleSheet || !(root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}

import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClaimedEvent } from '../../context/action-events.js';
import { formatDate } from '../../format/dates.js';
import { safeUrl } from '../../format/url.js';
import { claimPanel } from '../../i18n/en/claim.js';
import type { Researcher } from '../../model/researcher.js';
import { confirmButton, outcome, signInButton, standingUnknown } from '../shared/action-parts.js';
import { ActionElement } from '../shared/action-element.js';
import { heading } from '../shared/heading.js';

/** Whose the record is, as far as the viewer is concerned. */
type Whose = 'open' | 'mine' | 'mine-pending' | 'other' | 'other-pending';

/**
 * Says whose record this is, and lets a researcher claim their own.
 *
 * @fires rw-sign-in-requested - Nobody is signed in; cancelable (`event.action`, `event.researcher`, `event.signInUrl`).
 * @fires rw-claimed - The endpoint has taken the claim (`event.researcher`, `event.status`).
 * @fires rw-action-failed - It has not (`event.action`, `event.error`).
 *
 * @csspart title - The heading.
 * @csspart form - The form of a claim.
 * @csspart field - A field of it with its label.
 * @csspart error - What is wrong with a field.
 * @csspart button - The button that claims.
 * @csspart sign-in - The button that has the visitor sign in.
 * @csspart state - The sentence that says whose the record is.
 */
export class ClaimPanel extends ActionElement {
  static override styles = [
    ...ActionElement.styles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  /** @internal */
  static override does = 'claim' as const;

  /** @internal */
  static override strings = { ...ActionElement.strings, ...claimPanel };

  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private agreed = false;
  @state() private missing = false;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What was uncertain is known: from the words that said so, the focus goes on to what is.
    if (!this.action.error && this.renderRoot.querySelector('.said:focus'))
      void this.focusOutcome();
  }

  /** @internal */
  anew(): void {
    this.agreed = this.missing = false;
  }

  protected renderAction(researcher: Researcher): TemplateResult {
    const { locale } = this;
    const whose = this.#whose(researcher);
    const title = locale.t(whose === 'open' ? 'claimTitle' : 'claimTitleTaken');
    return html`<div class="panel">
      ${heading(this.headingLevel, 3, title)}
      ${whose === 'open' ? this.#open(researcher) : this.#taken(researcher, whose)}
      ${outcome({ action: this.action, locale, researcher, keepPage: this.agreed })}
    </div>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="panel" aria-busy="true">
      ${heading(this.headingLevel, 3, this.locale.t('claimTitle'))}
      <span class="bone"><span class="hold">${this.locale.t('claimWhy')}</span></span>
      <span class="bone place"></span>
    </div>`;
  }

  #whose({ claim }: Researcher): Whose {
    const mine = this.action.ties?.claim;
    if (mine === 'owner') return 'mine';
    if (mine === 'pending') return 'mine-pending';
    if (mine === 'other' || claim?.status === 'claimed') return 'other';
    return claim?.status === 'pending' ? 'other-pending' : 'open';
  }

  #taken({ claim, profileUrl }: Researcher, whose: Exclude<Whose, 'open'>): TemplateResult {
    const { locale } = this;
    const date = formatDate(claim?.claimedAt, locale.tag);
    const text = {
      mine: locale.t('claimMine'),
      'mine-pending': locale.t('claimMinePending'),
      other: date ? locale.t('claimOtherOn', { date }) : locale.t('claimOther'),
      'other-pending': locale.t('claimOtherPending'),
    }[whose];
    const manage = whose === 'mine' ? safeUrl(profileUrl) : null;
    return html`<p class=${whose === 'mine' ? 'done' : 'locked'} part="state" tabindex="-1">
      ${text} ${manage && html`<a href=${manage}>${locale.t('claimManage')}</a>`}
    </p>`;
  }

  #open(researcher: Researcher): unknown {
    const { locale } = this;
    const action = this.action;
    const why = html`<p>${locale.t('claimWhy')}</p>`;
    if (action.inWindow)
      return [why, confirmButton(action, locale, researcher, locale.t('claimSubmit'))];
    const unknown = standingUnknown(action, locale);
    if (unknown) return [why, unknown];
    if (action.ties) return [why, this.#form(researcher)];
    return [why, signInButton(action, locale, researcher, 'claimSignIn')];
  }

  #form(researcher: Researcher): TemplateResult {
    const { locale, missing } = this;
    const { busy, error } = this.action;
    const refused = error?.problem?.errors[0]?.message;
    const wrong = missing ? locale.t('claimConfirmMissing') : refused;
    return html`<form
      part="form"
      novalidate
      @submit=${(event: Event) => this.#submit(event, researcher)}
    >
      <div class="field" part="field">
        <label class="check">
          <input
            id="agree"
            type="checkbox"
            required
            .checked=${this.agreed}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${wrong ? 'agree-error' : nothing}
            @change=${this.#agree}
          />
          <span>${locale.t('claimConfirm', { name: researcher.name })}</span>
        </label>
        ${wrong ? html`<p class="error" part="error" id="agree-error"><bdi>${wrong}</bdi></p>` : nothing}
      </div>
      <button class="primary" part="button" aria-disabled=${busy ? 'true' : nothing}>
        ${locale.t(busy ? 'claimSubmitting' : 'claimSubmit')}
      </button>
    </form>`;
  }

  readonly #agree = (event: Event): void => {
    this.agreed = (event.target as HTMLInputElement).checked;
    if (this.agreed) this.missing = false;
  };

  async #submit(event: Event, researcher: Researcher): Promise<void> {
    event.preventDefault();
    this.missing = !this.agreed;
    if (!this.missing) await this.#claim(researcher);
    // What stands beside a field is read out with it, if it stands there before the focus comes.
    await this.focusOutcome();
  }

  async #claim(researcher: Researcher): Promise<void> {
    const receipt = await this.action.perform(
      (api, subject) => api.claim(subject),
      () => this.#whose(researcher).startsWith('mine'),
    );
    if (receipt) this.dispatchEvent(new ClaimedEvent(researcher.id, receipt.status));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-panel': ClaimPanel;
  }
}

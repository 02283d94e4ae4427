import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ResearchError } from '../../api/errors.js';
import { isUncertain } from '../../api/uncertain.js';
import { InvitedEvent } from '../../context/action-events.js';
import { invitation } from '../../i18n/en/invitation.js';
import type { Researcher } from '../../model/researcher.js';
import type { Relationship } from '../../model/relationship.js';
import { confirmButton, outcome, signInButton, standingUnknown } from '../shared/action-parts.js';
import { ActionElement } from '../shared/action-element.js';
import { heading } from '../shared/heading.js';
import {
  BLANK,
  FIELDS,
  isBlank,
  missingFields,
  refusedFields,
  type Draft,
  type FieldErrors,
  type FieldName,
} from './draft.js';

const MISSING = { subject: 'inviteSubjectMissing', message: 'inviteMessageMissing' } as const;
const LABEL = { subject: 'inviteSubject', message: 'inviteMessage' } as const;

/**
 * Lets a signed-in viewer write to a researcher, or says why that is not possible.
 *
 * What was written is kept in memory while the element lives: over a failure, over signing in again,
 * and over a lock that came in between.
 *
 * @fires rw-sign-in-requested - Nobody is signed in; cancelable (`event.action`, `event.researcher`, `event.signInUrl`).
 * @fires rw-invited - The endpoint has taken the invitation (`event.researcher`, and `event.invitation`, its id).
 * @fires rw-action-failed - It has not (`event.action`, `event.error`).
 *
 * @csspart title - The heading.
 * @csspart form - The form.
 * @csspart field - A field with its label.
 * @csspart error - What is wrong with a field.
 * @csspart button - The button that sends.
 * @csspart sign-in - The button that has the visitor sign in.
 * @csspart state - The sentence that says why invitations are locked, or that one was sent.
 */
export class InvitationPanel extends ActionElement {
  static override styles = [
    ...ActionElement.styles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  /** @internal */
  static override does = 'invite' as const;

  /** @internal */
  static override strings = { ...ActionElement.strings, ...invitation };

  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The id of the work that the invitation is about. */
  @property() work: string | undefined;

  @state() private draft: Draft = BLANK;
  @state() private wrong: FieldErrors = {};
  @state() private sent = false;

  /** What was written stays: whoever wrote it may come back to whom it is for. @internal */
  anew(): void {
    this.sent = false;
    this.wrong = {};
  }

  protected renderAction(researcher: Researcher): TemplateResult {
    const { locale } = this;
    const telling = {
      action: this.action,
      locale,
      researcher,
      keepPage: !isBlank(this.draft),
      explain: this.#explain,
    };
    return html`<div class="panel">
      ${heading(this.headingLevel, 3, locale.t('inviteTitle'))}
      ${this.sent ? this.#thanks(researcher) : this.#body(researcher)} ${outcome(telling)}
    </div>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="panel" aria-busy="true">
      ${heading(this.headingLevel, 3, this.locale.t('inviteTitle'))}
      <span class="bone"><span class="hold">${this.locale.t('inviteLead')}</span></span>
      <span class="bone place"></span>
    </div>`;
  }

  #body(researcher: Researcher): unknown {
    const { locale } = this;
    const action = this.action;
    const lead = html`<p>${locale.t('inviteLead')}</p>`;
    const unclaimed = researcher.claim !== null && researcher.claim.status !== 'claimed';
    const { standing } = action;
    if (standing.status === 'signed-in') return this.#forViewer(standing.relationship, researcher);
    const signedOut = standing.status === 'signed-out';
    if ((signedOut || action.inWindow) && unclaimed) return this.#locked('unclaimed');
    if (action.inWindow)
      return [lead, confirmButton(action, locale, researcher, locale.t('inviteSubmit'))];
    const unknown = standingUnknown(action, locale);
    if (unknown) return [lead, this.#kept(), unknown];
    const keep = !isBlank(this.draft);
    return [lead, this.#kept(), signInButton(action, locale, researcher, 'inviteSignIn', keep)];
  }

  #forViewer({ invite }: Relationship, researcher: Researcher): unknown {
    const { locale } = this;
    const lead = html`<p>${locale.t('inviteLead')}</p>`;
    if (!invite.allowed) return this.#locked(invite.reason ?? 'unknown');
    if (!this.action.inWindow) return [lead, this.#form(researcher)];
    return [lead, confirmButton(this.action, locale, researcher, locale.t('inviteSubmit'))];
  }

  #locked(reason: string): unknown {
    const { locale } = this;
    const text = locale.word('inviteLocked', reason);
    const sentence = text === reason ? locale.word('inviteLocked', 'unknown') : text;
    return [html`<p class="locked" part="state" tabindex="-1">${sentence}</p>`, this.#kept()];
  }

  /** What was written before sending became impossible: to be read, and copied. */
  #kept(): TemplateResult | typeof nothing {
    if (isBlank(this.draft)) return nothing;
    return html`<div class="kept">
      <p class="muted">${this.locale.t('inviteKept')}</p>
      ${FIELDS.map((field) => this.#field(field, true))}
    </div>`;
  }

  #thanks({ name }: Researcher): TemplateResult {
    return html`<p class="done" part="state" tabindex="-1" role="status">
        ${this.locale.t('inviteSent', { name })}
      </p>
      <button class="plain" type="button" @click=${this.#again}>
        ${this.locale.t('inviteAgain')}
      </button>`;
  }

  /** The button that was pressed is gone with the thanks: the focus goes on to what it led to. */
  readonly #again = (): void => {
    this.sent = false;
    void this.focusOutcome('#subject, [part=state]');
  };

  #form(researcher: Researcher): TemplateResult {
    const { busy } = this.action;
    return html`<form
      part="form"
      novalidate
      @submit=${(event: Event) => this.#submit(event, researcher)}
    >
      ${FIELDS.map((field) => this.#field(field, busy))}
      <button class="primary" part="button" aria-disabled=${busy ? 'true' : nothing}>
        ${this.locale.t(busy ? 'inviteSubmitting' : 'inviteSubmit')}
      </button>
    </form>`;
  }

  #field(field: FieldName, readOnly: boolean): TemplateResult {
    const { locale } = this;
    const known = this.wrong[field];
    const wrong = known === null ? locale.t(MISSING[field]) : known;
    return html`<div class="field" part="field">
      <label for=${field}>${locale.t(LABEL[field])}</label>
      ${field === 'subject' ? this.#input(readOnly, wrong) : this.#textarea(readOnly, wrong)}
      ${wrong && html`<p class="error" part="error" id="${field}-error"><bdi>${wrong}</bdi></p>`}
    </div>`;
  }

  #input(readOnly: boolean, wrong: string | undefined): TemplateResult {
    return html`<input
      id="subject"
      type="text"
      required
      dir="auto"
      autocomplete="off"
      ?readonly=${readOnly}
      .value=${this.draft.subject}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? 'subject-error' : nothing}
      @input=${this.#write}
    />`;
  }

  #textarea(readOnly: boolean, wrong: string | undefined): TemplateResult {
    return html`<textarea
      id="message"
      rows="5"
      required
      dir="auto"
      ?readonly=${readOnly}
      .value=${this.draft.message}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? 'message-error' : nothing}
      @input=${this.#write}
    ></textarea>`;
  }

  readonly #write = ({ target }: Event): void => {
    const { id, value } = target as HTMLInputElement;
    this.draft = { ...this.draft, [id]: value };
    this.wrong = { ...this.wrong, [id]: undefined };
  };

  readonly #explain = (error: ResearchError): string | undefined => {
    const { locale } = this;
    if (isUncertain(error)) return locale.t('inviteUncertain');
    // Of letters nobody is the first: one of this key may be on its way, as after a cut connection.
    if (error.kind === 'conflict') return locale.word('actionFailure', 'refused');
    const { rest } = refusedFields(error.problem);
    return error.kind === 'invalid' && rest.length > 0 ? rest.join(' ') : undefined;
  };

  async #submit(event: Event, { id }: Researcher): Promise<void> {
    event.preventDefault();
    if (this.action.busy) return;
    const missing = missingFields(this.draft);
    this.wrong = Object.fromEntries(missing.map((field) => [field, null]));
    if (missing.length > 0) return this.focusOutcome();
    const to = this.researcher;
    const letter = { ...this.draft, workId: this.work ?? null };
    const receipt = await this.action.perform((api, about) => api.invite(about, letter, this));
    if (!receipt) {
      this.wrong = refusedFields(this.action.error?.problem).fields;
      return this.focusOutcome();
    }
    this.draft = BLANK;
    this.sent = to === this.researcher;
    this.dispatchEvent(new InvitedEvent(id, receipt.id));
    await this.focusOutcome();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invitation-panel': InvitationPanel;
  }
}

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { FollowChangedEvent } from '../../context/action-events.js';
import { formatCompactCount } from '../../format/counts.js';
import { follow } from '../../i18n/en/follow.js';
import type { Researcher } from '../../model/researcher.js';
import { confirmButton, outcome, placeTemplate, standingUnknown } from '../shared/action-parts.js';
import { ActionElement } from '../shared/action-element.js';
import { followStyles } from './follow-button.styles.js';

/**
 * Follows a researcher, and says how many do.
 *
 * @fires rw-sign-in-requested - Nobody is signed in; cancelable (`event.action`, `event.researcher`, `event.signInUrl`).
 * @fires rw-follow-changed - The endpoint has taken note (`event.researcher`, `event.following`, `event.followers`).
 * @fires rw-action-failed - It has not; the button shows again what was true before (`event.action`, `event.error`).
 *
 * @csspart button - The button.
 * @csspart count - The number of followers.
 *
 * @cssproperty --rw-follow-background - The ground of the button.
 * @cssproperty --rw-follow-background-pressed - Its ground while the viewer follows.
 */
export class FollowButton extends ActionElement {
  static override styles = [...ActionElement.styles, followStyles];

  /** @internal */
  static override does = 'follow' as const;

  /** @internal */
  static override strings = { ...ActionElement.strings, ...follow };

  /** What the last press was for: to follow, or to cease to. */
  @state() private wish = false;
  /** Whether it was pressed before it was known who looks. */
  #isEarly = false;

  /** @internal */
  anew(): void {
    this.#isEarly = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { standing, ties } = this.action;
    if (!this.#isEarly || standing.status === 'unknown') return;
    this.#isEarly = false;
    // It was to follow that it offered.
    if (!ties?.following) this.renderRoot.querySelector('button')?.click();
  }

  protected renderAction(researcher: Researcher): TemplateResult {
    const { locale } = this;
    const action = this.action;
    const word = this.wish ? 'followed' : 'unfollowed';
    const done = action.done && locale.t(word, { name: researcher.name });
    return html`<div class="follow">
      ${this.#control(researcher)} ${outcome({ action, locale, researcher, done })}
    </div>`;
  }

  protected renderSkeleton(): TemplateResult {
    return placeTemplate(this.locale);
  }

  #control(researcher: Researcher): TemplateResult | typeof nothing {
    const { locale } = this;
    const { standing, ties, inWindow } = this.action;
    if (ties?.claim === 'owner')
      return html`<span class="muted">${this.#followers(researcher)}</span>`;
    const word = locale.t('follow');
    const pressed = ties?.following === true;
    if (inWindow) {
      const label = pressed ? [mark(pressed), word] : word;
      return confirmButton(this.action, locale, researcher, label, ties?.following);
    }
    const waiting = standing.status === 'unknown' || this.action.busy;
    const figure = formatCompactCount(researcher.counts?.followers, locale.tag);
    return html`<button
        part="button"
        type="button"
        aria-pressed=${pressed}
        aria-busy=${waiting ? 'true' : nothing}
        aria-describedby="followers"
        @click=${() => this.#press(researcher, pressed)}
      >
        ${mark(pressed)} <span aria-hidden="true">${word}</span>
        <span class="hidden-text">${locale.t('followName', { name: researcher.name })}</span>
        ${figure && html`<span class="count" part="count" aria-hidden="true">${figure}</span>`}
      </button>
      <span class="hidden-text" id="followers" aria-hidden="true"
        >${this.#followers(researcher)}</span
      >
      ${standing.status === 'failed' ? standingUnknown(this.action, locale) : nothing}`;
  }

  #followers({ counts }: Researcher): string | null {
    const count = counts?.followers ?? null;
    return count === null ? null : this.locale.t('followersNow', { count });
  }

  #press(researcher: Researcher, pressed: boolean): void {
    const { standing } = this.action;
    if (standing.status === 'signed-out') this.action.signIn(researcher);
    else if (standing.status === 'failed') this.action.retry();
    else if (standing.status === 'signed-in') void this.#follow(researcher, !pressed);
    else this.#isEarly = true;
  }

  async #follow({ id }: Researcher, following: boolean): Promise<void> {
    if (this.action.busy) return;
    this.wish = following;
    const answer = await this.action.perform(
      (api, subject) => api.follow(subject, following),
      (ties) => ties.following === following,
    );
    if (!answer) return;
    this.wish = answer.following;
    this.dispatchEvent(new FollowChangedEvent(id, answer.following, answer.followers));
  }
}

/** A plus, or a tick once the viewer follows. */
function mark(pressed: boolean): TemplateResult {
  const path = pressed ? 'M2 7l3 3 5-7' : 'M6 1.5v9M1.5 6h9';
  return html`<svg class="mark" viewBox="0 0 12 12" aria-hidden="true"><path d=${path} /></svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'follow-button': FollowButton;
  }
}

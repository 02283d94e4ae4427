import { html, nothing, type TemplateResult } from 'lit';
import type { ResearchError } from '../../api/errors.js';
import { isUncertain } from '../../api/uncertain.js';
import type { ActionsController } from '../../context/actions.js';
import type { LocaleController } from '../../context/locale.js';
import type { Researcher } from '../../model/researcher.js';

/** Why an action failed, in words for a visitor. */
function failureText(error: ResearchError, locale: LocaleController): string {
  if (error.kind === 'signed-out') return locale.t('signInAgain');
  if (isUncertain(error)) return locale.t('actionUncertain');
  const text = locale.word('actionFailure', error.kind);
  return text === error.kind ? locale.failure({ kind: error.kind }) : text;
}

/** When it is worth trying again, where the source says so; with a space before it. */
function waitText({ retryAfter }: ResearchError, locale: LocaleController): string {
  if (!retryAfter) return '';
  const count = Math.ceil(retryAfter / 1000);
  return ` ${count < 60 ? locale.t('retryAfter', { count }) : locale.wait(retryAfter)}`;
}

/** What an element gives to have its action's outcome told. */
export interface Telling {
  readonly action: ActionsController;
  readonly locale: LocaleController;
  readonly researcher: Researcher;
  /** What is said when nothing went wrong. */
  readonly done?: string | false | undefined;
  /** Other words for a failure than the common ones. */
  readonly explain?: ((error: ResearchError) => string | undefined) | undefined;
  /** Sign in without leaving the page, since something is written on it. */
  readonly keepPage?: boolean;
}

/** The live region of an action: there from the start, since a new one would not be read out. */
export function outcome(telling: Telling): TemplateResult {
  const { error, blocked, busy } = telling.action;
  const words = busy ? nothing : told(telling);
  const tone = words === nothing ? 'quiet' : error || blocked !== undefined ? 'bad' : '';
  return html`<div class="said ${tone}" role="status" part="message" tabindex="-1">${words}</div>`;
}

function told(telling: Telling): unknown {
  const { action, locale, researcher, done, explain, keepPage } = telling;
  const { error, blocked, confirmed, stranded } = action;
  if (blocked !== undefined) {
    return html`<span>${locale.t('windowBlocked')}</span>
      <a href=${blocked} target="_blank" rel="noopener">${locale.t('openPage')}</a>`;
  }
  if (stranded) return locale.t('signInNowhere');
  if (error) {
    const text = (explain?.(error) ?? failureText(error, locale)) + waitText(error, locale);
    if (error.kind === 'signed-out')
      return html`<span>${text}</span>
        ${signInButton(action, locale, researcher, 'signIn', keepPage)}`;
    // Nothing was sent: the press may be repeated.
    return error.unsent || error.kind === 'not-loaded'
      ? html`<span>${text}</span> ${retryButton(locale, pressAgain)}`
      : text;
  }
  const address = confirmed ? action.confirmAddress(researcher) : null;
  if (address !== null) return locale.t('windowDone', { host: new URL(address).host });
  return done || nothing;
}

/** The button that has the visitor sign in. */
export function signInButton(
  action: ActionsController,
  locale: LocaleController,
  researcher: Researcher,
  label: 'signIn' | 'claimSignIn' | 'inviteSignIn',
  keepPage = false,
): TemplateResult {
  const ask = (): void => action.signIn(researcher, keepPage);
  return html`<button class="primary" part="sign-in" type="button" @click=${ask}>
    ${locale.t(label)}
  </button>`;
}

/**
 * The button that opens the endpoint's own window for an action, or a link to the researcher's own
 * page where the endpoint has no such window.
 *
 * @param pressed whether what it is for is so already; `undefined` = not known, or it is no such button
 */
export function confirmButton(
  action: ActionsController,
  locale: LocaleController,
  researcher: Researcher,
  label: unknown,
  pressed?: boolean,
): TemplateResult | typeof nothing {
  const address = action.confirmAddress(researcher);
  if (address === null) return html`<p class="locked">${locale.t('windowMissing')}</p>`;
  const { host } = new URL(address);
  return html`<button
      class=${pressed ? '' : 'primary'}
      part="button"
      type="button"
      aria-pressed=${pressed ?? nothing}
      aria-describedby="window-hint"
      @click=${() => action.confirm(address)}
    >
      ${label}
    </button>
    <span class="hint" id="window-hint">${locale.t('opensWindow', { host })}</span>`;
}

/** The place of what is on the way. */
export const placeTemplate = (locale: LocaleController): TemplateResult =>
  html`<span class="bone place" aria-busy="true"
    ><span class="hidden-text">${locale.t('loading')}</span>&nbsp;</span
  >`;

/** What is said while it is not known what the viewer may do, or when that could not be learnt. */
export function standingUnknown(
  action: ActionsController,
  locale: LocaleController,
): TemplateResult | undefined {
  const { standing } = action;
  if (standing.status === 'unknown') return placeTemplate(locale);
  if (standing.status !== 'failed') return undefined;
  const { error } = standing;
  const text =
    error.kind === 'forbidden' ? locale.word('actionFailure', error.kind) : locale.failure(error);
  return html`<p class="failed" role="status">
    <span part="message">${text}</span>
    ${retryButton(locale, () => action.retry(), standing.retrying)}
  </p>`;
}

/** Presses the button of the action once more. */
function pressAgain({ target }: Event): void {
  const root = (target as Element).getRootNode() as ShadowRoot;
  const button = root.querySelector<HTMLElement>('[part=button]');
  button?.focus();
  button?.click();
}

function retryButton(
  locale: LocaleController,
  retry: (event: Event) => void,
  busy = false,
): TemplateResult {
  return html`<button
    part="retry"
    type="button"
    aria-disabled=${busy ? 'true' : nothing}
    @click=${retry}
  >
    ${locale.t(busy ? 'retrying' : 'retry')}
  </button>`;
}

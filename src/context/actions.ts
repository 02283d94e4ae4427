import type { ReactiveElement, ReactiveController } from 'lit';
import type * as Api from '../api/actions.js';
import type { Connection } from '../api/connect.js';
import { ResearchError, isResearchError } from '../api/errors.js';
import { safeUrl } from '../format/url.js';
import type { ResearcherRef } from '../model/ids.js';
import type { Researcher } from '../model/researcher.js';
import { ActionFailedEvent, SignInRequestedEvent, type ActionName } from './action-events.js';
import { confirmAddress, isFramedByStranger, openConfirmation } from './confirm-window.js';
import { FailedEvent } from './events.js';
import type { State } from './resource.js';
import { StandingWatch, type Standing } from './standing.js';

/** What an element with an action says of itself. */
export interface ActionHost {
  /** `window`: every action is confirmed in a window of the endpoint. */
  actions?: 'window' | undefined;
  /** What the viewer may do, handed in by the page; `null` = signed out. */
  relationship?: unknown;
  data?: unknown;
  /** How far the element itself is. */
  readonly state: State<unknown>;
  /** Set where a server drew the element, and gave it the data: it knows nothing of viewers. */
  served?: 'as-is' | 'taken' | undefined;
}

/** Where the element's data comes from. */
interface Place {
  readonly ref: ResearcherRef | null;
  readonly source: { readonly connection: Connection | undefined };
}

/** Writes are code of their own, fetched with the first of them. */
const loadApi = (): Promise<typeof Api> => import('../api/actions.js');

/**
 * Who looks, what they may do, and the one action under way. Every write of a widget passes here: it
 * is sent once, and what went wrong stays in `error` until the next try.
 */
export class ActionsController implements ReactiveController {
  busy = false;
  error: ResearchError | undefined;
  /** Set once a window of the endpoint has said that the action was confirmed there. */
  confirmed = false;
  /** Set once a visitor wanted to sign in, and neither the page nor the endpoint has a way to. */
  stranded = false;
  /** The address of a window that the browser kept from opening. */
  blocked: string | undefined;

  readonly #host: ReactiveElement & ActionHost;
  readonly #action: ActionName;
  readonly #watch: StandingWatch;
  #place: Place | undefined;
  #awaiting = false;
  #told: Standing | undefined;

  constructor(host: ReactiveElement & ActionHost, action: ActionName) {
    this.#host = host;
    this.#action = action;
    this.#watch = new StandingWatch(() => host.requestUpdate());
    host.addController(this);
  }

  get standing(): Standing {
    return this.#watch.standing;
  }

  /** Whether actions are confirmed in a window of the endpoint. */
  get inWindow(): boolean {
    const { actions, served } = this.#host;
    return actions === 'window' || (served !== 'as-is' && isFramedByStranger());
  }

  hostDisconnected(): void {
    window.removeEventListener('focus', this.#back);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#watch.leave();
    });
  }

  /** Tells the page where it could not be learnt what the viewer may do, unless all of the element failed. */
  hostUpdated(): void {
    const { standing } = this;
    if (standing === this.#told || this.#host.state.status !== 'ready') return;
    this.#told = standing;
    if (standing.status === 'failed') this.#host.dispatchEvent(new FailedEvent(standing.error));
  }

  /** Brings `standing` in step with what the host shows. */
  sync(place: Place): void {
    this.#place = place;
    const { data, relationship, served, isConnected } = this.#host;
    const given = relationship !== undefined || (data !== undefined && served !== 'taken');
    if (given) this.#watch.use(relationship);
    else if (isConnected && place.source.connection && place.ref) {
      // What a server drew for nobody stays until it is known who looks.
      this.#watch.follow(place.source.connection, place.ref, served && this.standing);
    }
  }

  /** Asks again who looks, and what they may do. */
  retry(): void {
    this.#watch.retry();
  }

  /** The same, where that has failed: of a press that tries again nothing may be left out. */
  retryFailed(): void {
    if (this.standing.status === 'failed') this.retry();
  }

  /** Forgets what went wrong. */
  clear(): void {
    this.error = this.blocked = undefined;
    this.confirmed = this.stranded = false;
  }

  /**
   * Does one thing, unless one is under way.
   *
   * @returns `undefined` when it was not done; `error` says why
   */
  async perform<T>(
    write: (api: typeof Api, subject: Api.Subject) => Promise<T>,
  ): Promise<T | undefined> {
    const { connection } = this.#place?.source ?? {};
    const ref = this.#place?.ref;
    if (this.busy || !connection || !ref) return undefined;
    this.busy = true;
    this.clear();
    this.#host.requestUpdate();
    try {
      return await write(await loadApi(), { connection, ref });
    } catch (cause) {
      this.#fail(cause, connection);
      return undefined;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  /** Has the page sign the visitor in; where it does not, the endpoint's own page for it is opened. */
  signIn(researcher: Researcher, keepPage = false): void {
    const url = this.signInAddress(researcher);
    const wish = new SignInRequestedEvent(this.#action, researcher.id, url);
    this.#awaiting = true;
    window.addEventListener('focus', this.#back);
    const taken = !this.#host.dispatchEvent(wish);
    this.stranded = !taken && url === null;
    this.#host.requestUpdate();
    if (taken || url === null) return;
    // A page that is left would lose what was written on it; in a frame, no sign-in page will show.
    const apart = keepPage || window.top !== window;
    window.open(url, apart ? '_blank' : '_self', apart ? 'noopener' : undefined);
  }

  /** The endpoint's page for signing in, told where to come back to only if it says how. */
  signInAddress({ actions }: Researcher): string | null {
    const { standing } = this;
    const viewer = standing.status === 'signed-out' ? standing.viewer : null;
    const named = viewer?.signInUrl ? viewer : actions;
    const address = safeUrl(named?.signInUrl);
    if (address === null || !named?.signInReturnParam) return address;
    const url = new URL(address);
    url.searchParams.set(named.signInReturnParam, window.location.href);
    return url.href;
  }

  /** The page of the endpoint where the action is confirmed; `null` when there is none. */
  confirmAddress({ actions }: Researcher): string | null {
    const endpoint = this.#place?.source.connection?.options.endpoint ?? null;
    return confirmAddress(actions, this.#action, endpoint);
  }

  /** Opens the endpoint's own window for the action. */
  confirm(address: string): void {
    this.clear();
    const opened = openConfirmation(address, (sure) => void this.#lookAgain(sure));
    if (!opened) this.blocked = address;
    this.#host.requestUpdate();
  }

  async #lookAgain(sure: boolean): Promise<void> {
    const { connection } = this.#place?.source ?? {};
    const ref = this.#place?.ref;
    if (sure) this.confirmed = true;
    this.retry();
    this.#host.requestUpdate();
    if (connection && ref) (await loadApi()).refresh({ connection, ref });
  }

  #fail(cause: unknown, connection: Connection): void {
    this.error = isResearchError(cause)
      ? cause
      : new ResearchError('unreachable', 'An action failed in an unexpected way', { cause });
    if (this.error.kind === 'signed-out') connection.viewer().invalidate();
    this.#host.dispatchEvent(new ActionFailedEvent(this.#action, this.error));
  }

  /** Somebody who went to sign in has come back. */
  readonly #back = (): void => {
    if (!this.#awaiting) return;
    this.#awaiting = false;
    window.removeEventListener('focus', this.#back);
    if (this.error?.kind === 'signed-out') this.clear();
    this.retry();
    this.#host.requestUpdate();
  };
}

/** Asks again who is signed in, for every widget of the page: to be called after signing in or out. */
export async function refreshViewers(): Promise<void> {
  (await loadApi()).refreshViewers();
}

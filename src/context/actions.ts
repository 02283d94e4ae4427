import type { ReactiveElement, ReactiveController } from 'lit';
import type * as Api from '../api/actions.js';
import type { Connection } from '../api/connect.js';
import { ResearchError, isResearchError } from '../api/errors.js';
import { safeUrl } from '../format/url.js';
import type { ResearcherRef } from '../model/ids.js';
import type { Researcher } from '../model/researcher.js';
import type { Relationship } from '../model/relationship.js';
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
  /** Forgets what was agreed to and done about one researcher, since it is another's turn. */
  anew?(): void;
}

/** Where the element's data comes from. */
interface Place {
  readonly ref: ResearcherRef | null;
  readonly state: State<Researcher>;
  readonly source: { readonly connection: Connection | undefined };
}

/** Writes are code of their own, fetched with the first of them. */
const loadApi = (): Promise<typeof Api> => import('../api/actions.js');

/**
 * Who looks, what they may do, and the one action under way. Every write of a widget passes here: it
 * is sent once, and what went wrong stays in `error` until the next try, or until it proves to be done.
 */
export class ActionsController implements ReactiveController {
  busy = false;
  /** Set once a window of the endpoint has said that the action was confirmed there. */
  confirmed = false;
  /** Set once a visitor wanted to sign in, and neither the page nor the endpoint has a way to. */
  stranded = false;
  /** The address of a window that the browser kept from opening. */
  blocked: string | undefined;

  readonly #host: ReactiveElement & ActionHost;
  readonly #action: ActionName;
  readonly #place: Place;
  readonly #watch: StandingWatch;
  /** The id of whom all that is said here is about. */
  #about: string | undefined;
  #told: Standing | undefined;
  #failure: ResearchError | undefined;
  /** Whether the viewer was signed out when last it was known. */
  #wasOut = false;
  #isDone: ((ties: Relationship) => boolean) | undefined;
  /** Whether the visitor left the widget while the last write was under way. */
  #left = false;

  constructor(host: ReactiveElement & ActionHost, action: ActionName, place: Place) {
    this.#host = host;
    this.#action = action;
    this.#place = place;
    this.#watch = new StandingWatch(() => host.requestUpdate());
    host.addController(this);
  }

  get standing(): Standing {
    return this.#watch.standing;
  }

  /** What ties the viewer to the researcher, where that is known. */
  get ties(): Relationship | undefined {
    const { standing } = this;
    return standing.status === 'signed-in' ? standing.relationship : undefined;
  }

  /** Whether the last try was done: by its own answer or, where that failed, by the viewer's ties since. */
  get done(): boolean | undefined {
    const { ties } = this;
    return ties && this.#isDone?.(ties);
  }

  /** Why the last try was not done. */
  get error(): ResearchError | undefined {
    return this.done ? undefined : this.#failure;
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
    if (standing.status === 'failed' && !standing.retrying)
      this.#host.dispatchEvent(new FailedEvent(standing.error));
  }

  /** Brings `standing` in step with what the host shows. */
  sync(): void {
    const { source } = this.#place;
    const ref = this.#ref;
    const { data, relationship, served, isConnected } = this.#host;
    // What came of an action is not said of anybody else.
    if (this.#about !== ref?.id) {
      this.clear();
      this.#watch.leave();
      this.#host.anew?.();
    }
    this.#about = ref?.id;
    const { status } = this.standing;
    // Who has signed in again is to hear no more of having been signed out.
    if (status === 'signed-in' && this.#wasOut && this.#failure?.kind === 'signed-out')
      this.clear();
    if (status !== 'unknown') this.#wasOut = status === 'signed-out';
    const given = relationship !== undefined || (data !== undefined && served !== 'taken');
    if (given) this.#watch.use(relationship);
    else if (isConnected && source.connection && ref) {
      // What a server drew for nobody stays until it is known who looks.
      this.#watch.follow(source.connection, ref, served && this.standing);
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

  /** Whether the visitor is in the widget, or nowhere else since the last press. */
  get hasVisitor(): boolean {
    const { ownerDocument: page } = this.#host;
    return this.#isHere || (!this.#left && page.activeElement === page.body);
  }

  /** Forgets what went wrong. */
  clear(): void {
    this.#failure = this.#isDone = this.blocked = undefined;
    this.confirmed = this.stranded = false;
  }

  /**
   * Does one thing, unless one is under way.
   *
   * @param isDone whether the viewer's ties say that it was done: a write that failed may have arrived
   * @returns `undefined` when it was not done; `error` says why
   */
  async perform<T>(
    write: (api: typeof Api, subject: Api.Subject) => Promise<T>,
    isDone?: (ties: Relationship) => boolean,
  ): Promise<T | undefined> {
    const subject = this.#subject;
    if (this.busy || !subject) return undefined;
    const wasHere = this.#isHere;
    this.busy = true;
    this.clear();
    this.#host.requestUpdate();
    try {
      const answer = await write(await loadApi(), subject);
      this.#isDone = () => true;
      return answer;
    } catch (cause) {
      this.#isDone = isDone;
      this.#fail(cause, subject.connection);
      return undefined;
    } finally {
      this.busy = false;
      this.#left = wasHere && !this.#isHere;
      this.#about = subject.ref.id;
      this.#host.requestUpdate();
    }
  }

  /** Has the page sign the visitor in; where it does not, the endpoint's own page for it is opened. */
  signIn(researcher: Researcher, keepPage = false): void {
    const url = this.signInAddress(researcher);
    const wish = new SignInRequestedEvent(this.#action, researcher.id, url);
    window.addEventListener('focus', this.#back, { once: true });
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
    const { connection } = this.#place.source;
    return confirmAddress(actions, this.#action, connection?.options.endpoint);
  }

  /** Opens the endpoint's own window for the action. */
  confirm(address: string): void {
    this.clear();
    const [about, subject] = [this.#about, this.#subject];
    const opened = openConfirmation(address, (sure) => {
      // Meanwhile the host may be another researcher's, of whom nothing was confirmed.
      this.confirmed ||= sure && about === this.#about;
      this.#lookAgain(subject);
    });
    if (!opened) this.blocked = address;
    this.#host.requestUpdate();
  }

  /** Whether the focus is in the widget. */
  get #isHere(): boolean {
    return !!(this.#host.renderRoot as ShadowRoot).activeElement;
  }

  /** Whom all this is about: who is named, or else whose record the page has handed in. */
  get #ref(): ResearcherRef | null {
    const { ref, state } = this.#place;
    return ref ?? (state.status === 'ready' ? { kind: 'native', id: state.value.id } : null);
  }

  /** Whom an action is about, where a source can be told. */
  get #subject(): Api.Subject | null | undefined {
    const { source } = this.#place;
    const ref = this.#ref;
    return ref && source.connection && { connection: source.connection, ref, ties: this.ties };
  }

  /** Asks again what the viewer may do, and what is known of whom a window was opened for. */
  #lookAgain(subject: Api.Subject | null | undefined): void {
    this.retry();
    this.#host.requestUpdate();
    // Where the code for it does not come, what is known of the researcher stays as it is.
    if (subject)
      void loadApi().then(
        (api) => api.refresh(subject),
        () => {},
      );
  }

  #fail(cause: unknown, connection: Connection): void {
    const error = isResearchError(cause)
      ? cause
      : new ResearchError('not-loaded', 'An action failed', { cause });
    this.#failure = error;
    if (error.kind === 'signed-out') connection.viewer().invalidate();
    this.#host.dispatchEvent(new ActionFailedEvent(this.#action, error));
  }

  /** Somebody who went to sign in has come back. */
  readonly #back = (): void => {
    if (this.error?.kind === 'signed-out') this.clear();
    this.retry();
    this.#host.requestUpdate();
  };
}

/** Asks again who is signed in, for every widget of the page: to be called after signing in or out. */
export async function refreshViewers(): Promise<void> {
  (await loadApi()).refreshViewers();
}

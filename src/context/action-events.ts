import type { ResearchError } from '../api/errors.js';

const CROSSING = { bubbles: true, composed: true } as const;
const CANCELABLE = { ...CROSSING, cancelable: true } as const;

/** What a viewer can do with a researcher. */
export type ActionName = 'follow' | 'claim' | 'invite';

/**
 * A visitor wants to do what needs an account. A page that signs people in itself calls
 * `preventDefault()`, does so, and then `refreshViewers()`; otherwise `signInUrl` is opened.
 */
export class SignInRequestedEvent extends Event {
  static readonly type = 'rw-sign-in-requested';
  readonly action: ActionName;
  /** The researcher's id. */
  readonly researcher: string;
  /** The page that will be opened unless this event is cancelled; `null` when the endpoint names none. */
  readonly signInUrl: string | null;

  constructor(action: ActionName, researcher: string, signInUrl: string | null) {
    super(SignInRequestedEvent.type, CANCELABLE);
    this.action = action;
    this.researcher = researcher;
    this.signInUrl = signInUrl;
  }
}

/** The endpoint has taken note that the viewer follows the researcher, or no longer does. */
export class FollowChangedEvent extends Event {
  static readonly type = 'rw-follow-changed';
  /** The researcher's id. */
  readonly researcher: string;
  readonly following: boolean;
  /** How many follow now; `null` when the endpoint does not say. */
  readonly followers: number | null;

  constructor(researcher: string, following: boolean, followers: number | null) {
    super(FollowChangedEvent.type, CROSSING);
    this.researcher = researcher;
    this.following = following;
    this.followers = followers;
  }
}

/** The endpoint has taken the viewer's claim on the record. */
export class ClaimedEvent extends Event {
  static readonly type = 'rw-claimed';
  /** The researcher's id. */
  readonly researcher: string;
  /** `pending` until somebody has looked at it. */
  readonly status: string;

  constructor(researcher: string, status: string) {
    super(ClaimedEvent.type, CROSSING);
    this.researcher = researcher;
    this.status = status;
  }
}

/** The endpoint has taken the viewer's invitation. */
export class InvitedEvent extends Event {
  static readonly type = 'rw-invited';
  /** The researcher's id. */
  readonly researcher: string;
  /** The endpoint's id of the invitation. */
  readonly invitation: string;

  constructor(researcher: string, invitation: string) {
    super(InvitedEvent.type, CROSSING);
    this.researcher = researcher;
    this.invitation = invitation;
  }
}

/** An action failed; the visitor has been told why. */
export class ActionFailedEvent extends Event {
  static readonly type = 'rw-action-failed';
  readonly action: ActionName;
  /** Why; `error.kind` is the word to branch on. */
  readonly error: ResearchError;

  constructor(action: ActionName, error: ResearchError) {
    super(ActionFailedEvent.type, CROSSING);
    this.action = action;
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-sign-in-requested': SignInRequestedEvent;
    'rw-follow-changed': FollowChangedEvent;
    'rw-claimed': ClaimedEvent;
    'rw-invited': InvitedEvent;
    'rw-action-failed': ActionFailedEvent;
  }
}

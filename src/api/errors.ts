import type { Problem } from '../model/viewer.js';

/** The words a failure is known by: in events, in custom states and in the strings. */
export type FailureKind =
  | 'unreachable'
  | 'offline'
  | 'timed-out'
  | 'not-found'
  | 'gone'
  | 'signed-out'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'budget-spent'
  | 'server-fault'
  | 'refused'
  | 'too-large'
  | 'not-contract'
  | 'still-building'
  | 'locked'
  | 'search-paused'
  | 'unsupported'
  | 'misconfigured';

/** What is known of the answer behind a failure. */
export interface FailureFacts {
  readonly status?: number;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfter?: number | undefined;
  readonly problem?: Problem | undefined;
  readonly cause?: unknown;
}

/**
 * Why something could not be had. `message` is for developers; what a visitor reads comes from the
 * strings, by `kind`. It never holds a token, a header or a body.
 */
export abstract class ResearchError extends Error {
  abstract readonly kind: FailureKind;
  declare readonly name: string;
  readonly status: number | undefined;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The server's own words for it (RFC 9457), when it sent any. */
  readonly problem: Problem | undefined;

  constructor(message: string, facts: FailureFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    // Assigning would fail where a page has frozen Error.prototype.
    Object.defineProperty(this, 'name', { value: 'ResearchError' });
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.problem = facts.problem;
  }
}

/** The base of the class for one `kind`. */
function failure<const K extends FailureKind>(kind: K) {
  return class extends ResearchError {
    readonly kind = kind;
  };
}

/** No answer: a wrong name, a closed port, a reset or a CORS refusal all look like this. */
export class UnreachableError extends failure('unreachable') {}

/** The browser itself says that it has no network. */
export class OfflineError extends failure('offline') {}

/** The answer, headers and body, was not complete in time. */
export class TimedOutError extends failure('timed-out') {}

/** 404, or an id in the `missing` list of a batch. */
export class NotFoundError extends failure('not-found') {}

/** 410: it was there. */
export class GoneError extends failure('gone') {}

/** 401. */
export class SignedOutError extends failure('signed-out') {}

/** 403: signed in, and still not allowed. */
export class ForbiddenError extends failure('forbidden') {}

/** 409: somebody else was first. */
export class ConflictError extends failure('conflict') {}

/** 422: `problem.errors` says which fields and why. */
export class InvalidError extends failure('invalid') {}

/** 429: too fast; not an error of the data. */
export class RateLimitedError extends failure('rate-limited') {}

/** 429 of another sort: the day's budget is used up, so that trying again soon is no use. */
export class BudgetSpentError extends failure('budget-spent') {}

/** 5xx. */
export class ServerFaultError extends failure('server-fault') {}

/** Any other 4xx: the request was not to the server's liking. */
export class RefusedError extends failure('refused') {}

/** The body is larger than a widget will read. */
export class TooLargeError extends failure('too-large') {}

/** An answer that is not of the contract; `field` says where. */
export class NotContractError extends ResearchError {
  readonly kind = 'not-contract';
  /** The first wrong field, as `items[3].title`; empty when the whole body is wrong. */
  readonly field: string;

  constructor(message: string, field = '', facts: FailureFacts = {}) {
    super(message, facts);
    this.field = field;
  }
}

/** The server kept answering 202 for longer than a visitor waits. */
export class StillBuildingError extends failure('still-building') {}

/** The record is there, and its source shows it to nobody: under review, deactivated or replaced. */
export class LockedError extends failure('locked') {}

/** The source has stopped searching for a while; everything else goes on. */
export class SearchPausedError extends failure('search-paused') {}

/** The source has no such thing to give. */
export class UnsupportedError extends failure('unsupported') {}

/** The page does not say whom to show, or where to ask. */
export class MisconfiguredError extends failure('misconfigured') {}

/** Whether `error` is one of ours; told by shape, since two copies of this library may share a page. */
export function isResearchError(error: unknown): error is ResearchError {
  return error instanceof Error && typeof (error as { kind?: unknown }).kind === 'string';
}

const BY_STATUS: Readonly<
  Record<number, new (message: string, facts: FailureFacts) => ResearchError>
> = {
  401: SignedOutError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  410: GoneError,
  422: InvalidError,
  429: RateLimitedError,
};

/** The error for an HTTP status of 400 or more. */
export function errorOfStatus(status: number, where: string, facts: FailureFacts): ResearchError {
  const Kind = BY_STATUS[status] ?? (status >= 500 ? ServerFaultError : RefusedError);
  return new Kind(`${where} answered ${status}`, { ...facts, status });
}

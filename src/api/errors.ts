import type { Problem } from '../model/viewer.js';

/** The words a failure is known by: in events and in the strings. */
export type FailureKind =
  /** No answer: a wrong name, a closed port, a reset or a CORS refusal all look like this. */
  | 'unreachable'
  /** The browser itself says that it has no network. */
  | 'offline'
  /** The answer, headers and body, was not complete in time. */
  | 'timed-out'
  /** 404, or an id in the `missing` list of a batch. */
  | 'not-found'
  /** 410: it was there. */
  | 'gone'
  /** 401. */
  | 'signed-out'
  /** 403: signed in, and still not allowed. */
  | 'forbidden'
  /** 409: somebody else was first. */
  | 'conflict'
  /** 422: `problem.errors` says which fields and why. */
  | 'invalid'
  /** 429: too fast; not an error of the data. */
  | 'rate-limited'
  /** 429 of another sort: the day's budget is used up, so that trying again soon is no use. */
  | 'budget-spent'
  /** 5xx. */
  | 'server-fault'
  /** Any other 4xx: the request was not to the server's liking. */
  | 'refused'
  /** The body is larger than a widget will read. */
  | 'too-large'
  /** An answer that is not of the contract; `field` says where. */
  | 'not-contract'
  /** The server kept answering 202 for longer than a visitor waits. */
  | 'still-building'
  /** The record is there, and its source shows it to nobody: under review, deactivated or replaced. */
  | 'locked'
  /** The source has stopped searching for a while; everything else goes on. */
  | 'search-paused'
  /** The source has no such thing to give. */
  | 'unsupported'
  /** Code of the widgets did not come. Some browsers ask for it once a page, so that only a reload helps. */
  | 'not-loaded'
  /** The page does not say whom to show, or where to ask. */
  | 'misconfigured';

/** What is known of the answer behind a failure. */
export interface FailureFacts {
  readonly status?: number;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfter?: number | undefined;
  readonly problem?: Problem | undefined;
  readonly field?: string;
  readonly cause?: unknown;
}

/**
 * Why something could not be had. `message` is for developers; what a visitor reads comes from the
 * strings, by `kind`. It never holds a token, a header or a body.
 */
export class ResearchError extends Error {
  declare readonly name: string;
  readonly kind: FailureKind;
  readonly status: number | undefined;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** The server's own words for it (RFC 9457), when it sent any. */
  readonly problem: Problem | undefined;
  /** The first field that is not of the contract, as `items[3].title`; empty when the whole body is wrong. */
  readonly field: string;
  /** Set where a write failed before it was sent. */
  declare readonly unsent?: true;

  constructor(kind: FailureKind, message: string, facts: FailureFacts = {}) {
    super(message, facts);
    // Assigning would fail where a page has frozen Error.prototype.
    Object.defineProperty(this, 'name', { value: 'ResearchError' });
    this.kind = kind;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.problem = facts.problem;
    this.field = facts.field ?? '';
  }
}

/** Whether `error` is one of ours; told by shape, since two copies of this library may share a page. */
export function isResearchError(error: unknown): error is ResearchError {
  return error instanceof Error && Object.hasOwn(error, 'kind');
}

const BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  422: 'invalid',
  429: 'rate-limited',
};

/** The error for an HTTP status of 400 or more. */
export function errorOfStatus(status: number, where: string, facts: FailureFacts): ResearchError {
  const kind = BY_STATUS[status] ?? (status >= 500 ? 'server-fault' : 'refused');
  return new ResearchError(kind, `${where} answered ${status}`, { ...facts, status });
}

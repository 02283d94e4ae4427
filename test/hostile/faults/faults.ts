/*
 * What can be wrong with an endpoint, and what a visitor is shown then.
 */
import type { FailureKind } from '../../../src/api/errors.js';
import type { Cue } from '../../fixtures/stage-server.js';
import type { Wire } from '../../fixtures/wire.js';
import { BODIES, type Call } from './cases.js';
import { FOUND, ODD_BODIES, WRONG_BODIES } from './bodies.js';

interface Reading {
  readonly shows: FailureKind | 'data';
  readonly tries: number;
}

/** One thing that is wrong. */
export interface Fault {
  readonly name: string;
  /** Why it failed, or that it did not; `either` where engines differ and both are sound. */
  readonly shows: FailureKind | 'data' | 'either';
  /** What another engine makes of it, before we get to know of anything; as sound an answer. */
  readonly or?: Reading;
  /** What is answered instead of the right body. */
  readonly cue: (call: Call) => Cue;
  /** How often it may be asked for; once where it is left out. */
  readonly tries?: number;
  /** What holds around it: nobody listens, no network, or more patience than a test has. */
  readonly scene?: 'closed-door' | 'offline' | 'long-wait';
  /** The calls that can have it; all where it is left out. */
  readonly calls?: readonly Call[];
}

const wire = (name: string, kind: Wire, shows: FailureKind, more: Partial<Fault> = {}): Fault => ({
  name,
  shows,
  tries: shows === 'too-large' ? 1 : 3,
  cue: (call) => ({ wire: kind, body: BODIES[call] }),
  ...more,
});

const problem = { type: 'about:blank', title: 'A problem' };

const status = (code: number, shows: FailureKind, tries = 1): Fault => ({
  name: `status ${code}`,
  shows,
  tries,
  cue: () => ({
    status: code,
    body: { ...problem, status: code },
    headers: { 'Content-Type': 'application/problem+json' },
  }),
});

const later = (name: string, code: 429 | 503, after: () => string, tries: number): Fault => ({
  name: `status ${code}, Retry-After ${name}`,
  shows: code === 429 ? 'rate-limited' : 'server-fault',
  tries,
  cue: () => ({ status: code, body: problem, headers: { 'Retry-After': after() } }),
});

const soon = (): string => new Date(Date.now() + 3_000).toUTCString();
const inAYear = (): string => new Date(Date.now() + 31_536_000_000).toUTCString();

const around = (
  name: string,
  shows: FailureKind,
  tries: number,
  cue: Cue,
  more: Partial<Fault> = {},
): Fault => ({ name, shows, tries, cue: (call) => ({ body: BODIES[call], ...cue }), ...more });

const BAD_GATEWAY = '<!doctype html><title>502</title><h1>Bad Gateway</h1>';
const elsewhere = { 'Access-Control-Allow-Origin': 'https://other.example' };

/** WebKitGTK hands over what came of a body that was cut off, and says nothing. */
const HALF: Reading = { shows: 'not-contract', tries: 1 };

/** WebKitGTK hands over what it cannot unpack as it is. */
const WHOLE: Reading = { shows: 'data', tries: 1 };

const NETWORK: readonly Fault[] = [
  around('nobody listens', 'unreachable', 3, {}, { scene: 'closed-door', calls: FOUND }),
  around('no network', 'offline', 1, {}, { scene: 'offline', calls: FOUND }),
  wire('connection reset', 'reset', 'unreachable'),
  wire('connection closed without a word', 'close', 'unreachable'),
  wire('another protocol', 'babble', 'unreachable'),
  wire('no answer in time', 'hang', 'timed-out', { scene: 'long-wait' }),
  wire('a head that never ends', 'drip-head', 'timed-out', { scene: 'long-wait' }),
  wire('a body that drips', 'drip-body', 'timed-out', { scene: 'long-wait' }),
  wire('a body shorter than announced', 'cut', 'unreachable', { or: HALF }),
  wire('a body cut between chunks', 'cut-chunked', 'unreachable', { or: HALF }),
  wire('a body that is not packed as said', 'not-gzip', 'unreachable', { or: WHOLE }),
  wire('50 MB', 'flood', 'too-large'),
  wire('50 MB, announced', 'flood-announced', 'too-large'),
  wire('50 MB in 50 kB of gzip', 'flood-packed', 'too-large'),
  around('no CORS headers', 'unreachable', 3, { closed: true }),
  around('CORS headers for another origin', 'unreachable', 3, { closed: true, headers: elsewhere }),
  around('a redirection to itself', 'unreachable', 3, {
    status: 302,
    headers: { Location: '?turn' },
  }),
  around('a redirection to a data: address', 'unreachable', 3, {
    status: 302,
    headers: { Location: 'data:application/json,{}' },
  }),
];

const STATUSES: readonly Fault[] = [
  // Without an address it is no redirection (https://fetch.spec.whatwg.org/#concept-http-redirect-fetch);
  // to Firefox it still is one, which a request with a token may not take.
  around(
    'a redirection to nowhere',
    'refused',
    1,
    { status: 302 },
    { or: { shows: 'unreachable', tries: 3 } },
  ),
  around('status 304 that nobody asked for', 'refused', 1, { status: 304 }),
  around('status 204', 'not-contract', 1, { status: 204 }),
  status(400, 'refused'),
  status(401, 'signed-out'),
  status(403, 'forbidden'),
  status(404, 'not-found'),
  status(405, 'refused'),
  status(409, 'conflict'),
  status(410, 'gone'),
  status(418, 'refused'),
  status(422, 'invalid'),
  status(429, 'rate-limited', 3),
  status(500, 'server-fault', 3),
  status(501, 'server-fault', 1),
  status(503, 'server-fault', 3),
  around('status 502 with a web page', 'server-fault', 3, {
    status: 502,
    body: BAD_GATEWAY,
    headers: { 'Content-Type': 'text/html' },
  }),
  later('1', 429, () => '1', 3),
  later('1', 503, () => '1', 3),
  later('as a date', 429, soon, 3),
  later('in a year', 429, () => '31536000', 1),
  later('in a year as a date', 503, inAYear, 1),
  later('in the past', 429, () => new Date(0).toUTCString(), 3),
  later('that is none', 503, () => 'soon', 3),
  around(
    'status 202 for ever',
    'still-building',
    Infinity,
    {
      status: 202,
      body: { status: 'building' },
      headers: { 'Retry-After': '15' },
    },
    { scene: 'long-wait', calls: ['graph'] },
  ),
];

const spoiled = Object.entries(WRONG_BODIES).map(([name, cue]): Fault => ({
  name,
  shows: 'not-contract',
  cue,
}));

const forgiven = Object.entries(ODD_BODIES).map(([name, odd]): Fault => ({
  name,
  shows: 'data',
  ...odd,
}));

export const FAULTS: readonly Fault[] = [...NETWORK, ...STATUSES, ...spoiled, ...forgiven];

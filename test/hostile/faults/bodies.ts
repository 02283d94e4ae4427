/*
 * Bodies that no sound endpoint sends.
 */
import type { Cue } from '../../fixtures/stage-server.js';
import { BODIES, type Call } from './cases.js';

type CueOf = (call: Call) => Cue;

const json = (call: Call): string => JSON.stringify(BODIES[call]);

const base64 = (bytes: readonly number[]): string => btoa(String.fromCharCode(...bytes));

const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const whole =
  (body: string, headers: Record<string, string> = {}): CueOf =>
  () => ({ body, headers });

const PAGE = '<!doctype html><title>Sign in to the network</title><h1>Welcome</h1>';

/** Every field of an object, made something else than it should be. */
const wrongSchema = (call: Call): Cue => ({
  body: Object.fromEntries(Object.keys(BODIES[call]).map((name) => [name, { not: 'this' }])),
});

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** Bodies of status 200 that are no answer. */
export const WRONG_BODIES: Readonly<Record<string, CueOf>> = {
  'an empty body': whole(''),
  'a body of white space': whole(' \n\t '),
  'a web page': whole(PAGE, { 'Content-Type': 'text/html' }),
  'a web page that says it is JSON': whole(PAGE),
  XML: whole('<?xml version="1.0"?><researcher/>', { 'Content-Type': 'application/xml' }),
  'JSON that stops in the middle': (call) => ({ body: json(call).slice(0, -9) }),
  'two bodies in one': (call) => ({ body: json(call) + json(call) }),
  'JSON with padding (JSONP)': (call) => ({ body: `callback(${json(call)})` }),
  'bytes that are not UTF-8': (call) => ({
    bytes: base64(codes(json(call)).map((code) => (code === 97 ? 0xff : code))),
  }),
  'UTF-16': (call) => ({ bytes: base64(codes(json(call)).flatMap((code) => [code, 0])) }),
  null: whole('null'),
  'a number': whole('42'),
  'a text': whole('"Ada"'),
  'a list': (call) => ({ body: `[${json(call)}]` }),
  NaN: whole('{"id":NaN}'),
  'every field of another type': wrongSchema,
  'a hundred thousand lists in lists': whole(nested(100_000)),
};

interface Odd {
  readonly cue: CueOf;
  readonly calls?: readonly Call[];
  readonly shows?: 'either';
}

/** Puts `members` in front of those that are there, as text: not every one could be said in JSON. */
const withMembers = (call: Call, members: string): Cue => ({
  body: json(call).replace('{', `{${members},`),
});

const replaced = (call: Call, pattern: RegExp, by: string): Cue => ({
  body: json(call).replaceAll(pattern, by),
});

/** The calls that anybody may make. */
export const FOUND = ['researcher', 'works', 'graph'] as const;
const DATES = ['researcher', 'works'] as const;

/** Only what must be there; all else is null. */
const nulls = (call: Call): Cue => {
  const { id, name, signedIn, items, nodes } = BODIES[call];
  const rest = Object.fromEntries(Object.keys(BODIES[call]).map((key) => [key, null]));
  return { body: { ...rest, id, name, signedIn, items, nodes } };
};

const graphOf = (edges: object[], nodes: object[] = []): Odd => ({
  calls: ['graph'],
  cue: () => ({
    body: { ...BODIES.graph, nodes: [...(BODIES.graph['nodes'] as object[]), ...nodes], edges },
  }),
});

const edge = (source: string, target: string) => ({ source, target, kind: 'related', weight: 1 });

/** Bodies with something wrong in them that the contract forgives. */
export const ODD_BODIES: Readonly<Record<string, Odd>> = {
  'JSON that says it is text': {
    cue: (call) => ({ body: json(call), headers: { 'Content-Type': 'text/plain' } }),
  },
  'JSON behind a byte order mark': {
    cue: (call) => ({ bytes: base64([0xef, 0xbb, 0xbf, ...codes(json(call))]) }),
  },
  'null wherever it may be': { cue: nulls },
  'fields that nobody knows': {
    cue: (call) => withMembers(call, '"__proto__":{"polluted":true},"constructor":1,"more":[{}]'),
  },
  'a deep nest in a field that nobody knows': {
    cue: (call) => withMembers(call, `"more":${nested(100_000)}`),
    shows: 'either',
  },
  'numbers beyond all bounds (1e400)': {
    cue: (call) => replaced(call, /(?<=":)\d+/g, '1e400'),
    calls: FOUND,
  },
  'numbers below all bounds (-1e400)': {
    cue: (call) => replaced(call, /(?<=":)\d+/g, '-1e400'),
    calls: FOUND,
  },
  'whole numbers that JavaScript cannot count (2^53 + 1)': {
    cue: (call) => replaced(call, /(?<=":)\d+/g, '9007199254740993'),
    calls: FOUND,
  },
  'dates that are none': {
    cue: (call) => replaced(call, /"\d{4}-\d\d-\d\d[^"]*"/g, '"2026-02-30"'),
    calls: DATES,
  },
  'one id twice': {
    cue: (call) => replaced(call, /"(w2|w1|t1)"/g, '"same"'),
    calls: FOUND,
  },
  'edges in a circle': graphOf([edge('ada', 'w1'), edge('w1', 'ada'), edge('ada', 'ada')]),
  'edges that lead nowhere': graphOf([edge('ada', 'nobody'), edge('nobody', 'nowhere')]),
  'nodes without edges': graphOf([], [{ id: 'x', kind: 'topic', label: 'Alone' }]),
};

/*
 * Every element, by the calls that it makes: each of them can fail.
 */
import { adaBody } from '../../fixtures/people.js';
import type { Cue } from '../../fixtures/stage-server.js';

/** The calls of the contract that read, with the path that a cue takes. */
export const PATHS = {
  researcher: '/researchers/ada',
  works: '/researchers/ada/works*',
  graph: '/researchers/ada/graph*',
  viewer: '/viewer',
  relationship: '/researchers/ada/relationship',
} as const;

export type Call = keyof typeof PATHS;

/** One element and the call of it that suffers. */
export interface Case {
  readonly tag: string;
  readonly call: Call;
  /** Put inside a `<research-source>` which names the endpoint. */
  readonly provided?: boolean;
}

const ACTIONS = ['follow-button', 'claim-panel', 'invitation-panel'];
const CARDS = ['researcher-card', 'trust-badge', 'trust-snapshot', 'researcher-profile'];

const of = (call: Call, tags: readonly string[]): Case[] => tags.map((tag) => ({ tag, call }));

export const CASES: readonly Case[] = [
  ...of('researcher', [...CARDS, ...ACTIONS]),
  { tag: 'researcher-card', call: 'researcher', provided: true },
  ...of('works', ['work-list']),
  ...of('graph', ['graph-slice']),
  ...of('viewer', ACTIONS),
  ...of('relationship', ACTIONS),
];

/** Whether a call is about who looks, and so is made for those only who have a token. */
export const isPrivate = ({ call }: Case): boolean => call === 'viewer' || call === 'relationship';

export const nameOf = (each: Case): string =>
  `<${each.tag}>${each.provided ? ' in a <research-source>' : ''}, ${each.call}`;

const work = (id: string, title: string) => ({
  id,
  title,
  type: 'article',
  year: 1843,
  date: '1843-09-01',
  venue: 'Scientific Memoirs',
  abstract: 'Notes on the engine.',
  authors: [{ name: 'Ada Byron', id: 'ada' }],
  doi: '10.5555/12345678',
  url: 'https://works.example/1',
  citations: 41,
});

/** What a sound endpoint answers. */
export const BODIES: Readonly<Record<Call, Readonly<Record<string, unknown>>>> = {
  researcher: {
    ...adaBody,
    claim: { status: 'unclaimed' },
    topics: [{ id: 't1', name: 'Engines', works: 2 }],
  },
  works: {
    items: [work('w1', 'Notes'), work('w2', 'More notes')],
    total: 2,
    nextCursor: null,
    facets: { types: [{ value: 'article', count: 2 }], years: [{ value: 1843, count: 2 }] },
  },
  graph: {
    status: 'ready',
    focus: 'ada',
    truncated: false,
    nodes: [
      { id: 'ada', kind: 'person', label: 'Ada Byron', weight: 2 },
      { id: 'w1', kind: 'work', label: 'Notes', weight: 1 },
    ],
    edges: [{ source: 'ada', target: 'w1', kind: 'authored', weight: 1 }],
  },
  viewer: { signedIn: true, id: 'mary', name: 'Mary Somerville' },
  relationship: { following: false, claim: 'none', invite: { allowed: true, reason: null } },
};

/** Every call answered as it should be. */
export const SOUND: readonly Cue[] = (Object.keys(PATHS) as Call[]).map((call) => ({
  path: PATHS[call],
  body: BODIES[call],
}));

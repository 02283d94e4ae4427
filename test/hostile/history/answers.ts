/*
 * What the endpoints of a history answer: people whose works and nodes have the same ids, since an
 * endpoint may count them anew for each, and with other words everywhere.
 */
import { adaBody } from '../../fixtures/people.js';
import type { Cue } from '../../fixtures/stage-server.js';
import { work } from '../../fixtures/works.js';

/** Whom an endpoint knows. */
export const PEOPLE = ['ada', 'mary', 'grace'] as const;

export type Person = (typeof PEOPLE)[number];

/** How an endpoint is. */
export const MOODS = ['sound', 'slow', 'failing', 'empty'] as const;

export type Mood = (typeof MOODS)[number];

/** How many works somebody has: two lists with search and chart, and one that is taken in at a glance. */
const WORKS: Readonly<Record<Person, number>> = { ada: 14, mary: 13, grace: 4 };

/** How many of them are preprints of others in the list. */
const FOLDED = 2;

const titled = (name: string, n: number) =>
  work(`w${n}`, {
    title: `Work ${n} of ${name}`,
    year: 2010 + (n % 5),
    type: n % 3 === 0 ? 'preprint' : 'article',
    abstract: `What ${name} found with $x_${n}$.`,
    authors: [{ name }],
    doi: `10.5555/${n}`,
    citations: n * 3,
  });

/** A name by which it is told who is meant, and by whose account. */
const nameOf = (who: Person, by: string): string => `${who} by ${by}`;

const researcher = (who: Person, by: string) => ({
  ...adaBody,
  id: who,
  name: nameOf(who, by),
  headline: `writes as ${nameOf(who, by)}.`,
  claim: { status: who === 'mary' ? 'claimed' : 'unclaimed' },
  topics: [{ id: 't1', name: `Topic of ${who}`, works: 2 }],
  worksByYear: [{ year: 2010, works: WORKS[who], citations: null }],
  actions: { reportUrl: 'https://reports.example/', signInUrl: 'https://sign-in.example/' },
});

const works = (who: Person, by: string) => ({
  items: [
    ...Array.from({ length: WORKS[who] - FOLDED }, (_, n) => titled(nameOf(who, by), n)),
    ...[1, 2].map((n) => ({ ...titled(nameOf(who, by), n), id: `v${n}`, type: 'preprint' })),
  ],
  total: WORKS[who],
  nextCursor: null,
  facets: {
    types: [{ value: 'article', count: WORKS[who] }],
    years: [2010, 2011, 2012, 2013, 2014].map((value) => ({ value, count: 2 })),
  },
});

const graph = (who: Person, by: string) => ({
  status: 'ready',
  focus: `r:${who}`,
  truncated: false,
  nodes: [
    { id: `r:${who}`, kind: 'person', label: nameOf(who, by), weight: 2 },
    ...PEOPLE.filter((each) => each !== who).map((each) => ({
      id: `r:${each}`,
      kind: 'person',
      label: `${each}, whom ${nameOf(who, by)} knows`,
    })),
    { id: 'w1', kind: 'work', label: `Work of ${nameOf(who, by)}` },
    { id: 't1', kind: 'topic', label: `Topic of ${nameOf(who, by)}` },
  ],
  edges: [
    ...PEOPLE.filter((each) => each !== who).map((each) => ({
      source: `r:${who}`,
      target: `r:${each}`,
      kind: 'collaborated',
    })),
    { source: `r:${who}`, target: 'w1', kind: 'authored' },
    { source: 'w1', target: 't1', kind: 'about' },
  ],
});

const relationship = (who: Person) => ({
  following: who === 'mary',
  claim: 'none',
  invite: { allowed: who !== 'grace', reason: who === 'grace' ? 'not-open' : null },
});

const NO_WORKS = { items: [], total: 0, nextCursor: null, facets: { types: [], years: [] } };

/** What a call is answered where an endpoint has nothing to tell. */
const emptyOf = (body: object): object =>
  'items' in body ? NO_WORKS : 'nodes' in body ? { ...body, nodes: [], edges: [] } : body;

/** What the endpoint called `by` answers while it is in a mood. */
export function cuesOf(by: string, mood: Mood): Cue[] {
  if (mood === 'failing') return [{ status: 400 }];
  const about = PEOPLE.flatMap((who): Cue[] => [
    { path: `/researchers/${who}`, body: researcher(who, by) },
    { path: `/researchers/${who}/works*`, body: works(who, by) },
    { path: `/researchers/${who}/graph*`, body: graph(who, by) },
    { path: `/researchers/${who}/relationship`, body: relationship(who) },
    { path: `/researchers/${who}/follow`, body: { following: who !== 'mary', followers: 4 } },
    { path: `/researchers/${who}/claim`, status: 202, body: { status: 'pending' } },
    {
      path: `/researchers/${who}/invitations`,
      status: 201,
      body: { id: 'i1', status: 'sent' },
    },
  ]);
  const cues = [...about, { path: '/viewer', body: { signedIn: true, id: 'v', name: 'Viewer' } }];
  if (mood === 'slow') return cues.map((cue) => ({ ...cue, delay: 60 }));
  return mood === 'empty'
    ? cues.map((cue) => ({ ...cue, body: emptyOf(cue.body as object) }))
    : cues;
}

/** What a page hands in as a property of this name: about somebody, or what is no answer. */
export function handed(tag: string, name: string, who: Person): unknown {
  const by = 'the page';
  if (name === 'relationship') return relationship(who);
  if (name === 'works' || (name === 'data' && tag === 'work-list')) return works(who, by);
  if (name === 'graph' || (name === 'data' && tag === 'graph-slice')) return graph(who, by);
  return researcher(who, by);
}

/*
 * The calls that read, of the contract and of public sources, and what their answers nearly are.
 */
import fc from 'fast-check';
import { GraphSliceSchema } from '../../../src/model/graph-slice.js';
import { ResearcherSchema } from '../../../src/model/researcher.js';
import type { JsonSchema } from '../../../src/model/schema.js';
import { RelationshipSchema } from '../../../src/model/relationship.js';
import { ViewerSchema } from '../../../src/model/viewer.js';
import { WorksPageSchema } from '../../../src/model/work.js';
import {
  AUTHOR,
  authorBody,
  groupsBody,
  workBodies,
  worksBody,
} from '../../fixtures/public/openalex.js';
import {
  ORCID,
  bulkBody,
  crossrefList,
  crossrefWork,
  dataciteDoi,
  employmentsBody,
  groupBody,
  personBody,
  rorBody,
} from '../../fixtures/public/others.js';
import { BODIES } from '../faults/cases.js';
import { nearly, shapeOf, type Shape } from './nearly.js';

/** One call, or all that a source asks. */
export interface ReadCall {
  readonly name: string;
  readonly tags: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Those who are shown from one endpoint, side by side. */
  readonly researchers: readonly string[];
  /** Whether somebody is signed in. */
  readonly signedIn?: boolean;
  /** What an endpoint answers, by path. */
  readonly bodies: fc.Arbitrary<Readonly<Record<string, unknown>>>;
  /** How many bodies are tried each time, and in a thorough run. */
  readonly share: number;
  readonly thorough: number;
  /** How a widget may end. */
  readonly ends: readonly string[];
}

const READERS = ['researcher-card', 'trust-badge', 'trust-snapshot'];
const ACTORS = ['follow-button', 'claim-panel', 'invitation-panel'];

const ofContract = (
  name: string,
  path: string,
  { json }: { json: JsonSchema },
  ...tags: readonly string[]
): ReadCall => ({
  name,
  tags,
  attributes: {},
  researchers: ['ada'],
  bodies: fc.record({ [`/researchers/ada${path}`]: nearly(json as Shape) }),
  share: 80,
  thorough: 1_000,
  ends: ['data', 'not-contract', 'too-large'],
});

/** What each public source answers, by path; the first that fits is taken. */
const SOURCES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  openalex: {
    '/authors/*': authorBody(2),
    '/works?group_by*': groupsBody(3),
    '/works*': worksBody(2, workBodies(2)),
    '/ror/*': rorBody,
  },
  orcid: {
    [`/${ORCID}/person`]: personBody(),
    [`/${ORCID}/employments`]: employmentsBody(
      { name: 'Elder', from: '2005' },
      { name: null, from: '2011' },
    ),
    [`/${ORCID}/works/*`]: bulkBody(11),
    [`/${ORCID}/works`]: {
      group: [groupBody(11, 'Cracks', '2001', '10.5555/1'), groupBody(12, 'Glazes', '2023')],
    },
    '/ror/*': rorBody,
  },
  crossref: {
    '/works*': crossrefList(2, [
      crossrefWork('10.5555/1', 'Cracks', 2001),
      crossrefWork('10.5555/2', 'Glazes', 2020),
    ]),
    '/ror/*': rorBody,
  },
  datacite: { '/dois*': { data: [dataciteDoi('10.5555/2', 'Shards')], meta: { total: 1 } } },
};

const ofSource = (
  source: string,
  answers: Readonly<Record<string, unknown>>,
  researcher = ORCID,
): ReadCall => {
  const bodies = Object.entries(answers).map(([path, body]) => [path, nearly(shapeOf(body))]);
  return {
    name: source,
    tags: [...READERS, 'work-list', 'graph-slice'],
    attributes: { source },
    researchers: [researcher],
    bodies: fc.record(Object.fromEntries(bodies)),
    share: 12,
    thorough: 100,
    ends: ['data', 'not-contract', 'too-large', 'not-found'],
  };
};

/** Behind a proxy that has each under its name. */
const joined = Object.entries(SOURCES).flatMap(([source, answers]) =>
  Object.entries(answers).map(([path, body]) => [`/${source}${path}`, body]),
);

const person = BODIES.researcher;

/** Two at once are asked for together. */
const batch: ReadCall = {
  ...ofContract('several researchers', '', ResearcherSchema, 'researcher-card', 'trust-badge'),
  researchers: ['ada', 'bob'],
  bodies: fc.record({
    '/researchers?*': nearly(shapeOf({ items: [person, { ...person, id: 'bob' }], missing: [] })),
  }),
  ends: ['data', 'not-contract', 'too-large', 'not-found'],
};

const viewer: ReadCall = {
  ...ofContract('a viewer', '', ResearcherSchema, ...ACTORS),
  signedIn: true,
  bodies: fc.record({
    '/viewer': nearly(ViewerSchema.json as Shape),
    '/researchers/ada/relationship': nearly(RelationshipSchema.json as Shape),
    '/researchers/ada': fc.constant(person),
  }),
  ends: ['data'],
};

export const CALLS: readonly ReadCall[] = [
  batch,
  viewer,
  ofContract('a researcher', '', ResearcherSchema, ...READERS),
  ofContract('a researcher that is acted upon', '', ResearcherSchema, ...ACTORS),
  ofContract('works', '/works*', WorksPageSchema, 'work-list'),
  ofContract('a graph', '/graph*', GraphSliceSchema, 'graph-slice'),
  ofSource('openalex', SOURCES['openalex']!, AUTHOR),
  ...['orcid', 'crossref', 'datacite'].map((source) => ofSource(source, SOURCES[source]!)),
  ofSource(Object.keys(SOURCES).join(' '), Object.fromEntries(joined)),
];

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MAX_BYTES } from '../../src/api/body.js';
import { en } from '../../src/i18n/en.js';
import { GraphSliceSchema } from '../../src/model/graph-slice.js';
import { ResearcherSchema } from '../../src/model/researcher.js';
import type { JsonSchema } from '../../src/model/schema.js';
import { WorksPageSchema } from '../../src/model/work.js';
import { PRERENDERED_TAGS } from '../../src/ssr/index.js';
import { openStage } from '../fixtures/stage.js';
import { nearly, written, type Shape } from '../hostile/shapes/nearly.js';
import { saysNothing } from '../hostile/support/outcome.js';
import { startEdge, type Answer, type Edge } from './edge.js';

const SEED = 20260315;
const BODIES = 40;

/** How long one answer may take, in milliseconds: a server that stands still serves nobody. */
const PATIENCE = 20_000;

/** The most that an image of a badge may take, in px, whatever its text. */
const WIDEST = 1_000;

const near = ({ json }: { json: JsonSchema }) => nearly(json as Shape);

/** What an endpoint answers about a researcher, by path. */
const BODY = fc.record({
  '/researchers/ada': near(ResearcherSchema),
  '/researchers/ada/works*': near(WorksPageSchema),
  '/researchers/ada/graph*': near(GraphSliceSchema),
});

const PATHS = [
  ...PRERENDERED_TAGS.map((tag) => `fragments/${tag}?researcher=ada`),
  'fragments/researcher-profile?frame&researcher=ada',
  'fragments/trust-badge?size=full&researcher=ada',
  'badge.svg?researcher=ada',
  'pages/ada',
];

/** Every element of a tree, those in shadow roots that a parser is to make and in those of templates too. */
function* deep(root: ParentNode): Iterable<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
    if (element instanceof HTMLTemplateElement) yield* deep(element.content);
  }
}

/** What is wrong with a tree: markup that was data, and JSON that cannot be read. */
function wrongIn(root: ParentNode): string[] {
  const wrong: string[] = [];
  for (const element of deep(root)) {
    if (element.localName === 'x-data' || element.hasAttribute('x-data'))
      wrong.push('data as markup');
    if (element.localName === 'parsererror') wrong.push(element.textContent.slice(0, 200));
    if (element.matches('script[type$=json]')) JSON.parse(element.textContent);
  }
  return wrong;
}

function wrongWith(path: string, { status, body }: Answer): string[] {
  if (status !== 200) {
    const said = [en.failure['not-contract'], 'not-contract'].some((words) => body.includes(words));
    return status === 502 && said ? [] : [`${status}: ${body.slice(0, 200)}`];
  }
  const root = path.startsWith('badge.svg')
    ? new DOMParser().parseFromString(body, 'image/svg+xml')
    : Document.parseHTMLUnsafe(body);
  const isWide = Number(root.documentElement.getAttribute('width')) > WIDEST;
  return [...wrongIn(root), saysNothing(body), isWide ? 'too wide' : ''].filter(Boolean);
}

/** As long as a text may be in an answer that is read at all. */
const longest = (unit: string): string =>
  unit.repeat((MAX_BYTES - 1_000) / (JSON.stringify(unit).length - 2));

/** What readers of markup and formulas look for the end of. */
const UNITS = ['<', '<!--', '<i ', '&', '"', '(', '\\(', '{'];

const LONG_TEXTS: Readonly<
  Record<string, { readonly tag: string; readonly bodyWith: (text: string) => unknown }>
> = {
  'a title': { tag: 'work-list', bodyWith: (title) => ({ items: [{ id: 'w', title }] }) },
  'an abstract': { tag: 'work-list', bodyWith: (abstract) => ({ items: [{ id: 'w', abstract }] }) },
  'a name': { tag: 'researcher-card', bodyWith: (name) => ({ id: 'ada', name }) },
  'a label': {
    tag: 'graph-slice',
    bodyWith: (label) => ({
      nodes: [
        { id: 'ada', kind: 'person', label: 'Ada Byron' },
        { id: 'w', kind: 'work', label },
      ],
      edges: [],
    }),
  },
};

/** The answer, or that there is no end of waiting for it. */
function inTime(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ status: 0, headers: {}, body: 'no end' }), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

describe(`fragments of bodies of nearly the right shape (seed ${SEED})`, () => {
  let edge: Edge;
  before(async () => (edge = await startEdge()));
  after(() => edge.stop());

  for (const path of PATHS) {
    it(`are ${path} in good order, or one clear failure`, async () => {
      const bodies = fc.sample(BODY, { seed: SEED, numRuns: BODIES });
      const cues = bodies.flatMap((parts, n) =>
        Object.entries(parts).map(([at, body]) => ({ path: `/${n}${at}`, body: written(body) })),
      );
      const { url } = await openStage(...cues);
      const wrong: string[] = [];
      const statuses = new Set<number>();
      for (const n of bodies.keys()) {
        const answer = await inTime(edge.ask(path, `${url}/${n}`));
        statuses.add(answer.status);
        wrong.push(...wrongWith(path, answer).map((what) => `${n}: ${what}`));
        if (answer.status === 0) break;
      }
      expect(wrong).to.deep.equal([]);
      expect([...statuses].sort()).to.deep.equal([200, 502]);
    }).timeout(120_000);
  }

  it('draw an image well-formed and small, whatever its text is', async () => {
    const trust = { score: 1e308, band: 'long '.repeat(2_000) };
    const { url } = await openStage({ body: { id: 'ada', name: '\u0001Ada\ufffe', trust } });
    const path = 'badge.svg?researcher=ada';
    const answer = await edge.ask(path, url);
    expect(answer.status).to.equal(200);
    expect(wrongWith(path, answer)).to.deep.equal([]);
  });

  for (const [name, { tag, bodyWith }] of Object.entries(LONG_TEXTS)) {
    it(`come to an end where ${name} is as long as may be`, async () => {
      for (const unit of UNITS) {
        const { url } = await openStage({ body: bodyWith(longest(unit)) });
        const answer = await inTime(edge.ask(`fragments/${tag}?inert&researcher=ada`, url));
        expect(answer.status, unit).to.equal(200);
      }
    }).timeout(120_000);
  }
});

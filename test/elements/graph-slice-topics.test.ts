import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import type { GraphSlice } from '../../src/elements/graph-slice/graph-slice.js';
import { inside, until } from '../fixtures/elements.js';
import { choose, drawn, expand, opened, rows, said } from '../fixtures/graph.js';
import {
  AUTHOR,
  authorBody,
  workBodies,
  workBody,
  worksBody,
} from '../fixtures/public/openalex.js';
import { openStage, type Stage } from '../fixtures/stage.js';
import { serverUrl } from '../tools/server-url.js';

const node = (id: string, kind: string, label: string) => ({ id, kind, label });
const edge = (source: string, target: string, kind: string) => ({ source, target, kind });

const ENGINES = 'Calculating engines';
const ada = node('r:ada', 'person', 'Ada Byron');
const babbage = node('r:babbage', 'person', 'Charles Babbage');
const topic = node('t1', 'topic', ENGINES);

const slice = {
  focus: 'r:ada',
  nodes: [ada, babbage, node('w1', 'work', 'Notes on the engine'), topic],
  edges: [
    edge('r:ada', 'w1', 'authored'),
    edge('r:ada', 'r:babbage', 'collaborated'),
    edge('w1', 't1', 'about'),
  ],
};

/** What is around the topic, with a `w1` that the first slice has for another work. */
const around = {
  focus: 't1',
  nodes: [topic, node('n:scheutz', 'person', 'Georg Scheutz'), node('w1', 'work', 'Specimens')],
  edges: [edge('n:scheutz', 'w1', 'authored'), edge('w1', 't1', 'about')],
};

/** The same slice as `slice`, and what it had to leave out. */
const larger = {
  ...slice,
  nodes: [
    ...slice.nodes,
    node('w2', 'work', 'On the analytical engine'),
    node('n:menabrea', 'person', 'Luigi Menabrea'),
    node('w3', 'work', 'Passages from a life'),
    node('t2', 'topic', 'Memoirs'),
  ],
  edges: [
    ...slice.edges,
    edge('r:ada', 'w2', 'authored'),
    edge('n:menabrea', 'w2', 'authored'),
    edge('w2', 't1', 'about'),
    edge('r:babbage', 'w3', 'authored'),
    edge('w3', 't2', 'about'),
  ],
};

const GRAPH = '/researchers/ada/graph';

const asked = async (stage: Stage): Promise<string[]> =>
  (await stage.heard()).map(({ path }) => path).filter((path) => path.includes('/graph'));

describe('<graph-slice>, growing around a topic', () => {
  it('asks an endpoint that expands topics, and takes back what it added', async () => {
    const stage = await openStage(
      { path: `${GRAPH}?limit=41&around=t1`, body: around },
      { path: `${GRAPH}*`, body: { ...slice, expandable: ['topic'] } },
    );
    const element = await opened(stage, ENGINES);
    (await expand(element)).click();
    await until(() => said(element) === `Added around ${ENGINES}: 2.`);
    expect(await asked(stage)).to.eql([GRAPH, `${GRAPH}?limit=41&around=t1`]);
    expect(await rows(element)).to.include.members(['Georg Scheutz', 'Specimens']);
    expect(inside(element, '[part=title]').textContent).to.contain('Ada Byron');
    await choose(element, 'Specimens');
    expect(inside(element, '[part=details]').textContent).to.contain(ENGINES);
    await choose(element, ENGINES);
    (await expand(element)).click();
    await until(() => said(element).includes('Ada Byron, with'));
    expect(await rows(element)).to.have.length(slice.nodes.length);
  });

  it('does no harm at an endpoint that answers as if nothing more had been asked', async () => {
    const stage = await openStage({ body: { ...slice, expandable: ['topic'] } });
    const element = await opened(stage, ENGINES);
    (await expand(element)).click();
    await until(() => said(element) === `Nothing more is known around ${ENGINES}.`);
    expect(await expand(element)).to.have.attribute('aria-disabled', 'true');
    expect(await rows(element)).to.have.length(slice.nodes.length);
    expect(element).to.match(':state(ready)');
  });

  it('offers nothing, and sends nothing new, where the contract alone is known', async () => {
    const stage = await openStage({ body: slice });
    const element = await opened(stage, babbage.label);
    await expand(element);
    await choose(element, ENGINES);
    expect(element.shadowRoot!.querySelector('[part=expand]')).to.equal(null);
    expect(await asked(stage)).to.eql([GRAPH]);
  });

  it('finds more in a larger slice where the first is a part, and only what is near', async () => {
    const stage = await openStage(
      { path: `${GRAPH}?limit=404`, body: larger },
      { path: GRAPH, body: { ...slice, truncated: true } },
    );
    const element = await opened(stage, ENGINES);
    (await expand(element)).click();
    await until(() => said(element) === `Added around ${ENGINES}: 2.`);
    const all = await rows(element);
    expect(all).to.include.members(['On the analytical engine', 'Luigi Menabrea']);
    expect(all).not.to.include.members(['Passages from a life']);
    expect(all).not.to.include.members(['Memoirs']);
    expect(await asked(stage)).to.eql([GRAPH, `${GRAPH}?limit=404`]);
  });

  it('finds more around a person without a record and an institution, in the same larger slice', async () => {
    const lovelace = node('i1', 'institution', 'Lovelace Library');
    const part = {
      ...slice,
      truncated: true,
      nodes: [...slice.nodes, lovelace, node('n:menabrea', 'person', 'Luigi Menabrea')],
      edges: [...slice.edges, edge('r:ada', 'i1', 'affiliated')],
    };
    const more = {
      ...larger,
      nodes: [...larger.nodes, lovelace, node('n:scheutz', 'person', 'Georg Scheutz')],
      edges: [
        ...larger.edges,
        edge('r:ada', 'i1', 'affiliated'),
        edge('n:scheutz', 'i1', 'affiliated'),
      ],
    };
    const stage = await openStage(
      { path: `${GRAPH}?limit=406`, body: more },
      { path: GRAPH, body: part },
    );
    const element = await opened(stage, 'Luigi Menabrea');
    (await expand(element)).click();
    await until(() => said(element) === 'Added around Luigi Menabrea: 1.');
    await choose(element, 'Lovelace Library');
    (await expand(element)).click();
    await until(() => said(element) === 'Added around Lovelace Library: 1.');
    expect(await rows(element)).to.include.members(['On the analytical engine', 'Georg Scheutz']);
    await choose(element, 'Notes on the engine');
    expect(element.shadowRoot!.querySelector('[part=expand]')).to.equal(null);
    expect(await asked(stage)).to.eql([GRAPH, `${GRAPH}?limit=406`]);
  });

  it('asks for the topics of what was added where that came from', async () => {
    const theirs = {
      focus: 'r:babbage',
      expandable: ['topic'],
      nodes: [babbage, node('w1', 'work', 'On machinery'), node('t1', 'topic', 'Economy')],
      edges: [edge('r:babbage', 'w1', 'authored'), edge('w1', 't1', 'about')],
    };
    const economy = {
      focus: 't1',
      nodes: [node('t1', 'topic', 'Economy'), node('w7', 'work', 'On wages')],
      edges: [edge('w7', 't1', 'about')],
    };
    const path = '/researchers/babbage/graph?limit=41&around=t1';
    const stage = await openStage(
      { path, body: economy },
      { path: '/researchers/babbage/graph*', body: theirs },
      { body: slice },
    );
    const element = await opened(stage, babbage.label);
    (await expand(element)).click();
    await until(() => said(element).includes('Added around Charles Babbage: 2.'));
    await choose(element, 'Economy');
    (await expand(element)).click();
    await until(() => said(element) === 'Added around Economy: 1.');
    expect((await asked(stage)).at(-1)).to.equal(path);
    expect(await rows(element)).to.include.members(['On wages', ENGINES]);
  });

  it('expands a topic of the demo', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const endpoint = await serverUrl('demo');
    const element = await fixture<GraphSlice>(
      html`<graph-slice researcher="journal-001" endpoint=${endpoint}></graph-slice>`,
    );
    await drawn(element);
    const table = await rows(element);
    const [topicRow] = [...inside(element, 'tbody').querySelectorAll('tr')].filter((row) =>
      row.textContent!.includes('Topic'),
    );
    const name = topicRow!.querySelector('th')!.textContent!.trim();
    await choose(element, name);
    (await expand(element)).click();
    await until(() => said(element).startsWith(`Added around ${name}: `));
    expect((await rows(element)).length).to.be.greaterThan(table.length + 5);
  });

  it('expands a topic of OpenAlex by works of the researcher’s and of everybody’s', async () => {
    const others = [900, 901].map((index) =>
      workBody(index, {
        authorships: [{ author: { id: 'https://openalex.org/A77', display_name: 'Hetty Glaze' } }],
      }),
    );
    const stage = await openStage(
      { path: '/authors/*', body: authorBody(3) },
      { path: '/works?filter=primary_topic*', body: worksBody(2, others) },
      { path: '/works*', body: worksBody(3, workBodies(3)) },
    );
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await fixture<GraphSlice>(
      html`<graph-slice
        source="openalex"
        endpoint=${stage.url}
        researcher=${AUTHOR}
      ></graph-slice>`,
    );
    await drawn(element);
    await choose(element, 'Psychoceramics');
    (await expand(element)).click();
    await until(() => said(element) === 'Added around Psychoceramics: 3.');
    expect(await rows(element)).to.include.members(['Cracks in pot number 900', 'Hetty Glaze']);
  });
});

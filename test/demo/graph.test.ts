import { expect } from '@open-wc/testing';
import { GraphSliceSchema, type GraphSlice } from '../../src/model/graph-slice.js';
import { newWorld } from './ask.js';

describe('demo endpoint: graph', () => {
  it('says 202 and when to come back while the first researcher’s graph is built', async () => {
    const { ask } = await newWorld();
    const response = await ask('/researchers/zhen-qin/graph');
    expect(response.status).to.equal(202);
    expect(response.headers.get('retry-after')).to.equal('1');
    expect(response.headers.get('cache-control')).to.equal('no-store');
    expect(await response.json()).to.deep.equal({ status: 'building' });
  });

  it('builds forever, or for so many asks, where that is asked for', async () => {
    const { ask } = await newWorld('/faults/building~2');
    const statuses = [];
    for (let at = 0; at < 3; at += 1)
      statuses.push((await ask('/researchers/josiah-carberry/graph')).status);
    expect(statuses).to.deep.equal([202, 202, 200]);
  });

  it('draws every kind of node, and no edge that leads nowhere', async () => {
    const { json } = await newWorld();
    const slice = GraphSliceSchema(await json('/researchers/josiah-carberry/graph?limit=10000'));
    const ids = slice.nodes.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids[0]).to.equal(slice.focus);
    expect(new Set(slice.nodes.map(({ kind }) => kind))).to.deep.equal(
      new Set(['person', 'topic', 'institution', 'work']),
    );
    const known = new Set(ids);
    expect(slice.edges.filter(({ source, target }) => !known.has(source) || !known.has(target))).to
      .be.empty;
    expect(slice.truncated).to.be.false;
  });

  it('cuts a slice to its nearest nodes, and says so', async () => {
    const { json } = await newWorld();
    const slice = await json<GraphSlice>('/researchers/josiah-carberry/graph?limit=10');
    expect(slice.nodes).to.have.length(10);
    expect(slice.nodes[0]?.id).to.equal('r:josiah-carberry');
    expect(slice.truncated).to.be.true;
  });

  it('knows what is around a topic: others who work on it, and no edge that leads nowhere', async () => {
    const { ask, json } = await newWorld();
    const own = await json<GraphSlice>('/researchers/josiah-carberry/graph');
    expect(own.expandable).to.deep.equal(['topic']);
    const topic = own.nodes.find(({ label }) => label === 'Fracture mechanics')!;
    const path = `/researchers/josiah-carberry/graph?limit=60&around=${topic.id}`;
    const slice = GraphSliceSchema(await json(path));
    expect(slice.focus).to.equal(topic.id);
    expect(slice.nodes[0]).to.include({ id: topic.id, label: topic.label });
    expect(slice.nodes).to.have.length(60);
    const ids = new Set(slice.nodes.map(({ id }) => id));
    expect(ids.size).to.equal(60);
    const loose = slice.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target));
    expect(loose).to.be.empty;
    const known = new Set(own.nodes.map(({ id }) => id));
    const met = slice.nodes.filter(({ id, kind }) => kind === 'person' && !known.has(id));
    expect(met.length).to.be.above(2);
    expect((await ask('/researchers/josiah-carberry/graph?around=nothing')).status).to.equal(404);
  });

  for (const size of [500, 2000, 10_000]) {
    it(`has a slice of ${size} nodes in less than the 2 MB a widget reads`, async () => {
      const { ask } = await newWorld();
      const text = await (await ask(`/researchers/graph-${size}/graph`)).text();
      expect(new TextEncoder().encode(text).length).to.be.below(2_000_000);
      const slice = GraphSliceSchema(JSON.parse(text));
      expect(slice.nodes).to.have.length(size);
    });
  }
});

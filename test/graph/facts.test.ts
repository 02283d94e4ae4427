import { expect } from '@open-wc/testing';
import type { GraphEdge, GraphNode, GraphSlice } from '../../src/model/graph-slice.js';
import { indexGraph } from '../../src/graph/graph.js';
import { relations } from '../../src/graph/relation.js';
import { summarise } from '../../src/graph/summary.js';
import { sortedRows, tableRows } from '../../src/graph/table.js';
import { sliceOf } from './slices.js';

const node = (id: string, kind: GraphNode['kind'], weight: number | null = null): GraphNode => ({
  id,
  kind,
  label: id,
  url: null,
  weight,
  detail: null,
  x: null,
  y: null,
});
const edge = (pair: string, kind: GraphEdge['kind'], weight: number | null = null): GraphEdge => {
  const [source = '', target = ''] = pair.split('>');
  return { source, target, kind, weight };
};

const slice: GraphSlice = {
  status: 'ready',
  focus: 'me',
  explorerUrl: null,
  truncated: true,
  expandable: [],
  nodes: [
    node('me', 'person', 13),
    node('ann', 'person', 3),
    node('bob', 'person', 9),
    node('cat', 'person'),
    node('mine', 'work', 5),
    node('ours', 'work', 50),
    node('theirs', 'work', 1),
    node('older', 'work'),
    node('newer', 'work'),
    node('maths', 'topic', 2),
    node('school', 'institution'),
    node('grant', 'grant'),
    node('island', 'topic'),
  ],
  edges: [
    edge('me>mine', 'authored'),
    edge('me>ours', 'authored'),
    edge('ann>ours', 'authored'),
    edge('bob>me', 'collaborated', 4),
    edge('bob>theirs', 'authored'),
    edge('cat>theirs', 'authored'),
    edge('mine>older', 'cites'),
    edge('ours>older', 'cites'),
    edge('newer>mine', 'cites'),
    edge('mine>maths', 'about'),
    edge('me>school', 'affiliated'),
    edge('me>grant', 'funded'),
  ],
};
const graph = indexGraph(slice);
const factOf = (id: string) => relations(graph)[graph.indexOf.get(id)!];

describe('why a node is connected', () => {
  it('is said by shared works, authorship, topics, affiliation and citations', () => {
    expect(factOf('me')).to.deep.equal({ kind: 'focus' });
    expect(factOf('ann')).to.deep.equal({ kind: 'coauthor', works: 1 });
    expect(factOf('bob')).to.deep.equal({ kind: 'coauthor', works: 4 });
    expect(factOf('mine')).to.deep.equal({ kind: 'author', others: 0 });
    expect(factOf('ours')).to.deep.equal({ kind: 'author', others: 1 });
    expect(factOf('maths')).to.deep.equal({ kind: 'topic', works: 1 });
    expect(factOf('school')).to.deep.equal({ kind: 'affiliated' });
    expect(factOf('older')).to.deep.equal({ kind: 'cited', works: 2 });
    expect(factOf('newer')).to.deep.equal({ kind: 'citing', works: 1 });
  });

  it('counts nobody out of a work whose author is no person', () => {
    const nodes = slice.nodes.map((each) => (each.id === 'me' ? node('me', 'consortium') : each));
    const group = indexGraph({ ...slice, nodes });
    const others = ['mine', 'ours'].map((id) => relations(group)[group.indexOf.get(id)!]);
    expect(others).to.deep.equal([
      { kind: 'author', others: 0 },
      { kind: 'author', others: 1 },
    ]);
  });

  it('falls back to the edge, the way there, or says that there is none', () => {
    expect(factOf('grant')).to.deep.equal({ kind: 'linked', edge: 'related' });
    const [bob, theirs] = [graph.indexOf.get('bob'), graph.indexOf.get('theirs')];
    expect(factOf('theirs')).to.deep.equal({ kind: 'through', path: [bob] });
    expect(factOf('cat')).to.deep.equal({ kind: 'through', path: [bob, theirs] });
    expect(factOf('island')).to.deep.equal({ kind: 'unconnected' });
  });

  it('is told of a chain of thousands', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `n${i}`);
    const pairs = ids.slice(1).map((id, i) => `${ids[i]}-${id}`);
    const facts = relations(indexGraph(sliceOf(ids, pairs)));
    expect(facts[4]).to.deep.equal({ kind: 'through', path: [1, 2, 3] });
    expect(facts.at(-1)).to.have.property('path').with.length(19_998);
  });

  it('copes with a slice without nodes', () => {
    expect(relations(indexGraph(sliceOf([], [])))).to.deep.equal([]);
  });
});

describe('the table', () => {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = (column: Parameters<typeof sortedRows>[1], descending = false): string[] =>
    sortedRows(tableRows(graph), column, descending, compare).map((row) => row.id);

  it('has a row for every node of the picture', () => {
    expect(tableRows(graph).map((row) => row.id)).to.deep.equal(slice.nodes.map(({ id }) => id));
    expect(tableRows(graph)[11]).to.include({ kind: 'other', label: 'grant' });
  });

  it('sorts by each column, unknown weights last either way', () => {
    expect(sorted('label')[0]).to.equal('ann');
    expect(sorted('label', true)[0]).to.equal('theirs');
    expect(sorted('weight').slice(0, 3)).to.deep.equal(['theirs', 'maths', 'ann']);
    expect(sorted('weight', true).slice(0, 3)).to.deep.equal(['ours', 'me', 'bob']);
    expect(sorted('weight').slice(-6)).to.deep.equal(sorted('weight', true).slice(-6));
    expect(sorted('kind')[0]).to.equal('me');
    expect(sorted('relation').slice(0, 3)).to.deep.equal(['me', 'bob', 'ann']);
    expect(sorted('relation').at(-1)).to.equal('island');
  });
});

describe('the summary', () => {
  it('counts what is shown around the focus and names the nearest', () => {
    expect(summarise(graph)).to.deep.equal({
      focus: 'me',
      counts: [
        { kind: 'person', count: 3 },
        { kind: 'work', count: 5 },
        { kind: 'topic', count: 2 },
        { kind: 'institution', count: 1 },
        { kind: 'other', count: 1 },
      ],
      coauthors: [
        { label: 'bob', works: 4 },
        { label: 'ann', works: 1 },
      ],
      topics: ['maths', 'island'],
      truncated: true,
    });
  });

  it('says so when there is nothing', () => {
    expect(summarise(indexGraph(sliceOf([], [])))).to.include({ focus: null });
  });
});

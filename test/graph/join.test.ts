import { expect } from '@open-wc/testing';
import { joinSlices, researcherOf } from '../../src/graph/join.js';
import type { GraphSlice } from '../../src/model/graph-slice.js';
import { madeUpSlice } from './slices.js';

const [any] = madeUpSlice(8).nodes;

/** `person p1 Ada`: kind, id and label; `a>b`: an edge. */
function slice(focus: string, nodes: readonly string[], edges: readonly string[]): GraphSlice {
  return {
    ...madeUpSlice(8),
    focus,
    truncated: false,
    nodes: nodes.map((text) => {
      const [kind, id = '', ...label] = text.split(' ');
      return { ...any!, kind: kind as 'person', id, label: label.join(' '), url: null };
    }),
    edges: edges.map((text) => {
      const [source = '', target = ''] = text.split('>');
      return { source, target, kind: 'related' as const, weight: 1 };
    }),
  };
}

const base = slice(
  'r:ada',
  ['person r:ada Ada', 'work w1 Notes', 'topic t1 Engines', 'institution i1 Harbour'],
  ['r:ada>w1', 'w1>t1'],
);
const labels = ({ nodes }: GraphSlice): string[] => nodes.map(({ id, label }) => `${id} ${label}`);
const ends = ({ edges }: GraphSlice): string[] => edges.map((e) => `${e.source}>${e.target}`);

describe('two slices as one', () => {
  it('keeps the focus, and of what both know the first', () => {
    const more = slice('r:bob', ['person r:ada A. Byron', 'work w1 NOTES'], ['r:ada>w1']);
    const joined = joinSlices(base, more, 'r:bob');
    expect(joined.focus).to.equal('r:ada');
    expect(labels(joined)).to.deep.equal(labels(base));
  });

  it('knows topics and institutions by name, whatever their ids are', () => {
    const more = slice('r:bob', ['person r:bob Bob', 'topic t9 engines'], ['r:bob>t9']);
    const joined = joinSlices(base, more, 'r:bob');
    expect(labels(joined).slice(4)).to.deep.equal(['r:bob Bob']);
    expect(ends(joined)).to.include('r:bob>t1');
  });

  it('gives an id that means something else a name of its own, at the ends of edges too', () => {
    const more = slice('r:bob', ['person r:bob Bob', 'work w1 Letters'], ['r:bob>w1']);
    const joined = joinSlices(base, more, 'r:bob');
    expect(labels(joined).slice(4)).to.deep.equal(['r:bob Bob', 'r:bob/w1 Letters']);
    expect(ends(joined)).to.include('r:bob>r:bob/w1');
  });

  it('takes namesakes for two people', () => {
    const joined = joinSlices(base, slice('r:x', ['person r:x Ada'], []), 'r:x');
    expect(labels(joined)).to.have.length(5);
  });

  it('is a part when either is, and changes neither', () => {
    const before = JSON.stringify(base);
    const more = { ...slice('r:bob', ['person r:bob Bob'], []), truncated: true };
    expect(joinSlices(base, more, 'r:bob').truncated).to.equal(true);
    expect(JSON.stringify(base)).to.equal(before);
  });

  it('knows whom a node stands for by the prefix that the focus has', () => {
    const of = (id: string, focus = 'r:ada', kind = 'person') =>
      researcherOf(slice(focus, [], []), { ...any!, id, kind });
    expect(of('r:bob')).to.equal('bob');
    expect(of('n:bob')).to.equal(null);
    expect(of('r:')).to.equal(null);
    expect(of('r:bob', 'r:ada', 'work')).to.equal(null);
    expect(of('bob', 'ada')).to.equal(null);
    expect(of('https://x.example/2', 'https://x.example/1')).to.equal(null);
  });
});

import { expect } from '@open-wc/testing';
import { decode } from '../../src/api/decode.js';
import { GraphSliceSchema, soundGraph } from '../../src/model/graph-slice.js';

const node = (id: string, label = id) => ({ id, kind: 'work', label });
const edge = (source: string, target: string) => ({ source, target, kind: 'cites' });

describe('soundGraph', () => {
  it('keeps the first of two nodes with one id, and drops and counts dangling edges', () => {
    const slice = decode(
      GraphSliceSchema,
      {
        nodes: [node('a', 'first'), node('a', 'second'), node('b')],
        edges: [edge('a', 'b'), edge('a', 'b'), edge('a', 'nobody'), edge('b', 'b')],
      },
      'test',
    );
    const sound = soundGraph(slice);
    expect(sound.slice.nodes.map(({ label }) => label)).to.deep.equal(['first', 'b']);
    expect(sound.slice.edges).to.have.length(2);
    expect(sound.duplicateNodes).to.equal(1);
    expect(sound.droppedEdges).to.equal(1);
  });

  it('tells edges apart whatever their ids are made of, on pages that change how arrays are written', () => {
    const prototype = Array.prototype as { toJSON?: () => string };
    prototype.toJSON = () => 'the same for all';
    try {
      const ends = ['a', 'a\u0000', '\u0000a', 'a,1', ',', ''];
      const nodes = ends.map((id) => node(id, 'node'));
      const edges = ends.flatMap((from) => ends.map((to) => edge(from, to)));
      const slice = decode(GraphSliceSchema, { nodes, edges }, 'test');
      expect(soundGraph(slice).slice.edges).to.have.length(edges.length);
    } finally {
      delete prototype.toJSON;
    }
  });
});

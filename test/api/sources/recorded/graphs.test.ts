import { expect } from '@open-wc/testing';
import { worksGraph } from '../../../../src/api/sources/public/graph.js';
import { GraphSliceSchema, soundGraph } from '../../../../src/model/graph-slice.js';
import { worksIn } from '../../../fixtures/replay/reading.js';
import { openReplay, type Replay } from '../../../fixtures/replay/replay.js';

describe('recorded lists of works', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  it('makes a sound graph of every recorded list of works, within its limit', async () => {
    const lists = replay.entries.filter(
      ({ file, status }) => status === 200 && /^(openalex|crossref)\/works?-/.test(file),
    );
    expect(lists).to.have.length.above(12);
    for (const { file } of lists) {
      const { items } = await worksIn(replay, file);
      const focus = { id: 'p:me', name: 'Somebody', url: null, is: () => false };
      const known = items.map((work) => ({ work }));
      const slice = GraphSliceSchema({ ...worksGraph(focus, known, 60) });
      const { droppedEdges, duplicateNodes } = soundGraph(slice);
      expect([droppedEdges, duplicateNodes], file).to.eql([0, 0]);
      expect(slice.nodes.length, file).to.be.at.most(60);
    }
  });
});

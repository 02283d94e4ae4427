import { expect } from '@open-wc/testing';
import { embeddedData } from '../../demo/site/embedded.js';
import { GraphSliceSchema, soundGraph } from '../../src/model/graph-slice.js';
import { ResearcherSchema } from '../../src/model/researcher.js';
import { WorksPageSchema } from '../../src/model/work.js';

describe('the data that a page brings with it', () => {
  const embedded = JSON.parse(embeddedData()) as Record<string, unknown>;

  it('is of the contract', () => {
    expect(ResearcherSchema(embedded['researcher']).name).to.equal('Josiah Carberry');
    expect(WorksPageSchema(embedded['works'])).to.include({ total: 20, nextCursor: null });
    const { slice, droppedEdges } = soundGraph(GraphSliceSchema(embedded['graph']));
    expect(slice.nodes).to.have.length(60);
    expect(droppedEdges).to.equal(0);
  });

  it('cannot end the script element that it stands in', () => {
    expect(embeddedData()).not.to.contain('<');
  });
});

import { expect } from '@open-wc/testing';
import { GraphView } from '../../../src/graph/draw/view.js';
import { indexGraph } from '../../../src/graph/graph.js';
import { layoutInput } from '../../../src/graph/layout/input.js';
import { layoutNow } from '../../../src/graph/layout/layout.js';
import { neighboursOf } from '../../../src/graph/neighbours.js';
import { until } from '../../fixtures/elements.js';
import { madeUpSlice } from '../slices.js';

const graph = indexGraph(madeUpSlice(2000));
const positions = layoutNow(layoutInput(graph, { aspect: 1.5 }));

describe('the drawing of a large graph', () => {
  let host: HTMLElement;
  let view: GraphView;

  beforeEach(() => {
    host = document.createElement('div');
    host.style.inlineSize = '750px';
    host.style.blockSize = '500px';
    document.body.prepend(host);
    view = new GraphView(host);
    view.setGraph(graph, positions);
  });

  afterEach(() => {
    view.destroy();
    host.remove();
  });

  const count = (selector: string): number =>
    [...host.querySelectorAll(selector)]
      .map((path) => path.getAttribute('d') ?? '')
      .join('')
      .split('M').length - 1;
  const named = (): boolean => host.querySelector('.label') !== null;

  it('takes several frames, and is whole in the end', async () => {
    expect(named()).to.equal(false);
    await until(named);
    expect(count('.base path.edge')).to.equal(graph.edges.length);
    // The focus lies above the others once more.
    expect(count('.base path.shape')).to.equal(graph.nodes.length + 1);
    expect(host.querySelector('.label.focus')!.textContent).to.equal('Zhen Qin');
  });

  it('shows what is selected while it is under way', async () => {
    view.select(graph.focus);
    await until(named);
    expect(count('.base path.shape')).to.equal(graph.nodes.length + 1);
    expect(count('.lit path.shape')).to.equal(neighboursOf(graph, graph.focus).length + 1);
    expect(host.querySelector('.label.focus')).to.have.class('chosen');
  });

  it('is given up when it is taken away', async () => {
    view.destroy();
    for (let n = 0; n < 4; n += 1) await new Promise((done) => requestAnimationFrame(done));
    expect(host.childNodes.length).to.equal(0);
  });
});

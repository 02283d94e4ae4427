import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { GraphSlice } from '../../src/elements/graph-slice/graph-slice.js';
import { all } from '../fixtures/elements.js';
import { forceColours } from '../fixtures/forced-colours.js';
import { drawn } from '../fixtures/graph.js';
import { painted } from '../theme/colours.js';

const slice = {
  focus: 'p1',
  nodes: [
    { id: 'p1', kind: 'person', label: 'Ada' },
    { id: 'w1', kind: 'work', label: 'On engines' },
    { id: 't1', kind: 'topic', label: 'Engines' },
    { id: 'i1', kind: 'institution', label: 'A society' },
  ],
  edges: [
    { source: 'p1', target: 'w1', kind: 'authored' },
    { source: 'w1', target: 't1', kind: 'about' },
    { source: 'p1', target: 'i1', kind: 'affiliated' },
  ],
};

describe('the colours of <graph-slice>', () => {
  afterEach(() => forceColours('none'));

  it('are the system’s where those are forced, in the picture and in its filters', async function () {
    // Another engine than Chromium cannot be asked for them.
    if (!(await forceColours('dark'))) this.skip();
    const element = await fixture<GraphSlice>(html`<graph-slice .data=${slice}></graph-slice>`);
    await drawn(element);
    const system = document.createElement('p');
    element.after(system);
    const { color } = getComputedStyle(system);
    for (const part of all(element, '.swatch, .base .shape, .rw-graph .label'))
      expect(painted(getComputedStyle(part).fill), part.outerHTML).to.deep.equal(painted(color));
    expect(all(element, '.swatch')).to.have.length(3);
    system.remove();
  });
});

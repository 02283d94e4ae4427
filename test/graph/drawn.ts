import { indexGraph } from '../../src/graph/graph.js';
import { layoutInput } from '../../src/graph/layout/input.js';
import { layoutNow } from '../../src/graph/layout/layout.js';
import { madeUpSlice } from './slices.js';

/** A graph to draw, and where its nodes are. */
export const graph = indexGraph(madeUpSlice(60));
export const positions = layoutNow(layoutInput(graph, { aspect: 1.5 }));

export const frame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(resolve));

/** Where it is drawn: 750 × 500 px at the top of the page, to be taken away by the test. */
export function place(): HTMLElement {
  const host = document.createElement('div');
  host.tabIndex = 0;
  host.style.width = '750px';
  host.style.height = '500px';
  document.body.prepend(host);
  window.scrollTo(0, 0);
  return host;
}

import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { enter } from './contest.js';

cytoscape.use(fcose);

const STYLE = [
  { selector: 'node', style: { label: 'data(label)', width: 12, height: 12, 'font-size': 10 } },
  { selector: 'edge', style: { width: 1 } },
];

/** Cytoscape with fcose at the given quality: `default` or `draft`. */
export function enterCytoscape(quality) {
  let view;
  enter({
    async settle(slice, place) {
      place.style.cssText = 'width:900px;height:544px';
      view = cytoscape({
        container: place,
        style: STYLE,
        elements: {
          nodes: slice.nodes.map(({ id, label }) => ({ data: { id, label } })),
          edges: slice.edges.map(({ source, target }) => ({ data: { source, target } })),
        },
        layout: { name: 'preset' },
      });
      const layout = view.layout({ name: 'fcose', quality, animate: false, fit: true });
      await new Promise((done) => {
        layout.one('layoutstop', done);
        layout.run();
      });
      await new Promise((done) => view.one('render', done));
    },
    places: (slice) =>
      slice.nodes.map(({ id }) => {
        const { x, y } = view.getElementById(id).position();
        return [x, y];
      }),
    labels: (slice) =>
      slice.nodes.map(({ id }) => {
        const node = view.getElementById(id);
        const box = node.boundingBox({ includeNodes: false, includeEdges: false });
        return { left: box.x1, top: box.y1, width: box.w, height: box.h };
      }),
    pan: (dx) => view.panBy({ x: dx, y: 0 }),
  });
}

import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { enter } from './contest.js';

const COLOURS = { person: '#1f6fb2', work: '#667080', topic: '#b35c00', institution: '#a0327d' };
let graph;
let renderer;

/** As Sigma draws them: to the right of the node, in the middle of its height. */
function labels() {
  const context = document.createElement('canvas').getContext('2d');
  context.font = '14px Arial';
  return [...renderer.getNodeDisplayedLabels()].map((id) => {
    const { x, y, size, label } = renderer.getNodeDisplayData(id);
    const at = renderer.framedGraphToViewport({ x, y });
    const width = context.measureText(label).width;
    return { left: at.x + renderer.scaleSize(size) + 3, top: at.y - 7, width, height: 14 };
  });
}

enter({
  async settle(slice, place) {
    place.style.cssText = 'width:900px;height:544px';
    graph = new Graph();
    slice.nodes.forEach(({ id, label, kind, weight }, i) =>
      graph.addNode(id, {
        label,
        color: COLOURS[kind],
        size: 2 + Math.sqrt(weight ?? 1),
        x: Math.cos(i),
        y: Math.sin(i * 1.7),
      }),
    );
    for (const { source, target } of slice.edges) graph.mergeEdge(source, target);
    forceAtlas2.assign(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) });
    renderer = new Sigma(graph, place);
  },
  places: (slice) =>
    slice.nodes.map(({ id }) => [graph.getNodeAttribute(id, 'x'), graph.getNodeAttribute(id, 'y')]),
  labels,
  pan(dx) {
    const camera = renderer.getCamera();
    const { x } = camera.getState();
    camera.setState({ x: x - dx / 544 });
  },
});

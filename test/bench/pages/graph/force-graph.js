import ForceGraph from 'force-graph';
import { enter } from './contest.js';

let graph;
let nodes;

enter({
  async settle(slice, place) {
    nodes = slice.nodes.map(({ id, label, kind, weight }) => ({ id, label, kind, val: weight }));
    const links = slice.edges.map(({ source, target }) => ({ source, target }));
    await new Promise((done) => {
      graph = new ForceGraph(place)
        .width(900)
        .height(544)
        .nodeLabel('label')
        .nodeAutoColorBy('kind')
        .warmupTicks(300)
        .cooldownTicks(0)
        .onEngineStop(done)
        .graphData({ nodes, links });
    });
    graph.zoomToFit(0, 36);
  },
  places: () => nodes.map(({ x, y }) => [x, y]),
  pan(dx) {
    const { x, y } = graph.centerAt();
    graph.centerAt(x - dx / graph.zoom(), y);
  },
});

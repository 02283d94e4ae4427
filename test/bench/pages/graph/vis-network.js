import { DataSet, Network } from 'vis-network/standalone';
import { enter } from './contest.js';

let network;

enter({
  async settle(slice, place) {
    place.style.cssText = 'width:900px;height:544px';
    const nodes = new DataSet(
      slice.nodes.map(({ id, label, kind }) => ({ id, label, group: kind, shape: 'dot', size: 6 })),
    );
    const edges = new DataSet(
      slice.edges.map(({ source, target }) => ({ from: source, to: target })),
    );
    network = new Network(
      place,
      { nodes, edges },
      {
        layout: { improvedLayout: false, randomSeed: 1 },
        physics: { stabilization: { iterations: 300, fit: true } },
      },
    );
    await new Promise((done) => network.once('stabilizationIterationsDone', done));
    network.setOptions({ physics: false });
    await new Promise((done) => network.once('afterDrawing', done));
  },
  places(slice) {
    const all = network.getPositions();
    return slice.nodes.map(({ id }) => [all[id].x, all[id].y]);
  },
  labels: () =>
    Object.values(network.body.nodes)
      .map((node) => node.labelModule?.size)
      .filter((size) => size?.width > 0)
      .map(({ left, top, width, height }) => ({ left, top, width, height })),
  pan(dx) {
    const { x, y } = network.getViewPosition();
    network.moveTo({ position: { x: x - dx / network.getScale(), y } });
  },
});

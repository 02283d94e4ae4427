import { indexGraph } from '../../../../src/graph/graph.ts';
import { layoutInput } from '../../../../src/graph/layout/input.ts';
import { layoutNow } from '../../../../src/graph/layout/layout.ts';
import { enter } from './contest.js';

const COLOURS = ['#1f6fb2', '#667080', '#b35c00', '#a0327d', '#888'];
let graph;
let positions;
let context;
let camera;

function draw() {
  const { k, x, y } = camera;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, 900, 544);
  context.setTransform(k, 0, 0, k, x, y);
  context.lineWidth = 1 / k;
  context.strokeStyle = '#bbb';
  context.beginPath();
  for (let e = 0; e < graph.source.length; e += 1) {
    const [s, t] = [graph.source[e], graph.target[e]];
    context.moveTo(positions[2 * s], positions[2 * s + 1]);
    context.lineTo(positions[2 * t], positions[2 * t + 1]);
  }
  context.stroke();
  COLOURS.forEach((colour, kind) => {
    context.fillStyle = colour;
    context.beginPath();
    for (let i = 0; i < graph.nodes.length; i += 1) {
      if (graph.kind[i] !== kind) continue;
      context.moveTo(positions[2 * i] + graph.radius[i], positions[2 * i + 1]);
      context.arc(positions[2 * i], positions[2 * i + 1], graph.radius[i], 0, 7);
    }
    context.fill();
  });
}

function fit() {
  let [w, h] = [1, 1];
  for (let i = 0; i < positions.length; i += 2) {
    w = Math.max(w, Math.abs(positions[i]));
    h = Math.max(h, Math.abs(positions[i + 1]));
  }
  return { k: Math.min(430 / w, 250 / h), x: 450, y: 272 };
}

enter({
  async settle(slice, place) {
    graph = indexGraph(slice);
    positions = layoutNow(layoutInput(graph, { aspect: 1.5 }));
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 900, height: 544 });
    place.append(canvas);
    context = canvas.getContext('2d');
    camera = fit();
    draw();
  },
  places: () => [positions].map((all) => [...all]),
  pan(dx) {
    camera = { ...camera, x: camera.x + dx };
    draw();
  },
});

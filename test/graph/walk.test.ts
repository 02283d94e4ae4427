import { expect } from '@open-wc/testing';
import { indexGraph } from '../../src/graph/graph.js';
import { neighboursOf } from '../../src/graph/neighbours.js';
import {
  startWalk,
  type Walk,
  walkAround,
  walkBack,
  walkTo,
  walkTowards,
} from '../../src/graph/walk.js';
import { madeUpSlice, sliceOf } from './slices.js';

const cross = indexGraph(
  sliceOf(
    ['middle', 'right', 'left', 'up', 'down', 'far'],
    ['middle-right', 'left-middle', 'middle-up', 'down-middle', 'right-far'],
  ),
);
const places = Float32Array.from([0, 0, 50, 0, -50, 0, 0, -50, 0, 50, 120, 0]);
const nameOf = (walk: Walk): string => cross.nodes[walk.at]!.label;

describe('a walk along edges', () => {
  it('starts at the focus and follows the arrow, whichever way the edge points', () => {
    const start = startWalk(cross);
    expect(nameOf(start)).to.equal('middle');
    for (const direction of ['right', 'left', 'up', 'down'] as const)
      expect(nameOf(walkTowards(cross, places, start, direction))).to.equal(direction);
  });

  it('takes edges only, and stays where none leads', () => {
    const right = walkTowards(cross, places, startWalk(cross), 'right');
    expect(nameOf(walkTowards(cross, places, right, 'right'))).to.equal('far');
    expect(walkTowards(cross, places, right, 'up')).to.equal(right);
  });

  it('goes back the way it came', () => {
    const right = walkTowards(cross, places, startWalk(cross), 'right');
    const far = walkTowards(cross, places, right, 'right');
    expect(nameOf(walkBack(far))).to.equal('right');
    expect(nameOf(walkBack(walkBack(far)))).to.equal('middle');
    expect(nameOf(walkBack(startWalk(cross)))).to.equal('middle');
  });

  it('goes round all neighbours of the node it came from, either way', () => {
    let walk = walkTowards(cross, places, startWalk(cross), 'up');
    const seen: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      seen.push(nameOf(walk));
      walk = walkAround(cross, places, walk, 1);
    }
    expect(seen).to.deep.equal(['up', 'right', 'down', 'left']);
    expect(nameOf(walk)).to.equal('up');
    expect(nameOf(walkAround(cross, places, walk, -1))).to.equal('left');
    expect(nameOf(walkBack(walk))).to.equal('middle');
  });

  it('passes over what is not shown', () => {
    const hidden = (i: number): boolean => cross.nodes[i]!.label !== 'right';
    expect(nameOf(walkTowards(cross, places, startWalk(cross), 'right', hidden))).to.equal(
      'middle',
    );
  });

  it('leaves a lone node for the nearest one that way', () => {
    const lone = indexGraph(sliceOf(['a', 'b', 'c'], []));
    const walk = walkTowards(
      lone,
      Float32Array.from([0, 0, 90, 0, 40, 10]),
      startWalk(lone),
      'right',
    );
    expect(lone.nodes[walk.at]!.label).to.equal('c');
  });

  it('reaches every neighbour of a hub by going round', () => {
    const graph = indexGraph(madeUpSlice(120));
    const spots = Float32Array.from({ length: 240 }, (_, i) => ((i * 7919) % 613) - 300);
    const all = new Set(neighboursOf(graph, graph.focus));
    const seen = new Set<number>();
    let walk = startWalk(graph);
    for (let turn = 0; turn < all.size; turn += 1) {
      walk = walkAround(graph, spots, walk, 1);
      seen.add(walk.at);
    }
    expect(seen).to.deep.equal(all);
  });

  it('does nothing in an empty graph', () => {
    const empty = indexGraph(sliceOf([], []));
    const walk = startWalk(empty);
    expect(walk.at).to.equal(-1);
    expect(walkTowards(empty, new Float32Array(0), walk, 'up')).to.equal(walk);
    expect(walkAround(empty, new Float32Array(0), walk, 1)).to.equal(walk);
    expect(walkTo(walk, 0).trail).to.deep.equal([]);
  });
});

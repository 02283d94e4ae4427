import { expect } from '@open-wc/testing';
import { indexGraph } from '../../../src/graph/graph.js';
import { layoutInput, type LayoutOptions } from '../../../src/graph/layout/input.js';
import { layoutNow } from '../../../src/graph/layout/layout.js';
import type { GraphNode, GraphSlice } from '../../../src/model/graph-slice.js';
import { sliceOf } from '../slices.js';

/*
 * What an endpoint may send and a page may ask for, and nobody should: the layout comes to an end with places that
 * can be drawn. Where one of these fails, it may do so by never coming to an end.
 */

const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i}`);
const chain = (all: readonly string[]): string[] => all.slice(1).map((id, i) => `${all[i]}-${id}`);

/** A slice whose nodes are at the places given for their number; `null` where there is none. */
function placed(slice: GraphSlice, at: (i: number) => readonly [number, number] | null) {
  const nodes = slice.nodes.map((node, i): GraphNode => {
    const [x, y] = at(i) ?? [null, null];
    return { ...node, x, y };
  });
  return { ...slice, nodes };
}

const nine = sliceOf(ids(9), chain(ids(7)));
const layout = (slice: GraphSlice, options: LayoutOptions = {}): Float32Array =>
  layoutNow(layoutInput(indexGraph(slice), options));
const farthest = (positions: Float32Array): number =>
  positions.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe('a layout of odd input', () => {
  const sizes = [5e-324, 1e-310, 1e-200, 1e-45, 1e6, 1e20, 3e38, 1e100, 1e308, Infinity, NaN];
  for (const size of sizes) {
    it(`finds places that can be drawn where the data's are ${size} apart`, () => {
      const all = placed(nine, (i) => [size * i, -size * (i % 3)]);
      expect(farthest(layout(all))).to.be.within(10, 10_000);
      const half = placed(nine, (i) => (i % 2 ? [size * i, -size * (i % 3)] : null));
      expect(farthest(layout(half))).to.be.within(10, 10_000);
      const mixed = placed(nine, (i) => (i % 3 ? [i % 2 ? size : i, -size] : [i, -0]));
      expect(farthest(layout(mixed))).to.be.within(10, 10_000);
    });

    it(`finds places that can be drawn where those seen before are ${size} away`, () => {
      const kept = new Map([
        ['n1', { x: size, y: -size }],
        ['n2', { x: size, y: 1 }],
        ['n4', { x: 1, y: 2 }],
      ]);
      const positions = layout(nine, { kept });
      expect(farthest(positions)).to.be.within(10, 2e6);
      expect([positions[8], positions[9]]).to.deep.equal([1, 2]);
    });
  }

  it('finds places beside those of the data, wherever these are', () => {
    const all = placed(nine, (i) => (i < 4 ? [500_000 + 70 * i, 4_600_000 + 70 * (i % 2)] : null));
    expect(farthest(layout(all))).to.be.lessThan(500);
  });

  for (const aspect of [NaN, 0, -1, 1e-300, 1e300, Infinity, -Infinity])
    it(`is laid out for a place whose aspect is ${aspect}`, () => {
      expect(farthest(layout(nine, { aspect }))).to.be.within(10, 1_000);
    });

  it('takes no notice of the data’s places where all are in one', () => {
    const unplaced = layout(nine);
    for (const place of [0, -0, 7, 1e30])
      expect(layout(placed(nine, () => [place, place]))).to.deep.equal(unplaced);
  });

  it('finds places around a crowd in one place', () => {
    const many = sliceOf(ids(8_000), chain(ids(8_000)));
    const crowd = placed(many, (i) => (i === 0 ? [900, 700] : i % 100 === 50 ? null : [5, 5]));
    expect(farthest(layout(crowd))).to.be.within(10, 100_000);
  });

  for (const weight of [NaN, Infinity, -Infinity, 1e308, -1])
    it(`draws shapes of some size where a weight is ${weight}`, () => {
      const nodes = nine.nodes.map((node, i) => ({ ...node, weight: i === 3 ? weight : i }));
      const { radius } = indexGraph({ ...nine, nodes });
      radius.forEach((r) => expect(r).to.be.within(4, 16));
      expect(farthest(layout({ ...nine, nodes }))).to.be.within(10, 1_000);
    });
});

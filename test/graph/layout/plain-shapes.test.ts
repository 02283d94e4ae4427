import { expect } from '@open-wc/testing';
import { indexGraph } from '../../../src/graph/graph.js';
import { layoutInput } from '../../../src/graph/layout/input.js';
import { layoutNow } from '../../../src/graph/layout/layout.js';
import { sliceOf } from '../slices.js';

/*
 * Small graphs that anyone would draw in one way.
 */

type Place = readonly [number, number];

const names = (count: number): string[] => [...'abcdefghijkl'].slice(0, count);
const chain = (ids: readonly string[]): string[] => ids.slice(1).map((id, i) => `${ids[i]}-${id}`);

/** Places by node, and the focus'. */
function places(ids: readonly string[], edges: readonly string[], focus = ids[0]!): Place[] {
  const graph = indexGraph({ ...sliceOf(ids, edges), focus });
  const positions = layoutNow(layoutInput(graph, { aspect: 1.5 }));
  const at = (i: number): Place => [positions[2 * i]!, positions[2 * i + 1]!];
  expect(at(ids.indexOf(focus))).to.deep.equal([0, 0]);
  return ids.map((_, i) => at(i));
}

const away = ([ax, ay]: Place, [bx, by]: Place): number => Math.hypot(ax - bx, ay - by);
/** 1 where all are alike. */
const evenness = (values: readonly number[]): number => Math.min(...values) / Math.max(...values);

function middleOf(all: readonly Place[]): Place {
  const mean = (axis: 0 | 1): number => all.reduce((sum, at) => sum + at[axis], 0) / all.length;
  return [mean(0), mean(1)];
}

/** Angles between neighbours on the way around `centre`. */
function anglesAround(centre: Place, all: readonly Place[]): number[] {
  const angles = all.map(([x, y]) => Math.atan2(y - centre[1], x - centre[0]));
  angles.sort((a, b) => a - b);
  return angles.map((angle, i) => (angles[i + 1] ?? angles[0]! + 2 * Math.PI) - angle);
}

describe('a small layout', () => {
  for (const count of [3, 4, 5, 6])
    it(`draws a chain of ${count} as a line, whoever of it is the focus`, () => {
      const ids = names(count);
      for (const focus of ids) {
        const all = places(ids, chain(ids), focus);
        const steps = all.slice(1).map((at, i) => away(all[i]!, at));
        const along = steps.reduce((sum, step) => sum + step, 0);
        expect(away(all[0]!, all.at(-1)!) / along).to.be.greaterThan(0.96);
        expect(evenness(steps)).to.be.greaterThan(0.85);
      }
    });

  for (const count of [3, 4, 5, 6, 8])
    it(`draws a cycle of ${count} as a ring`, () => {
      const ids = names(count);
      const all = places(ids, chain([...ids, ids[0]!]));
      expect(evenness(all.map((at) => away(at, middleOf(all))))).to.be.greaterThan(0.9);
      expect(evenness(anglesAround(middleOf(all), all))).to.be.greaterThan(0.9);
    });

  for (const count of [4, 5, 6, 7, 9])
    it(`draws a star of ${count} with its rays all round`, () => {
      const [hub, ...rays] = names(count);
      const [centre, ...ends] = places(
        [hub!, ...rays],
        rays.map((ray) => `${hub}-${ray}`),
      );
      expect(evenness(ends.map((at) => away(at, centre!)))).to.be.greaterThan(0.9);
      expect(evenness(anglesAround(centre!, ends))).to.be.greaterThan(0.75);
    });
});

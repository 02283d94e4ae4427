import { expect } from '@open-wc/testing';
import type { GraphSlice } from '../../../src/model/graph-slice.js';
import { indexGraph } from '../../../src/graph/graph.js';
import { layoutInput } from '../../../src/graph/layout/input.js';
import { createLayout, layoutNow } from '../../../src/graph/layout/layout.js';
import { runLayout } from '../../../src/graph/layout/run.js';
import { neighbourhoodPreservation, stress } from '../../../src/graph/quality.js';
import { madeUpSlice, sliceOf } from '../slices.js';

const laidOut = (slice: GraphSlice) => {
  const graph = indexGraph(slice);
  return { graph, positions: layoutNow(layoutInput(graph)) };
};

function smallestGap({ graph, positions }: ReturnType<typeof laidOut>): number {
  let least = Infinity;
  for (let i = 0; i < graph.nodes.length; i += 1)
    for (let j = 0; j < i; j += 1) {
      const away = Math.hypot(
        positions[2 * i]! - positions[2 * j]!,
        positions[2 * i + 1]! - positions[2 * j + 1]!,
      );
      least = Math.min(least, away - graph.radius[i]! - graph.radius[j]!);
    }
  return least;
}

describe('a layout', () => {
  it('is the same for the same data, in one go, in slices and in a worker', async () => {
    const input = layoutInput(indexGraph(madeUpSlice(200)));
    const once = layoutNow(input);
    const sliced = createLayout(input);
    let steps = 0;
    while (!sliced.step(0)) steps += 1;
    expect(steps).to.be.greaterThan(100);
    expect(sliced.positions).to.deep.equal(once);
    expect(await runLayout(input)).to.deep.equal(once);
    expect(await runLayout(input, { worker: false })).to.deep.equal(once);
  });

  it('puts the focus in the middle, with as much on one side as on the other', () => {
    const { graph, positions } = laidOut(madeUpSlice(60));
    expect([positions[0], positions[1]]).to.deep.equal([0, 0]);
    const mean = (axis: 0 | 1): number =>
      graph.nodes.reduce((sum, _, i) => sum + positions[2 * i + axis]!, 0) / graph.nodes.length;
    expect(Math.hypot(mean(0), mean(1))).to.be.lessThan(40);
  });

  it('draws neighbours near one another', () => {
    const { graph, positions } = laidOut(madeUpSlice(500));
    const drawing = { ...graph, count: graph.nodes.length, positions };
    expect(stress(drawing)).to.be.lessThan(0.16);
    expect(neighbourhoodPreservation(drawing)).to.be.greaterThan(0.07);
  });

  it('draws small graphs with distances like the number of connections between', () => {
    const sizes = [20, 30, 40, 50, 60, 80];
    const drawings = sizes.map((size) => {
      const { graph, positions } = laidOut(madeUpSlice(size));
      return { ...graph, count: graph.nodes.length, positions };
    });
    const mean = (figure: (drawing: (typeof drawings)[number]) => number): number =>
      drawings.reduce((sum, drawing) => sum + figure(drawing), 0) / sizes.length;
    // What d3-force reaches: 0.129 and 0.217.
    expect(mean(stress)).to.be.lessThan(0.108);
    expect(mean(neighbourhoodPreservation)).to.be.greaterThan(0.22);
  });

  it('finds places for all where parts that hang together with nothing are placed by the data', () => {
    const slice = sliceOf('abcdef'.split(''), ['a-b', 'b-c', 'd-e', 'e-f']);
    const at: Record<string, number> = { a: 0, d: 90 };
    const nodes = slice.nodes.map((node) => ({
      ...node,
      x: at[node.id] ?? null,
      y: at[node.id] ?? null,
    }));
    const { positions } = laidOut({ ...slice, nodes });
    expect([...positions].every(Number.isFinite)).to.equal(true);
    expect([positions[6], positions[7]]).to.deep.equal([90, 90]);
  });

  it('keeps every place the data gives', () => {
    const slice = madeUpSlice(40);
    const placed = {
      ...slice,
      nodes: slice.nodes.map((node, i) => ({
        ...node,
        x: (i % 8) * 60,
        y: Math.floor(i / 8) * 60,
      })),
    };
    const { positions } = laidOut(placed);
    placed.nodes.forEach((node, i) =>
      expect([positions[2 * i], positions[2 * i + 1]]).to.deep.equal([node.x, node.y]),
    );
  });

  it('scales given places of another unit by one factor', () => {
    const slice = madeUpSlice(40);
    const nodes = slice.nodes.map((node, i) => ({
      ...node,
      x: (i % 8) / 8,
      y: Math.floor(i / 8) / 5,
    }));
    const { positions } = laidOut({ ...slice, nodes });
    const factor = positions[2]! / nodes[1]!.x;
    expect(factor).to.be.greaterThan(50);
    nodes.forEach((node, i) => {
      expect(positions[2 * i]).to.be.closeTo(node.x * factor, 0.01);
      expect(positions[2 * i + 1]).to.be.closeTo(node.y * factor, 0.01);
    });
  });

  for (const away of [1e9, 1e15, 6.8e37]) {
    it(`moves places ${away} away to where it can count, all by as much`, () => {
      const slice = sliceOf(['a', 'b', 'c', 'd'], ['a-b', 'b-c', 'c-d']);
      const room = Math.max(80, away / 1e9);
      const nodes = slice.nodes.map((node, i) =>
        i === 3 ? node : { ...node, x: i * room - away, y: (i % 2) * room + away },
      );
      const { positions } = laidOut({ ...slice, nodes });
      expect(positions.every((value) => Math.abs(value) < 1_000)).to.equal(true);
      expect(positions[4]! - positions[2]!).to.be.closeTo(positions[2]! - positions[0]!, 1);
      expect(positions[3]! - positions[1]!).to.be.closeTo(positions[2]! - positions[0]!, 1);
    });
  }

  it('places the rest around given places, and new nodes around kept ones', () => {
    const slice = madeUpSlice(40);
    const before = laidOut(slice);
    const kept = new Map(
      before.graph.nodes.slice(0, 30).map((node, i) => {
        return [node.id, { x: before.positions[2 * i]!, y: before.positions[2 * i + 1]! }] as const;
      }),
    );
    const after = layoutNow(layoutInput(before.graph, { kept }));
    expect(after.slice(0, 60)).to.deep.equal(before.positions.slice(0, 60));
    expect(after.slice(60).every((value) => Number.isFinite(value))).to.equal(true);
  });

  const shapes: [string, GraphSlice][] = [
    ['nothing', sliceOf([], [])],
    ['one node', sliceOf(['a'], [])],
    ['a self loop', sliceOf(['a', 'b'], ['a-a', 'a-b'])],
    ['a cycle', sliceOf(['a', 'b', 'c', 'd'], ['a-b', 'b-c', 'c-d', 'd-a'])],
    ['duplicates and dangling edges', sliceOf(['a', 'a', 'b'], ['a-b', 'a-b', 'b-a', 'a-gone'])],
    ['only lone nodes', sliceOf('abcdefghijklmnopqrstuvwxyz'.split(''), [])],
    ['components', sliceOf('abcdefghij'.split(''), ['a-b', 'b-c', 'd-e', 'f-g', 'g-h', 'h-f'])],
    [
      'a star',
      sliceOf(
        ['a', ...'123456789'],
        [...'123456789'].map((leaf) => `a-${leaf}`),
      ),
    ],
    [
      'a full graph',
      sliceOf(
        [...'abcdef'],
        [...'abcdef'].flatMap((a) => [...'abcdef'].map((b) => `${a}-${b}`)),
      ),
    ],
  ];
  for (const [name, slice] of shapes)
    it(`draws ${name} without overlap`, () => {
      const drawing = laidOut(slice);
      expect(drawing.positions.every((value) => Number.isFinite(value))).to.equal(true);
      if (drawing.graph.nodes.length > 1) expect(smallestGap(drawing)).to.be.greaterThan(0);
    });

  it('packs components close, the focus first', () => {
    const names = Array.from({ length: 120 }, (_, i) => `n${i}`);
    const { graph, positions } = laidOut(sliceOf(names, ['n0-n1', 'n1-n2', 'n2-n0']));
    const radius = Math.max(
      ...graph.nodes.map((_, i) => Math.hypot(positions[2 * i]!, positions[2 * i + 1]!)),
    );
    expect([positions[0], positions[1]]).to.deep.equal([0, 0]);
    expect(radius).to.be.lessThan(600);
  });

  it('does not write into the data', () => {
    const slice = madeUpSlice(30);
    const before = JSON.stringify(slice);
    Object.freeze(slice.nodes);
    slice.nodes.forEach((node) => Object.freeze(node));
    laidOut(slice);
    expect(JSON.stringify(slice)).to.equal(before);
  });
});

describe('runLayout', () => {
  const input = layoutInput(indexGraph(madeUpSlice(400)));

  async function withWorker<T>(fake: unknown, act: () => Promise<T>): Promise<T> {
    const { Worker: real } = globalThis;
    globalThis.Worker = fake as typeof Worker;
    try {
      return await act();
    } finally {
      globalThis.Worker = real;
    }
  }

  it('terminates its worker when it is done', async () => {
    const { Worker: Real } = globalThis;
    const log: string[] = [];
    class Watched extends Real {
      constructor(url: string | URL) {
        super(url);
        log.push('made');
      }
      override terminate(): void {
        log.push('ended');
        super.terminate();
      }
    }
    const positions = await withWorker(Watched, () => runLayout(input));
    expect(log).to.deep.equal(['made', 'ended']);
    expect(positions).to.deep.equal(layoutNow(input));
  });

  it('ends when told to, with the reason, and takes the worker along', async () => {
    const { Worker: Real } = globalThis;
    let ended = 0;
    class Watched extends Real {
      override terminate(): void {
        ended += 1;
        super.terminate();
      }
    }
    const aborter = new AbortController();
    const running = withWorker(Watched, () =>
      runLayout(input, {
        signal: aborter.signal,
        onProgress: () => aborter.abort(new Error('gone')),
      }),
    );
    expect(await running.catch((error: Error) => error.message)).to.equal('gone');
    expect(ended).to.equal(1);
    const sliced = new AbortController();
    const slicing = runLayout(input, {
      worker: false,
      signal: sliced.signal,
      onProgress: () => sliced.abort(new Error('gone too')),
    });
    expect(await slicing.catch((error: Error) => error.message)).to.equal('gone too');
  });

  // Last: a page that refused a worker once is not asked again.
  it('goes on in slices where a worker is refused, and asks once', async () => {
    let asked = 0;
    const refusing = function (): never {
      asked += 1;
      throw new DOMException('refused by policy', 'SecurityError');
    };
    const expected = layoutNow(input);
    expect(await withWorker(refusing, () => runLayout(input))).to.deep.equal(expected);
    expect(await withWorker(refusing, () => runLayout(input))).to.deep.equal(expected);
    expect(asked).to.equal(1);
  });
});

import { expect } from '@open-wc/testing';
import {
  boundsOf,
  clamped,
  fitted,
  revealing,
  toLayout,
  toScreen,
  zoomed,
} from '../../src/graph/camera.js';
import { framed } from '../../src/graph/frame.js';
import { indexGraph } from '../../src/graph/graph.js';
import { HitGrid } from '../../src/graph/hit.js';
import { guessedMeasure } from '../../src/graph/guess.js';
import { labelOrder } from '../../src/graph/labels.js';
import { placeLabels } from '../../src/graph/place-labels.js';
import { layoutInput } from '../../src/graph/layout/input.js';
import { layoutNow } from '../../src/graph/layout/layout.js';
import { pictureText, staticPicture } from '../../src/graph/picture.js';
import { overlapShare } from '../../src/graph/quality.js';
import { wrapLabel } from '../../src/graph/text.js';
import { madeUpSlice, sliceOf } from './slices.js';

const size = { width: 900, height: 600 };
const measure = guessedMeasure(12);

describe('the camera', () => {
  const camera = { x: 10, y: 20, k: 2 };

  it('keeps the place under the pointer when it zooms', () => {
    const [x, y] = toLayout(camera, 300, 200);
    const [px, py] = toScreen(zoomed(camera, 1.7, 300, 200, 0.1), x, y);
    expect(px).to.be.closeTo(300, 1e-9);
    expect(py).to.be.closeTo(200, 1e-9);
  });

  it('stops at the nearest and the farthest zoom', () => {
    expect(zoomed(camera, 1000, 0, 0, 0.5).k).to.equal(8);
    expect(zoomed(camera, 0.001, 0, 0, 0.5).k).to.equal(0.5);
  });

  it('fits all, and cannot be dragged off the picture', () => {
    const bounds = { left: -300, top: -50, right: 500, bottom: 150 };
    const seen = fitted(bounds, size, 30);
    const [left, top] = toScreen(seen, bounds.left, bounds.top);
    const [right, bottom] = toScreen(seen, bounds.right, bounds.bottom);
    expect(left).to.be.at.least(29.9);
    expect(right).to.be.at.most(870.1);
    expect(top).to.be.at.least(29.9);
    expect(bottom).to.be.at.most(570.1);
    const far = clamped({ ...seen, x: 1e6, y: -1e6 }, bounds, size);
    expect(toScreen(far, bounds.left, bounds.bottom)).to.deep.equal([450, 300]);
  });

  it('has the focus in the middle, or where it is at the rim all there is', () => {
    const middleX = (focus: string): number => {
      const chain = { ...sliceOf(['a', 'b', 'c', 'd', 'e'], ['a-b', 'b-c', 'c-d', 'd-e']), focus };
      const graph = indexGraph(chain);
      const positions = layoutNow(layoutInput(graph));
      const { left, right } = framed(graph, positions);
      return (left + right) / 2 / (right - left);
    };
    expect(middleX('c')).to.equal(0);
    expect(Math.abs(middleX('a'))).to.be.greaterThan(0.4);
  });

  it('moves no more than it must to bring a node into view', () => {
    expect(revealing(camera, 100, 100, size, 50)).to.deep.equal(camera);
    const moved = revealing(camera, -100, 100, size, 50);
    expect(toScreen(moved, -100, 100)).to.deep.equal([50, 220]);
  });
});

describe('the hit grid', () => {
  it('answers as looking at every node does', () => {
    const graph = indexGraph(madeUpSlice(300));
    const positions = layoutNow(layoutInput(graph));
    const grid = new HitGrid(positions, graph.radius);
    const box = boundsOf(positions, graph.radius);
    let hits = 0;
    for (let n = 0; n < 2000; n += 1) {
      const x = box.left - 20 + (((n * 7919) % 2003) / 2003) * (box.right - box.left + 40);
      const y = box.top - 20 + (((n * 104729) % 2011) / 2011) * (box.bottom - box.top + 40);
      const away = graph.nodes.map(
        (_, i) => Math.hypot(positions[2 * i]! - x, positions[2 * i + 1]! - y) - graph.radius[i]!,
      );
      const nearest = away.indexOf(Math.min(...away));
      const expected = away[nearest]! <= 4 ? nearest : -1;
      expect(grid.at(x, y, 4, 1)).to.equal(expected);
      if (expected >= 0) hits += 1;
    }
    expect(hits).to.be.greaterThan(50);
  });

  it('holds few cells however far apart its nodes are', () => {
    const far = 2 ** 100;
    const places = new Float32Array([0, 0, far, 0, far / 2, 0]);
    const grid = new HitGrid(places, new Float32Array([5, 5, 5]));
    expect(grid.at(1, 1, 0, 1)).to.equal(0);
    expect(grid.at(far, 0, 0, 1)).to.equal(1);
  });

  it('is empty for nothing, and passes over what is not shown', () => {
    expect(new HitGrid(new Float32Array(0), new Float32Array(0)).at(0, 0, 9, 1)).to.equal(-1);
    const one = new HitGrid(new Float32Array([0, 0]), new Float32Array([5]));
    expect(one.at(1, 1, 0, 1)).to.equal(0);
    expect(one.at(1, 1, 0, 1, () => false)).to.equal(-1);
  });
});

describe('labels', () => {
  function labelled(count: number, zoom = 1) {
    const graph = indexGraph(madeUpSlice(count));
    const positions = layoutNow(layoutInput(graph, { aspect: 1.5 }));
    const whole = fitted(boundsOf(positions, graph.radius), size, 36);
    const camera = zoomed(whole, zoom, 450, 300, 0.01);
    return placeLabels({
      graph,
      positions,
      camera,
      size,
      measure,
      fontSize: 12,
      order: labelOrder(graph),
      visible: () => true,
      insisted: new Set([graph.focus]),
      most: 90,
    });
  }

  for (const count of [12, 60, 500, 2000])
    it(`never overlap with ${count} nodes, and stay in view`, () => {
      for (const zoom of [1, 3]) {
        const labels = labelled(count, zoom);
        expect(labels.length).to.be.greaterThan(zoom === 1 ? 5 : 0);
        expect(overlapShare(labels)).to.equal(0);
        for (const label of labels) {
          expect(label.left).to.be.at.least(0);
          expect(label.left + label.width).to.be.at.most(size.width);
        }
      }
    });

  it('name the focus first, and more of a small graph than of a large one', () => {
    expect(labelled(500)[0]!.index).to.equal(0);
    expect(labelled(12).length).to.be.at.least(11);
  });

  it('stand beneath a node at the rim, as far inside as they must', () => {
    const graph = indexGraph(sliceOf(['Somewhere at the rim'], []));
    const [label] = placeLabels({
      graph,
      positions: new Float32Array([0, 0]),
      camera: { x: 885, y: 300, k: 1 },
      size,
      measure,
      fontSize: 12,
      order: [0],
      visible: () => true,
      insisted: new Set([0]),
      most: 1,
    });
    expect(label!.top).to.be.greaterThan(300);
    expect(label!.left + label!.width).to.be.within(890, 898);
  });

  it('wrap at words, break long ones, and end with an ellipsis', () => {
    const lines = (text: string, width: number, most: number) =>
      wrapLabel(text, (part) => part.length, width, most).lines;
    expect(lines('one two three', 7, 2)).to.deep.equal(['one two', 'three']);
    expect(lines('one two three four', 7, 2)).to.deep.equal(['one two', 'three…']);
    expect(lines('aaaa bb cc dd ee', 14, 2)).to.deep.equal(['aaaa bb', 'cc dd ee']);
    expect(lines('abcdefghijkl', 6, 3).join('')).to.equal('abcdefghijkl');
    expect(lines('😀😀😀😀', 5, 1)).to.deep.equal(['😀😀…']);
    expect(lines('abc', 0.5, 2)).to.deep.equal(['a', '…']);
    expect(lines('   ', 5, 2)).to.deep.equal([]);
  });

  it('are not measured beyond what can be seen of them', () => {
    for (const text of ['x', 'ab ', '\u0301'].map((part) => part.repeat(100_000))) {
      let measured = 0;
      const { lines } = wrapLabel(text, (part) => ((measured += part.length), part.length), 30, 2);
      expect(lines[0]).to.equal(text.slice(0, 30).trim());
      expect(measured).to.be.lessThan(20_000);
    }
  });
});

describe('a static picture', () => {
  it('is an SVG of its size that holds a path per kind and the names', () => {
    const text = pictureText(staticPicture(madeUpSlice(60), { ...size, title: 'Around Zhen Qin' }));
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(svg.getAttribute('viewBox')).to.equal('0 0 900 600');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.querySelector('title')!.textContent).to.equal('Around Zhen Qin');
    expect(svg.querySelectorAll('path').length).to.be.within(5, 11);
    expect(svg.textContent).to.contain('Zhen Qin');
  });

  it('keeps text text, whatever it holds', () => {
    const label = '<script>alert(1)</script> & "quotes" \u0000\ud800 ]]>';
    const slice = sliceOf([label], []);
    const text = pictureText(staticPicture(slice, { ...size, title: label }));
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(svg.localName).to.equal('svg');
    expect(svg.querySelector('script')).to.equal(null);
    expect(svg.querySelector('title')!.textContent).to.contain('& "quotes"');
  });

  it('holds numbers only, whatever size is asked for', () => {
    for (const length of [NaN, 0, -5, Infinity])
      for (const asked of [
        { width: length, height: 600 },
        { width: 900, height: length },
      ])
        expect(pictureText(staticPicture(madeUpSlice(20), asked))).not.to.match(/NaN|Infinity/);
  });

  it('is the same twice, and empty for nothing', () => {
    const once = pictureText(staticPicture(madeUpSlice(80), size));
    expect(pictureText(staticPicture(madeUpSlice(80), size))).to.equal(once);
    expect(pictureText(staticPicture(sliceOf([], []), size))).to.contain('<svg');
  });
});

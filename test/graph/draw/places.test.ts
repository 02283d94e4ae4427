import { expect } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import { GraphView } from '../../../src/graph/draw/view.js';
import { until } from '../../fixtures/elements.js';
import { frame, graph, place, positions } from '../drawn.js';

describe('the place of a drawing', () => {
  let host: HTMLElement;
  let view: GraphView;
  let selected: number[];

  const draw = async (motion: 'reduce' | 'no-preference' = 'reduce'): Promise<void> => {
    await emulateMedia({ reducedMotion: motion });
    host = place();
    selected = [];
    view = new GraphView(host, { onSelect: (node) => selected.push(node) });
    view.setGraph(graph, positions);
  };

  afterEach(async () => {
    view.destroy();
    host.remove();
    document.body.removeAttribute('style');
    await resetMouse();
  });

  const size = async (width: number, height: number): Promise<void> => {
    host.style.width = `${width}px`;
    host.style.height = `${height}px`;
    await until(() => view.size.width === width && view.size.height === height);
  };

  /** The layout point that is seen in the middle. */
  const middle = (): [number, number] => {
    const { camera, size: seen } = view;
    return [
      Math.round((seen.width / 2 - camera.x) / camera.k),
      Math.round((seen.height / 2 - camera.y) / camera.k),
    ];
  };

  /** Where a node is on the screen. */
  const onScreen = (i: number): [number, number] => {
    const { camera, size: seen } = view;
    const box = host.getBoundingClientRect();
    const s = box.width / seen.width;
    return [
      Math.round(box.left + s * (camera.k * positions[2 * i]! + camera.x)),
      Math.round(box.top + s * (camera.k * positions[2 * i + 1]! + camera.y)),
    ];
  };

  const looks = {
    'scaled down': { transform: 'scale(0.6)' },
    'scaled up': { transform: 'scale(1.2)' },
    'zoomed out': { zoom: '0.6' },
    'zoomed in': { zoom: '1.25' },
  };
  for (const [name, style] of Object.entries(looks))
    it(`is told where the pointer is on a page that is ${name}`, async () => {
      await draw();
      Object.assign(document.body.style, { transformOrigin: '0 0', ...style });
      await frame();
      for (const i of [graph.focus, 5, 12]) {
        await sendMouse({ type: 'click', position: onScreen(i) });
        expect(selected.at(-1), name).to.equal(i);
      }
    });

  it('is not dragged by a pointer that was released outside', async () => {
    await draw();
    host.style.marginBlockStart = '40px';
    const { camera } = view;
    await sendMouse({ type: 'move', position: [300, 60] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [300, 5] });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: [340, 200] });
    await sendMouse({ type: 'move', position: [400, 260] });
    expect(view.camera).to.deep.equal(camera);
    expect(host.classList.contains('dragging')).to.equal(false);
  });

  it('has in its middle what was there, once its size is another', async () => {
    await draw();
    view.zoom(1);
    view.pan(-200, -120);
    const before = middle();
    for (const [width, height] of [
      [320, 240],
      [0, 0],
      [1500, 900],
      [750, 500],
    ] as const) {
      // prettier-ignore
      await size(width, height);
      expect(middle()).to.deep.equal(before);
    }
  });

  it('shows all of it where its size changes on the way there', async () => {
    await draw('no-preference');
    view.zoom(1);
    await frame();
    view.fit();
    await frame();
    await size(300, 400);
    const whole = view.camera;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(view.camera).to.deep.equal(whole);
    view.pan(10, 0);
    view.fit();
    await until(() => view.camera.k === whole.k && view.camera.x === whole.x);
  });

  it('comes to where it was going where its size changes on the way there', async () => {
    await draw('no-preference');
    const { x } = view.camera;
    view.pan(-150, 0);
    await frame();
    await size(650, 500);
    expect(view.camera.x).to.be.closeTo(x - 150 - 50, 1e-6);
  });

  it('has its names in lines, without overlap, in vertical text', async () => {
    await draw();
    document.body.style.writingMode = 'vertical-rl';
    await size(500, 750);
    const boxes = [...host.querySelectorAll('.label')].map((label) =>
      label.getBoundingClientRect(),
    );
    expect(boxes.length).to.be.greaterThan(5);
    boxes.forEach(({ width, height }) => expect(width).to.be.greaterThan(height));
  });
});

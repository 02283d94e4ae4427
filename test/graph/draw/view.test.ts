import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { pngFile, svgFile } from '../../../src/graph/draw/export.js';
import { GraphView, type GraphViewEvents } from '../../../src/graph/draw/view.js';
import { neighboursOf } from '../../../src/graph/neighbours.js';
import { until } from '../../fixtures/elements.js';
import { frame, graph, place, positions } from '../drawn.js';

describe('the drawing', () => {
  let host: HTMLElement;
  let view: GraphView;
  let events: { name: string; value: unknown }[];

  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    host = place();
    events = [];
    const note = (name: keyof GraphViewEvents) => (value?: unknown) =>
      void events.push({ name, value });
    view = new GraphView(host, {
      onSelect: note('onSelect'),
      onOpen: note('onOpen'),
      onWalk: note('onWalk'),
      onDeadEnd: note('onDeadEnd'),
      onLeave: note('onLeave'),
      onHint: note('onHint'),
    });
    view.setGraph(graph, positions);
  });

  afterEach(() => {
    view.destroy();
    host.remove();
  });

  const placeOf = (i: number): [number, number] => {
    const box = host.getBoundingClientRect();
    const { k, x, y } = view.camera;
    return [
      Math.round(box.left + k * positions[2 * i]! + x),
      Math.round(box.top + k * positions[2 * i + 1]! + y),
    ];
  };
  const last = (name: string): unknown =>
    events.filter((event) => event.name === name).at(-1)?.value;
  const lit = (): string =>
    [...host.querySelectorAll('.lit path.shape')].map((path) => path.getAttribute('d')).join('');

  it('shows all, with the focus in the middle', () => {
    const [x, y] = placeOf(graph.focus);
    const box = host.getBoundingClientRect();
    expect([x - box.left, y - box.top]).to.deep.equal([375, 250]);
    const paths = [...host.querySelectorAll('.base path')].filter((path) => path.getAttribute('d'));
    expect(paths.length).to.be.within(5, 11);
    expect(host.querySelector('.label.focus')!.textContent).to.equal('Zhen Qin');
  });

  it('selects by pointer and lights the neighbourhood; the ground clears it', async () => {
    await sendMouse({ type: 'click', position: placeOf(graph.focus) });
    expect(last('onSelect')).to.equal(graph.focus);
    await sendMouse({ type: 'move', position: [740, 495] });
    expect(host.classList.contains('dim')).to.equal(true);
    expect(lit().match(/M/g)!.length).to.equal(neighboursOf(graph, graph.focus).length + 1);
    await sendMouse({ type: 'click', position: [740, 495] });
    expect(last('onSelect')).to.equal(-1);
    expect(host.classList.contains('dim')).to.equal(false);
  });

  it('is dragged by mouse, and a drag selects nothing', async () => {
    const before = view.camera;
    await sendMouse({ type: 'move', position: [300, 200] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [360, 230] });
    await sendMouse({ type: 'up' });
    await frame();
    expect(view.camera).to.deep.equal({ k: before.k, x: before.x + 60, y: before.y + 30 });
    expect(last('onSelect')).to.equal(undefined);
  });

  const turn = (init: WheelEventInit): WheelEvent => {
    const event = new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      deltaY: -100,
      ...init,
    });
    host.dispatchEvent(event);
    return event;
  };

  it('leaves the wheel to the page, and says how to zoom', () => {
    const before = view.camera;
    expect(turn({}).defaultPrevented).to.equal(false);
    expect(view.camera).to.deep.equal(before);
    expect(last('onHint')).to.equal('wheel');
  });

  it('zooms by wheel with Ctrl, and without when it is active', () => {
    const { k } = view.camera;
    expect(turn({ ctrlKey: true }).defaultPrevented).to.equal(true);
    expect(view.camera.k).to.be.greaterThan(k);
    view.active = true;
    const closer = view.camera.k;
    expect(turn({}).defaultPrevented).to.equal(true);
    expect(view.camera.k).to.be.greaterThan(closer);
  });

  const touch = (type: string, id: number, x: number, y: number): void => {
    const box = host.getBoundingClientRect();
    host.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: id,
        pointerType: 'touch',
        buttons: 1,
        clientX: box.left + x,
        clientY: box.top + y,
      }),
    );
  };

  it('leaves one finger to the page and zooms by two', () => {
    const before = view.camera;
    touch('pointerdown', 7, 300, 200);
    touch('pointermove', 7, 300, 260);
    expect(view.camera).to.deep.equal(before);
    expect(last('onHint')).to.equal('touch');
    touch('pointerup', 7, 300, 260);
    touch('pointerdown', 8, 300, 250);
    touch('pointerdown', 9, 400, 250);
    touch('pointermove', 9, 500, 250);
    expect(view.camera.k / before.k).to.be.closeTo(2, 1e-6);
    touch('pointerup', 8, 300, 250);
    touch('pointerup', 9, 500, 250);
    expect(last('onSelect')).to.equal(undefined);
  });

  it('takes for no tap what the browser calls off, as when the page begins to scroll', () => {
    touch('pointerdown', 7, 375, 250);
    touch('pointercancel', 7, 375, 250);
    expect(last('onSelect')).to.equal(undefined);
    touch('pointerdown', 8, 375, 250);
    touch('pointerup', 8, 375, 250);
    expect(last('onSelect')).to.equal(graph.focus);
  });

  it('is walked by keyboard: along edges, round, back, home', async () => {
    host.focus();
    await sendKeys({ press: 'ArrowRight' });
    const first = last('onWalk') as number;
    expect(neighboursOf(graph, graph.focus)).to.include(first);
    expect(view.cursor).to.equal(first);
    await sendKeys({ press: 'PageDown' });
    expect(neighboursOf(graph, graph.focus)).to.include(last('onWalk'));
    expect(last('onWalk')).not.to.equal(first);
    await sendKeys({ press: 'PageUp' });
    expect(last('onWalk')).to.equal(first);
    await sendKeys({ press: 'Enter' });
    expect(last('onOpen')).to.equal(last('onWalk'));
    await sendKeys({ press: 'Backspace' });
    expect(last('onWalk')).to.equal(graph.focus);
    await sendKeys({ press: 'Escape' });
    expect(events.at(-1)!.name).to.equal('onLeave');
  });

  it('keeps browser shortcuts and other keys to the page', () => {
    for (const init of [{ key: 'Tab' }, { key: 'a' }, { key: '+', ctrlKey: true }]) {
      const event = new KeyboardEvent('keydown', { ...init, cancelable: true });
      host.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
  });

  it('pans and zooms by keyboard, and fits again', async () => {
    const before = view.camera;
    host.focus();
    await sendKeys({ press: '+' });
    await frame();
    expect(view.camera.k).to.be.greaterThan(before.k);
    const zoomed = view.camera;
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ up: 'Shift' });
    await frame();
    expect(view.camera.x - zoomed.x).to.equal(60);
    expect(last('onWalk')).to.equal(undefined);
    await sendKeys({ press: '0' });
    expect(view.camera).to.deep.equal(before);
    await sendKeys({ press: '-' });
    await frame();
    expect(view.camera.k).to.be.lessThan(before.k);
  });

  it('hides kinds: not drawn, not hit, not walked to', async () => {
    view.setHidden(new Set(['work']));
    expect(host.querySelector('.base .shape.work')!.getAttribute('d')).to.equal('');
    expect(host.querySelector('.label.work')).to.equal(null);
    const work = graph.nodes.findIndex((node) => node.kind === 'work');
    await sendMouse({ type: 'click', position: placeOf(work) });
    expect(last('onSelect')).not.to.equal(work);
  });

  it('fits again when its place changes size', async () => {
    const before = view.camera.k;
    host.style.inlineSize = '375px';
    host.style.blockSize = '250px';
    await frame();
    await frame();
    expect(view.camera.k).to.be.lessThan(before);
  });

  it('draws names with a page policy that forbids inline styles', () => {
    expect(host.querySelector('[style*="url"], style')).to.equal(null);
    expect(host.querySelectorAll('svg [style]').length).to.equal(0);
  });

  it('fits the paper when it is printed, and the screen once it is moved on', async () => {
    view.pan(40, 30);
    window.dispatchEvent(new Event('beforeprint'));
    const boxes = () => [...host.querySelectorAll('svg')].map((svg) => svg.getAttribute('viewBox'));
    expect(boxes()).to.deep.equal(boxes().map(() => '0 0 750 500'));
    expect(host.querySelector<HTMLElement>('.stage')!.style.transform).to.equal('');
    view.fit();
    await until(() => !host.querySelector('[viewBox]'));
    expect(boxes()).to.deep.equal(boxes().map(() => null));
  });

  it('is exported as it is seen, with the colours of the page', async () => {
    host.style.setProperty('--rw-graph-person', 'rgb(1, 2, 3)');
    const request = { graph, positions, camera: view.camera, size: view.size, title: 'Graph' };
    const text = await svgFile(host, request).text();
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(svg.getAttribute('width')).to.equal('750');
    expect(svg.querySelector('[fill="rgb(1, 2, 3)"]')).to.not.equal(null);
    expect(text).not.to.contain('var(');
    const image = await createImageBitmap(await pngFile(host, request));
    expect([image.width, image.height]).to.deep.equal([2250, 1500]);
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const middle = canvas.getImageData(1125, 750, 1, 1).data;
    expect([...middle.slice(0, 3)]).to.deep.equal([1, 2, 3]);
  });

  it('stays where it is when it is told to go where nothing is', () => {
    const { camera } = view;
    view.pan(NaN, 5);
    view.pan(0, Infinity);
    view.zoom(NaN as 1);
    view.show(1e6, { from: 'near' });
    view.show(NaN);
    view.select(1e6);
    expect(Number.isFinite(view.camera.x + view.camera.y + view.camera.k)).to.equal(true);
    expect(view.camera.k).to.equal(camera.k);
    expect(host.classList.contains('dim')).to.equal(false);
    expect(host.innerHTML).not.to.match(/NaN|Infinity/);
  });

  it('leaves nothing behind', async () => {
    const second = document.createElement('div');
    document.body.append(second);
    const other = new GraphView(second);
    const sheets = document.adoptedStyleSheets.length;
    host.focus();
    view.zoom(1);
    view.destroy();
    expect(host.childNodes.length).to.equal(0);
    expect(host.className).to.equal('');
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    const seen = events.length;
    await sendKeys({ press: 'ArrowRight' });
    turn({});
    await sendMouse({ type: 'click', position: [375, 250] });
    await frame();
    expect(events.length).to.equal(seen);
    expect(host.childNodes.length).to.equal(0);
    other.destroy();
    second.remove();
    expect(document.adoptedStyleSheets.length).to.equal(sheets - 1);
  });
});

import '../../../../dist/elements/graph-slice.js';
import { enter } from './contest.js';

let element;
let canvas;
// The shape that a picture is laid out for: that of its place while it waits, else 1.5.
let shape = 1.5;
let x = 450;
const pointer = (type) =>
  canvas.dispatchEvent(
    new PointerEvent(type, {
      pointerId: 1,
      pointerType: 'mouse',
      isPrimary: true,
      bubbles: true,
      buttons: type === 'pointerup' ? 0 : 1,
      clientX: x,
      clientY: 300,
    }),
  );

enter({
  async settle(slice, place) {
    element = document.createElement('graph-slice');
    element.hide = 'title summary filters find save table';
    element.data = slice;
    place.append(element);
    await element.updateComplete;
    const waits = !element.shadowRoot.querySelector('.canvas');
    if (waits) shape = Math.max(1, element.clientWidth / element.clientHeight);
    // A large slice is taken in bit by bit; names are drawn last.
    await new Promise((done) => {
      new MutationObserver((_, observer) => {
        canvas = element.shadowRoot.querySelector('.canvas');
        if (!canvas?.querySelector('.label')) return;
        observer.disconnect();
        done();
      }).observe(element.shadowRoot, { childList: true, subtree: true });
    });
  },
  labels: () =>
    [...canvas.querySelectorAll('.label')].map((label) => {
      const { x: left, y: top, width, height } = label.getBBox();
      return { left, top, width, height };
    }),
  hold: () => pointer('pointerdown'),
  pan(dx) {
    x += dx;
    pointer('pointermove');
  },
});

/** The benchmark computes the places itself, and sees by these that they are the same. */
globalThis.shapeOfPlace = () => shape;
globalThis.firstEdges = () =>
  canvas.querySelector('.base .edge.authored').getAttribute('d').slice(0, 400);

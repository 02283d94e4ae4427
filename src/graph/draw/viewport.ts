import {
  type Bounds,
  type Camera,
  clamped,
  fitted,
  IDENTITY,
  panned,
  type Size,
  zoomed,
} from '../camera.js';
import { MARGIN } from '../frame.js';
import { createMotion } from './motion.js';

export interface ViewportHandlers {
  /** What a fitted camera shows. */
  readonly frame: () => Bounds;
  /** The camera moved: carry along what is drawn. */
  readonly move: (camera: Camera) => void;
  /** The camera rests: draw what it sees. */
  readonly settle: (camera: Camera) => void;
}

/** Rest after which a moved picture is drawn anew, in ms. */
const SETTLE = 130;
/** How far out one may zoom, as a share of the fitted zoom. */
const LEAST = 0.7;

/** The camera over time: asks for one `move` a frame while it moves and for `settle` when it rests. */
export class Viewport {
  readonly #host: HTMLElement;
  readonly #handlers: ViewportHandlers;
  readonly #motion = createMotion();
  readonly #observer: ResizeObserver;
  #camera: Camera = IDENTITY;
  /** Where the camera is going, or is. */
  #to: Camera = IDENTITY;
  #size: Size;
  /** Whether the whole is shown, and should be after a change of size as well. */
  #fitting = true;
  #timer = 0;
  #frame = 0;

  constructor(host: HTMLElement, handlers: ViewportHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    this.#size = { width: host.clientWidth, height: host.clientHeight };
    // An observer of another document reports a loop for whatever it sees there.
    const view = host.ownerDocument.defaultView ?? window;
    this.#observer = new view.ResizeObserver(() => this.#resized());
    this.#observer.observe(host);
  }

  get camera(): Camera {
    return this.#camera;
  }
  get size(): Size {
    return this.#size;
  }

  /** The camera that sees all. */
  get whole(): Camera {
    return fitted(this.#handlers.frame(), this.#size, MARGIN);
  }

  /** Shows all at once, or what is seen again after a change of the picture. */
  redraw({ keepCamera = false } = {}): void {
    if (!keepCamera) {
      this.#to = this.whole;
      this.#fitting = true;
    }
    this.#arrive();
  }

  /** Shows all, in motion. */
  fit(): void {
    this.fly(this.whole);
    this.#fitting = true;
  }

  /** Moves to `camera`, over time unless motion is not wanted. */
  fly(camera: Camera): void {
    this.#to = this.#kept(camera);
    this.#fitting = false;
    this.#motion.go(this.#camera, this.#to, (between) => this.#show(between));
  }

  panBy(dx: number, dy: number): void {
    this.#jump(panned(this.#camera, dx, dy));
  }

  zoomBy(factor: number, x: number, y: number): void {
    this.#jump(this.zoomed(factor, x, y));
  }

  /** The camera after zooming by `factor` about a place in px. */
  zoomed(factor: number, x = this.#size.width / 2, y = this.#size.height / 2): Camera {
    return zoomed(this.#camera, factor, x, y, this.whole.k * LEAST);
  }

  destroy(): void {
    this.#motion.stop();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  #jump(camera: Camera): void {
    this.#motion.stop();
    this.#fitting = false;
    this.#show((this.#to = this.#kept(camera)));
  }

  #show(camera: Camera): void {
    this.#camera = camera;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#settle(), SETTLE);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#handlers.move(this.#camera));
  }

  /** Is at once where it was going. */
  #arrive(): void {
    this.#motion.stop();
    this.#camera = this.#to;
    this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#handlers.settle(this.#camera);
  }

  /** The nearest camera that may be; the one there is where something is no number. */
  #kept(camera: Camera): Camera {
    const kept = clamped(camera, this.#handlers.frame(), this.#size);
    return Number.isFinite(kept.x + kept.y + kept.k) ? kept : this.#camera;
  }

  #resized(): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const [dx, dy] = [(width - this.#size.width) / 2, (height - this.#size.height) / 2];
    if (dx === 0 && dy === 0) return;
    this.#size = { width, height };
    // What was in the middle stays there, and does not fall out of a smaller place.
    this.#to = this.#fitting ? this.whole : panned(this.#to, dx, dy);
    this.#arrive();
  }
}

import { boxIn } from './place.js';

/** What pointers ask of the drawing; places in px from its corner. */
export interface GestureHandlers {
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
  /** Pressed and released in one place. `touch` asks for a generous hit. */
  readonly tap: (x: number, y: number, touch: boolean) => void;
  readonly dragging: (on: boolean) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, x: number, y: number) => void;
  /** The page was scrolled over the drawing, with wheel or finger: the place to say how to zoom. */
  readonly hint: (by: 'wheel' | 'touch') => void;
  /** Whether wheel and one finger belong to the drawing: it fills the screen or was asked to. */
  readonly active: () => boolean;
}

const SLOP = { mouse: 3, touch: 10 };
/** px per line and page of a wheel that does not count in px. */
const WHEEL_UNIT = [1, 16, 400];

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Cooperative gestures: the wheel zooms only with Ctrl or ⌘, one finger scrolls the page and two
 * move the drawing, until the drawing is active. A mouse always drags.
 */
export class Gestures {
  readonly #host: HTMLElement;
  readonly #handlers: GestureHandlers;
  readonly #ended = new AbortController();
  readonly #pointers = new Map<number, Point>();
  #pressed: (Point & { readonly touch: boolean }) | null = null;
  #moving = false;

  constructor(host: HTMLElement, handlers: GestureHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    const { signal } = this.#ended;
    const up = (event: PointerEvent): void => this.#up(event);
    host.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    host.addEventListener('pointermove', (event) => this.#move(event), { signal });
    host.addEventListener('pointerup', up, { signal });
    host.addEventListener('pointercancel', up, { signal });
    host.addEventListener('pointerleave', () => handlers.leave(), { signal });
    host.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    host.addEventListener('touchmove', (event) => this.#touch(event), { signal, passive: false });
  }

  /** Takes all listeners away. */
  destroy(): void {
    this.#ended.abort();
  }

  #place({ clientX, clientY }: MouseEvent): Point {
    const { left: x, top: y } = boxIn(this.#host, new DOMRect(clientX, clientY));
    return { x, y };
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = this.#place(event);
    this.#pointers.set(event.pointerId, at);
    const alone = this.#pointers.size === 1;
    this.#pressed = alone ? { ...at, touch: event.pointerType === 'touch' } : null;
    if (this.#pointers.size === 2) this.#begin();
  }

  #begin(): void {
    this.#moving = true;
    this.#handlers.leave();
    this.#handlers.dragging(true);
    for (const id of this.#pointers.keys()) capture(this.#host, id);
  }

  #move(event: PointerEvent): void {
    // Released where nobody told us: just outside, before it was ours to follow.
    if (event.buttons === 0) this.#up(event);
    const at = this.#place(event);
    if (!this.#pointers.has(event.pointerId)) {
      if (event.pointerType !== 'touch') this.#handlers.hover(at.x, at.y);
      return;
    }
    if (!this.#moving && !this.#startsDrag(at)) return;
    const old = spread(this.#pointers);
    this.#pointers.set(event.pointerId, at);
    const now = spread(this.#pointers);
    this.#handlers.pan(now.x - old.x, now.y - old.y);
    if (old.width > 0 && now.width > 0) this.#handlers.zoom(now.width / old.width, now.x, now.y);
  }

  #startsDrag(at: Point): boolean {
    const pressed = this.#pressed;
    if (pressed === null) return false;
    const slop = pressed.touch ? SLOP.touch : SLOP.mouse;
    if (Math.hypot(at.x - pressed.x, at.y - pressed.y) < slop) return false;
    if (pressed.touch && !this.#handlers.active()) {
      this.#handlers.hint('touch');
      this.#pressed = null;
      return false;
    }
    this.#begin();
    return true;
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    const pressed = this.#pressed;
    this.#pressed = null;
    if (this.#pointers.size > 0) return;
    if (this.#moving) this.#handlers.dragging(false);
    else if (pressed !== null && event.type === 'pointerup')
      this.#handlers.tap(pressed.x, pressed.y, pressed.touch);
    this.#moving = false;
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey && !this.#handlers.active()) {
      this.#handlers.hint('wheel');
      return;
    }
    event.preventDefault();
    const { x, y } = this.#place(event);
    this.#handlers.zoom(wheelFactor(event), x, y);
  }

  #touch(event: TouchEvent): void {
    const ours = event.touches.length > 1 || this.#handlers.active();
    if (event.cancelable && ours) event.preventDefault();
  }
}

/** A pointer that is gone by now (or was made by a script) cannot be captured; nothing is lost then. */
function capture(host: HTMLElement, id: number): void {
  try {
    host.setPointerCapture(id);
  } catch {
    return;
  }
}

function wheelFactor(event: WheelEvent): number {
  // A pinch on a track pad arrives as small wheel steps with Ctrl.
  const pinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(event.deltaY) < 30;
  const px = event.deltaY * (WHEEL_UNIT[event.deltaMode] ?? 1);
  return Math.exp(-px * (pinch ? 0.01 : 0.002));
}

/** Middle of the pointers, and the distance between two (0 for one). */
function spread(pointers: ReadonlyMap<number, Point>): Point & { readonly width: number } {
  const [a, b] = [...pointers.values()];
  if (a === undefined) return { x: 0, y: 0, width: 0 };
  if (b === undefined) return { ...a, width: 0 };
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: Math.hypot(a.x - b.x, a.y - b.y) };
}

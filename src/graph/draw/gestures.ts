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
 * move the drawing, until the drawing is active. A mouse always drags. Returns what takes all
 * listeners away.
 */
export function listenToGestures(host: HTMLElement, handlers: GestureHandlers): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const pointers = new Map<number, Point>();
  let pressed: (Point & { touch: boolean }) | null = null;
  let moving = false;

  const place = (event: MouseEvent): Point => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  function down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = place(event);
    pointers.set(event.pointerId, at);
    pressed = pointers.size === 1 ? { ...at, touch: event.pointerType === 'touch' } : null;
    if (pointers.size === 2) begin();
  }

  function begin(): void {
    moving = true;
    handlers.leave();
    handlers.dragging(true);
    for (const id of pointers.keys()) if (!host.hasPointerCapture(id)) host.setPointerCapture(id);
  }

  function move(event: PointerEvent): void {
    const at = place(event);
    const before = pointers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType !== 'touch') handlers.hover(at.x, at.y);
      return;
    }
    if (!moving && !startsDrag(at)) return;
    const old = spread(pointers);
    pointers.set(event.pointerId, at);
    const now = spread(pointers);
    handlers.pan(now.x - old.x, now.y - old.y);
    if (old.width > 0 && now.width > 0) handlers.zoom(now.width / old.width, now.x, now.y);
  }

  function startsDrag(at: Point): boolean {
    if (pressed === null) return false;
    const slop = pressed.touch ? SLOP.touch : SLOP.mouse;
    if (Math.hypot(at.x - pressed.x, at.y - pressed.y) < slop) return false;
    if (pressed.touch && !handlers.active()) {
      handlers.hint('touch');
      pressed = null;
      return false;
    }
    begin();
    return true;
  }

  function up(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId)) return;
    const tapped = pressed;
    pressed = null;
    if (pointers.size > 0) return;
    if (moving) handlers.dragging(false);
    else if (tapped !== null && event.type === 'pointerup')
      handlers.tap(tapped.x, tapped.y, tapped.touch);
    moving = false;
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey && !handlers.active()) {
      handlers.hint('wheel');
      return;
    }
    event.preventDefault();
    const { x, y } = place(event);
    // A pinch on a track pad arrives as small wheel steps with Ctrl.
    const speed =
      event.ctrlKey && event.deltaMode === 0 && Math.abs(event.deltaY) < 30 ? 0.01 : 0.002;
    handlers.zoom(Math.exp(-event.deltaY * (WHEEL_UNIT[event.deltaMode] ?? 1) * speed), x, y);
  }

  function touchmove(event: TouchEvent): void {
    if (event.cancelable && (event.touches.length > 1 || handlers.active())) event.preventDefault();
  }

  host.addEventListener('pointerdown', down, { signal });
  host.addEventListener('pointermove', move, { signal });
  host.addEventListener('pointerup', up, { signal });
  host.addEventListener('pointercancel', up, { signal });
  host.addEventListener('pointerleave', () => handlers.leave(), { signal });
  host.addEventListener('wheel', wheel, { signal, passive: false });
  host.addEventListener('touchmove', touchmove, { signal, passive: false });
  return () => ended.abort();
}

/** Middle of the pointers, and the distance between two (0 for one). */
function spread(pointers: ReadonlyMap<number, Point>): Point & { readonly width: number } {
  const [a, b] = [...pointers.values()];
  if (a === undefined) return { x: 0, y: 0, width: 0 };
  if (b === undefined) return { ...a, width: 0 };
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: Math.hypot(a.x - b.x, a.y - b.y) };
}

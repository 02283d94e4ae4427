/*
 * What widgets hold of a page that outlives them, counted in any engine: whatever they were given and
 * have not given back.
 */

/** What is held at the moment. */
export interface Held {
  /** Listeners on the window, its documents, media queries and all else that is no node of a widget. */
  readonly listeners: number;
  /** Elements that an observer looks at. */
  readonly observed: number;
  readonly workers: number;
  readonly intervals: number;
  /** Elements in the document, shadow trees left out. */
  readonly elements: number;
}

interface Holdings {
  held(): Held;
  /** Has the page's own functions back. */
  stop(): void;
}

type Undo = () => void;

const OBSERVERS = ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const;

/** Replaces a method; `by` is told how to call the one that was there. */
function replace<T extends object, K extends keyof T>(
  on: T,
  name: K,
  by: (was: T[K]) => T[K],
): Undo {
  const was = on[name];
  on[name] = by(was);
  return () => {
    on[name] = was;
  };
}

/** A node of a widget goes with it, and so do its listeners. */
const outlives = (target: EventTarget): boolean =>
  !(target instanceof Node) ||
  target instanceof Document ||
  target === document.documentElement ||
  target === document.body;

function watchListeners(kept: Set<string>): Undo[] {
  const ids = new WeakMap<object, number>();
  let count = 0;
  const idOf = (thing: object): number => {
    if (!ids.has(thing)) ids.set(thing, (count += 1));
    return ids.get(thing)!;
  };
  type Options = AddEventListenerOptions | boolean | undefined;
  const keyOf = (target: EventTarget, type: string, listener: object, options: Options): string =>
    [
      idOf(target),
      type,
      idOf(listener),
      typeof options === 'object' ? !!options.capture : !!options,
    ].join();
  const { prototype } = EventTarget;
  const add = replace(
    prototype,
    'addEventListener',
    (was) =>
      function (this: EventTarget, type, listener, options) {
        was.call(this, type, listener, options);
        const target = this ?? window;
        const { signal, once } =
          typeof options === 'object' ? options : ({} as AddEventListenerOptions);
        if (!listener || signal?.aborted || !outlives(target) || target instanceof AbortSignal)
          return;
        const key = keyOf(target, type, listener, options);
        kept.add(key);
        const gone = (): void => void kept.delete(key);
        if (signal) was.call(signal, 'abort', gone, { once: true });
        if (once) was.call(target, type, gone, { once: true, capture: true });
      },
  );
  const remove = replace(
    prototype,
    'removeEventListener',
    (was) =>
      function (this: EventTarget, type, listener, options) {
        was.call(this, type, listener, options);
        if (listener) kept.delete(keyOf(this ?? window, type, listener, options));
      },
  );
  return [add, remove];
}

function watchObservers(observed: Map<object, Set<Node>>): Undo[] {
  return OBSERVERS.flatMap((name) => {
    const prototype = window[name].prototype as ResizeObserver;
    return [
      replace(
        prototype,
        'observe',
        (was) =>
          function (this: ResizeObserver, target, options) {
            observed.set(this, (observed.get(this) ?? new Set()).add(target));
            was.call(this, target, options);
          },
      ),
      replace(
        prototype,
        'disconnect',
        (was) =>
          function (this: ResizeObserver) {
            observed.delete(this);
            was.call(this);
          },
      ),
      ...('unobserve' in prototype
        ? [
            replace(
              prototype,
              'unobserve',
              (was) =>
                function (this: ResizeObserver, target) {
                  observed.get(this)?.delete(target);
                  was.call(this, target);
                },
            ),
          ]
        : []),
    ];
  });
}

function watchWorkers(workers: Set<Worker>): Undo[] {
  class Watched extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.add(this);
    }
    override terminate(): void {
      workers.delete(this);
      super.terminate();
    }
  }
  return [replace(window, 'Worker', () => Watched)];
}

function watchIntervals(intervals: Set<number>): Undo[] {
  const begin = replace(
    window,
    'setInterval',
    (was) =>
      ((...given: Parameters<typeof was>) => {
        const id = was(...given) as unknown as number;
        intervals.add(id);
        return id;
      }) as typeof was,
  );
  const end = replace(window, 'clearInterval', (was) => (id) => {
    intervals.delete(id as number);
    was(id);
  });
  return [begin, end];
}

/** Counts from now on. */
export function watchHoldings(): Holdings {
  const listeners = new Set<string>();
  const observed = new Map<object, Set<Node>>();
  const workers = new Set<Worker>();
  const intervals = new Set<number>();
  const undo = [
    ...watchListeners(listeners),
    ...watchObservers(observed),
    ...watchWorkers(workers),
    ...watchIntervals(intervals),
  ];
  return {
    held: () => ({
      listeners: listeners.size,
      observed: [...observed.values()].reduce((sum, { size }) => sum + size, 0),
      workers: workers.size,
      intervals: intervals.size,
      elements: document.querySelectorAll('*').length,
    }),
    stop: () => undo.forEach((back) => back()),
  };
}

import { createLayout } from './layout.js';
import type { LayoutInput } from './problem.js';

export interface RunOptions {
  /** Ends the layout; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with 0 … 1 from time to time. */
  readonly onProgress?: (share: number) => void;
  /** `false` keeps the layout on this thread. */
  readonly worker?: boolean;
}

/** A worker costs about 30 ms to start: below this many nodes and edges slices are done sooner. */
const WORTH_A_WORKER = 300;
/** ms of work between two breaths of the main thread. */
const SLICE = 8;
/** ms in which a worker must say that it runs; some policies refuse one without any event. */
const PATIENCE = 2000;

/** Set when no worker could be had, so that a policy is asked (and reports it) once. */
let refused = false;

/**
 * Lays out a graph without ever holding up a frame: in a worker where the page's policy allows one,
 * else in slices on this thread. Same input, same positions, either way.
 *
 * @returns `x0, y0, x1, y1, …` in layout units, in the order of the graph's nodes; rejects with the reason of an
 *   aborted signal
 */
export async function runLayout(
  input: LayoutInput,
  options: RunOptions = {},
): Promise<Float32Array> {
  options.signal?.throwIfAborted();
  const large = input.count + input.source.length > WORTH_A_WORKER;
  if (large && options.worker !== false && !refused) {
    try {
      return await inWorker(input, options);
    } catch {
      options.signal?.throwIfAborted();
      refused = true;
    }
  }
  return inSlices(input, options);
}

/** Rejects when no worker, or not its code, can be had, and when it is ended. */
async function inWorker(input: LayoutInput, options: RunOptions): Promise<Float32Array> {
  const { workerSource } = await import('./worker-source.js');
  options.signal?.throwIfAborted();
  const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  let worker: Worker | undefined;
  try {
    worker = new Worker(url);
    return await answerOf(worker, input, options);
  } finally {
    worker?.terminate();
    URL.revokeObjectURL(url);
  }
}

function answerOf(
  worker: Worker,
  input: LayoutInput,
  { signal, onProgress }: RunOptions,
): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    const fail = (): void => end(() => reject(new Error('No answer from a worker.')));
    const end = (settle: () => void): void => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', fail);
      settle();
    };
    const silence = setTimeout(fail, PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<number | Float32Array>) => {
      clearTimeout(silence);
      if (typeof data === 'number') onProgress?.(data);
      else end(() => resolve(data));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail();
    };
    signal?.addEventListener('abort', fail);
    worker.postMessage(input);
  });
}

async function inSlices(
  input: LayoutInput,
  { signal, onProgress }: RunOptions,
): Promise<Float32Array> {
  const layout = createLayout(input);
  while (!layout.step(SLICE)) {
    onProgress?.(layout.progress);
    await new Promise((go) => setTimeout(go));
    signal?.throwIfAborted();
  }
  return layout.positions;
}

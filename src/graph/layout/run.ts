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

/** Set when this page's policy refused a worker, so that it is asked (and reports it) once. */
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
  if (large && options.worker !== false && !refused && typeof Worker === 'function') {
    const positions = await inWorker(input, options);
    if (positions !== null) return positions;
    refused = true;
  }
  return inSlices(input, options);
}

/** Resolves to `null` when no worker can be had. */
async function inWorker(input: LayoutInput, options: RunOptions): Promise<Float32Array | null> {
  const { workerSource } = await import('./worker-source.js');
  options.signal?.throwIfAborted();
  const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  let worker: Worker | undefined;
  try {
    worker = new Worker(url);
    return await answerOf(worker, input, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return null;
  } finally {
    worker?.terminate();
    URL.revokeObjectURL(url);
  }
}

function answerOf(
  worker: Worker,
  input: LayoutInput,
  { signal, onProgress }: RunOptions,
): Promise<Float32Array | null> {
  return new Promise((resolve, reject) => {
    const abort = (): void => end(() => reject(signal?.reason as Error));
    const silence = setTimeout(() => end(() => resolve(null)), PATIENCE);
    const end = (settle: () => void): void => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<number | Float32Array>) => {
      clearTimeout(silence);
      if (typeof data === 'number') onProgress?.(data);
      else end(() => resolve(data));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => resolve(null));
    };
    signal?.addEventListener('abort', abort);
    worker.postMessage(input);
  });
}

function inSlices(input: LayoutInput, { signal, onProgress }: RunOptions): Promise<Float32Array> {
  const layout = createLayout(input);
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const slice = (): void => {
      if (layout.step(SLICE)) {
        signal?.removeEventListener('abort', abort);
        resolve(layout.positions);
        return;
      }
      onProgress?.(layout.progress);
      timer = setTimeout(slice);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    signal?.addEventListener('abort', abort);
    slice();
  });
}

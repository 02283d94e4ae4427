import { createLayout } from './layout.js';
import type { LayoutInput } from './problem.js';

/*
 * The layout in a worker: one message in, positions out. Built into `worker-source.ts` as text, so
 * that it works from any origin and with any bundler.
 */

interface WorkerScope {
  onmessage: (event: { readonly data: LayoutInput }) => void;
  postMessage: (message: number | Float32Array, transfer?: Transferable[]) => void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  // Says that the worker runs, before the work begins.
  scope.postMessage(0);
  const layout = createLayout(data);
  while (!layout.step(100)) scope.postMessage(layout.progress);
  scope.postMessage(layout.positions, [layout.positions.buffer as ArrayBuffer]);
};

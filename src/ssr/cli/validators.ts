import { AsyncLocalStorage } from 'node:async_hooks';
import { TIME_OUT } from '../../api/time-out.js';

/** The ETag of each answer by address; `null` for an answer that had none. */
export type Validators = Map<string, string | null>;

const recording = new AsyncLocalStorage<Validators>();
let listening = false;

/** Notes what every GET of this process was answered with, for whoever records. */
function listen(): void {
  if (listening) return;
  listening = true;
  const plain = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const response = await plain(input, init);
    const url = input instanceof Request ? input.url : String(input);
    recording.getStore()?.set(url, response.status === 200 ? response.headers.get('etag') : null);
    return response;
  };
}

/** What `work` gives, and the validators of all that it asked for. */
export async function recorded<T>(work: () => Promise<T>): Promise<[T, Validators]> {
  listen();
  const validators: Validators = new Map();
  return [await recording.run(validators, work), validators];
}

/** Whether every answer is still what it was: each is asked for with `If-None-Match`. */
export async function stillValid(
  validators: Readonly<Record<string, string | null>>,
  signal: AbortSignal,
): Promise<boolean> {
  const known = Object.entries(validators);
  if (known.length === 0) return false;
  for (const [url, etag] of known) {
    if (etag === null || !(await isUnchanged(url, etag, signal))) return false;
  }
  return true;
}

async function isUnchanged(url: string, etag: string, signal: AbortSignal): Promise<boolean> {
  try {
    const headers = { Accept: 'application/json', 'If-None-Match': etag };
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(TIME_OUT)]);
    const response = await fetch(url, { headers, signal: inTime });
    await response.body?.cancel();
    return response.status === 304;
  } catch {
    // Whatever is wrong will be said when the answer itself is asked for.
    return false;
  }
}

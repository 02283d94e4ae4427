import { serverUrl } from '../tools/server-url.js';

let made = 0;

/** Asks the demo endpoint, in a world that no other test has touched. */
export interface World {
  /** The base address, such as a widget is given. */
  readonly endpoint: string;
  ask(path: string, init?: RequestInit): Promise<Response>;
  json<T>(path: string, init?: RequestInit): Promise<T>;
}

/** @param prefix faults to suffer, such as `/faults/down503~1` */
export async function newWorld(prefix = ''): Promise<World> {
  const base = await serverUrl('demo');
  made += 1;
  const endpoint = `${base}/worlds/demo-tests-${Math.random().toString(36).slice(2)}-${made}${prefix}`;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(endpoint + path, { cache: 'no-store', ...init });
  return {
    endpoint,
    ask,
    json: async <T>(path: string, init?: RequestInit) =>
      (await (await ask(path, init)).json()) as T,
  };
}

/** The headers of a viewer in this state, and, for writes, the mark that no form can set. */
export const as = (state: string, more: Record<string, string> = {}): Record<string, string> => ({
  Authorization: `Bearer demo-${state}`,
  'X-Requested-With': 'test',
  ...more,
});

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  reason?: string;
  errors?: { field: string; message: string }[];
}

/** The problem an answer holds, after checking that it says it is one. */
export async function problemOf(response: Response): Promise<ProblemBody> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) throw new Error(`Not a problem: ${type}`);
  const body = (await response.json()) as ProblemBody;
  if (body.status !== response.status) throw new Error('The problem names another status.');
  return body;
}

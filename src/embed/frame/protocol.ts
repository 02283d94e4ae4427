/*
 * What a page and the frame on it say to each other. Both sides check who speaks (`source`), from
 * where (`origin`) and whether it is one of these (`readMessage`); neither says anything private.
 */

/** The frame says how high it wants to be, in CSS pixels; `ready` when it begins to listen. */
export type FrameMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'hello' }
  | { readonly kind: 'height'; readonly height: number };

/** Names this protocol and its version: other scripts on the page send messages too. */
const SCHEMA = 'bzpeer.widgets.frame/1';

/** The highest frame that a page lets itself be given, in CSS pixels. */
export const MAX_HEIGHT = 50_000;

/** The message as it is sent. */
export function writeMessage(message: FrameMessage): unknown {
  return { schema: SCHEMA, ...message };
}

/** The message in `data`, or `null` when it is none of ours. Reads own properties only. */
export function readMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const own = (name: string): unknown =>
    Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
  if (own('schema') !== SCHEMA) return null;
  const kind = own('kind');
  if (kind === 'ready' || kind === 'hello') return { kind };
  const height = own('height');
  if (kind !== 'height' || typeof height !== 'number') return null;
  return height >= 0 && height <= MAX_HEIGHT ? { kind, height } : null;
}

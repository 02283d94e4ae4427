/*
 * The page's side of a frame: gives each `<iframe class="rw-frame">` the height that its content has.
 */
import { readMessage, writeMessage } from './protocol.js';

const frames = new Set<HTMLIFrameElement>();

/** Keeps these frames as high as what is in them, as long as they are on the page. */
export function resize(found: readonly Element[]): void {
  if (frames.size === 0) addEventListener('message', hear);
  for (const frame of found) {
    if (!(frame instanceof HTMLIFrameElement) || frames.has(frame)) continue;
    frames.add(frame);
    if (isThere(frame)) greet(frame);
  }
}

/** Until a frame's own document is there it holds an empty one, which the browser would report. */
function isThere({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.URL !== 'about:blank';
}

/** The frame may have been there first, or may come later: then it says `ready`, and is greeted again. */
function greet(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  // A sandboxed frame has no origin that could be named; the greeting holds nothing to protect.
  frame.contentWindow?.postMessage(
    writeMessage({ kind: 'hello' }),
    origin === 'null' ? '*' : origin,
  );
}

function hear({ source, origin, data }: MessageEvent): void {
  const message = readMessage(data);
  if (!message || source === null) return;
  for (const frame of frames) {
    if (!frame.isConnected) frames.delete(frame);
    else if (frame.contentWindow === source && originOf(frame) === origin) {
      if (message.kind === 'ready') greet(frame);
      if (message.kind === 'height') frame.style.setProperty('height', `${message.height}px`);
    }
  }
  if (frames.size === 0) removeEventListener('message', hear);
}

/** The origin that the frame's document must have. */
function originOf(frame: HTMLIFrameElement): string {
  const { sandbox, src } = frame;
  // A page that is sandboxed itself passes that on to its frames.
  const opaque =
    self.origin === 'null' ||
    (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin'));
  return opaque || !URL.canParse(src) ? 'null' : new URL(src).origin;
}

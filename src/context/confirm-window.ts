/*
 * Where this page may be framed by a stranger, a click may not be what the visitor meant. An action
 * is then confirmed in a window on the endpoint's own origin, which no page can cover or frame.
 */
import { safeUrl } from '../format/url.js';
import type { Actions } from '../model/researcher.js';
import type { ActionName } from './action-events.js';

/** What the window tells the page that opened it. Not trusted further than to look again. */
interface Confirmed {
  readonly type: 'rw-confirmed';
  readonly action: string;
}

/** Whether a page of another origin frames this one. */
export function isFramedByStranger(): boolean {
  if (typeof window === 'undefined' || window.top === window || !window.top) return false;
  try {
    return window.top.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}

/**
 * The page that confirms `action`: only one on the endpoint's own origin will do.
 *
 * @returns `null` when the endpoint has none
 */
export function confirmAddress(
  actions: Actions | null,
  action: ActionName,
  endpoint: string | null,
): string | null {
  const address = safeUrl(actions?.confirmUrl);
  if (address === null || endpoint === null || !URL.canParse(endpoint)) return null;
  const url = new URL(address);
  if (url.origin !== new URL(endpoint).origin) return null;
  url.searchParams.set('action', action);
  url.searchParams.set('opener', window.location.origin);
  return url.href;
}

let stopListening: (() => void) | undefined;

/**
 * Opens the page that confirms an action, and says when it has been confirmed, or when the visitor
 * is back and it may have been.
 *
 * @returns false when the browser kept the window from opening
 */
export function openConfirmation(address: string, lookAgain: (sure: boolean) => void): boolean {
  const opened = window.open(address, 'rw-confirm', 'popup,width=520,height=640');
  if (!opened) return false;
  stopListening?.();
  const { origin } = new URL(address);
  const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source === opened && from === origin && isConfirmed(data)) lookAgain(true);
  };
  const back = (): void => {
    if (opened.closed) stopListening?.();
    lookAgain(false);
  };
  window.addEventListener('message', hear);
  window.addEventListener('focus', back);
  stopListening = () => {
    window.removeEventListener('message', hear);
    window.removeEventListener('focus', back);
  };
  return true;
}

function isConfirmed(data: unknown): data is Confirmed {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'type')
    ? (data as Confirmed).type === 'rw-confirmed'
    : false;
}

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
  try {
    return (window.top ?? window).location.origin !== window.location.origin;
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
  endpoint: string | null | undefined,
): string | null {
  const address = safeUrl(actions?.confirmUrl);
  if (address === null || !endpoint || !URL.canParse(endpoint)) return null;
  const url = new URL(address);
  if (url.origin !== new URL(endpoint).origin) return null;
  url.searchParams.set('action', action);
  url.searchParams.set('opener', window.location.origin);
  return url.href;
}

/** Ends the listening for the window that was opened last. */
let listening: AbortController | undefined;

/**
 * Opens the page that confirms an action, and says when it has been confirmed, or when the visitor
 * is back and it may have been.
 *
 * @returns false when the browser kept the window from opening
 */
export function openConfirmation(address: string, lookAgain: (sure: boolean) => void): boolean {
  const opened = window.open(address, 'rw-confirm', 'popup,width=520,height=640');
  if (!opened) return false;
  listening?.abort();
  const stop = (listening = new AbortController());
  const { origin } = new URL(address);
  const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source === opened && from === origin && isConfirmed(data)) lookAgain(true);
  };
  const back = (): void => {
    if (opened.closed) stop.abort();
    lookAgain(false);
  };
  window.addEventListener('message', hear, stop);
  window.addEventListener('focus', back, stop);
  return true;
}

const isConfirmed = (data: unknown): boolean =>
  Object.hasOwn(Object(data), 'type') && (data as Confirmed).type === 'rw-confirmed';

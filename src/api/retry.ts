import type { ResearchError } from './errors.js';

/** How often a GET is tried in all. */
export const TRIES = 3;

/** The longest `Retry-After` that is waited for, in milliseconds; a longer one is reported. */
export const PATIENCE = 10_000;

/** The pause before the second try, in milliseconds and give or take a half; before the third it is twice as long. */
const FIRST_PAUSE = 400;

const PASSING = new Set(['unreachable', 'timed-out', 'rate-limited', 'server-fault']);

/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or an HTTP date.
 *
 * @returns milliseconds from `now`, never negative; `undefined` when it says nothing sensible
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/**
 * How long to wait before another try: never less than the server asked for, and with jitter, so
 * that the widgets of many visitors do not come back together.
 *
 * @param tried how many tries there were
 * @param random in [0, 1)
 * @returns milliseconds, or `undefined` when there is to be no further try
 */
export function pauseBefore(
  error: ResearchError,
  tried: number,
  random: number,
): number | undefined {
  if (tried >= TRIES || !PASSING.has(error.kind) || error.status === 501) return undefined;
  const asked = error.retryAfter ?? 0;
  if (asked > PATIENCE) return undefined;
  return asked + FIRST_PAUSE * 2 ** (tried - 1) * (0.5 + random);
}

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

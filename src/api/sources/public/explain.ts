import { ResearchError, type FailureKind } from '../../errors.js';
import type { HttpAnswer } from '../../http.js';
import { readRetryAfter } from '../../retry.js';

/** What a status means of APIs that use it as everybody does. */
const MEANINGS: Readonly<Record<number, readonly [kind: FailureKind, words: string]>> = {
  400: ['refused', 'a filter, sort or field that it does not know'],
  404: ['not-found', 'no such record'],
  422: ['refused', 'a filter, sort or field that it does not know'],
  429: ['rate-limited', 'too many requests'],
  500: ['server-fault', 'a problem of its own'],
  503: ['server-fault', 'out of service for a while'],
};

/**
 * Explains the failures of an API whose bodies say no more than their status: text, HTML and JSON
 * in turn, of which nothing is repeated.
 *
 * @param api its proper name
 */
export const inWordsOf =
  (api: string) =>
  ({ status, headers }: HttpAnswer): ResearchError | undefined => {
    const meaning = MEANINGS[status];
    if (!meaning) return undefined;
    const retryAfter = readRetryAfter(headers.get('Retry-After'), Date.now());
    return new ResearchError(meaning[0], `${api}: ${meaning[1]}`, { status, retryAfter });
  };

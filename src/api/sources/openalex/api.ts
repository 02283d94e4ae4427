import {
  BudgetSpentError,
  MisconfiguredError,
  NotFoundError,
  RateLimitedError,
} from '../../errors.js';
import { RefusedError, SearchPausedError, TimedOutError } from '../../errors.js';
import type { ResearchError } from '../../errors.js';
import type { HttpAnswer } from '../../http.js';
import { readRetryAfter } from '../../retry.js';
import { noun } from '../../../model/schema.js';
import { maybeNumber } from '../../../model/schema.js';
import type { SourceOptions } from '../../../model/source.js';
import type { PublicApi } from '../public/client.js';
import { soft, softText } from '../public/forgiving.js';

const ErrorSchema = noun({
  error: softText,
  message: softText,
  retryAfter: soft(maybeNumber),
  creditsRequired: soft(maybeNumber),
  creditsRemaining: soft(maybeNumber),
});

/** OpenAlex says why in JSON, but for 404, which is an HTML page. */
function bodyOf(text: string) {
  try {
    return ErrorSchema(JSON.parse(text));
  } catch {
    return ErrorSchema({});
  }
}

/** 429 is two things: too many requests a second, or a day's budget that is used up until midnight UTC. */
function tooMuch({ headers, text, status }: HttpAnswer): ResearchError {
  const body = bodyOf(text);
  const inBody = body.retryAfter === null ? undefined : body.retryAfter * 1000;
  const retryAfter = readRetryAfter(headers.get('Retry-After'), Date.now()) ?? inBody;
  const { creditsRemaining: left, creditsRequired: needed } = body;
  const spent =
    left !== null && needed !== null ? left < needed : /budget/i.test(body.message ?? '');
  return spent
    ? new BudgetSpentError('OpenAlex: the budget of the day is spent', { status, retryAfter })
    : new RateLimitedError('OpenAlex: too many requests a second', { status, retryAfter });
}

/** Reads OpenAlex's error bodies. */
function explain(answer: HttpAnswer): ResearchError | undefined {
  const { status, text } = answer;
  switch (status) {
    case 400:
      return /pagination/i.test(bodyOf(text).error ?? '')
        ? new RefusedError('OpenAlex: beyond 10,000 results a cursor is needed', { status })
        : new RefusedError('OpenAlex: a filter, sort or field that it does not know', { status });
    case 401:
      return new MisconfiguredError('OpenAlex does not accept the API key', { status });
    case 404:
      return new NotFoundError('OpenAlex has no such record', { status });
    case 429:
      return tooMuch(answer);
    case 503:
      return /search/i.test(bodyOf(text).error ?? '')
        ? new SearchPausedError('OpenAlex has paused searches without a key', { status })
        : undefined;
    case 504:
      return new TimedOutError('OpenAlex stopped the query, which took too long', { status });
    default:
      return undefined;
  }
}

/** OpenAlex (help.openalex.org/api). Without a key it answers with a tenth of the budget; it knows no e-mail address any more. */
export const openAlexApi = ({ apiKey }: SourceOptions): PublicApi => ({
  home: 'https://api.openalex.org',
  query: { api_key: apiKey },
  explain,
});

/** Who says so, in the words of the contract. */
export const OPENALEX = { name: 'OpenAlex', url: 'https://openalex.org' };

/** `A5017898742` from `https://openalex.org/A5017898742`, the form in which every id comes. */
export const shortId = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

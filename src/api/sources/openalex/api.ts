import { ResearchError } from '../../errors.js';
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
    ? new ResearchError('budget-spent', 'OpenAlex: the budget of the day is spent', {
        status,
        retryAfter,
      })
    : new ResearchError('rate-limited', 'OpenAlex: too many requests a second', {
        status,
        retryAfter,
      });
}

/** Reads OpenAlex's error bodies. */
function explain(answer: HttpAnswer): ResearchError | undefined {
  const { status, text } = answer;
  switch (status) {
    case 400:
      return /pagination/i.test(bodyOf(text).error ?? '')
        ? new ResearchError('refused', 'OpenAlex: beyond 10,000 results a cursor is needed', {
            status,
          })
        : new ResearchError('refused', 'OpenAlex: a filter, sort or field that it does not know', {
            status,
          });
    case 401:
      return new ResearchError('misconfigured', 'OpenAlex does not accept the API key', { status });
    case 404:
      return new ResearchError('not-found', 'OpenAlex has no such record', { status });
    case 429:
      return tooMuch(answer);
    case 503:
      return /search/i.test(bodyOf(text).error ?? '')
        ? new ResearchError('search-paused', 'OpenAlex has paused searches without a key', {
            status,
          })
        : undefined;
    case 504:
      return new ResearchError('timed-out', 'OpenAlex stopped the query, which took too long', {
        status,
      });
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

import { ResearchError } from '../../errors.js';
import type { HttpAnswer } from '../../http.js';
import type { PublicApi } from '../public/client.js';

/** Reads ORCID's error bodies: JSON for most, a plain sentence with no Retry-After for 429. */
function explain({ status, text }: HttpAnswer): ResearchError | undefined {
  switch (status) {
    case 404:
      return new ResearchError('not-found', 'ORCID has no such iD', { status });
    case 409:
      // Locked (9018), deactivated (9044) and deprecated (9007) records alike.
      return new ResearchError('locked', 'ORCID does not show this record', { status });
    case 429:
      return /quota/i.test(text)
        ? new ResearchError('budget-spent', 'ORCID: the daily quota is spent', { status })
        : new ResearchError('rate-limited', 'ORCID: too many requests', { status });
    case 500:
      return new ResearchError('server-fault', 'ORCID has a problem of its own', { status });
    default:
      return undefined;
  }
}

/** ORCID's public API 3.0. It is read without a token: the one that would raise the quota cannot be sent from a browser. */
export const orcidApi: PublicApi = { home: 'https://pub.orcid.org/v3.0', explain };

/** Who says so, in the words of the contract. */
export const ORCID = { name: 'ORCID', url: 'https://orcid.org' };

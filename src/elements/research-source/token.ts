import { ResearchError } from '../../api/errors.js';
import type { AccessTokenCallback } from '../../model/source.js';

const careful = new WeakMap<AccessTokenCallback, AccessTokenCallback>();

/**
 * What asks the page for a token, and says so where it gets none; the same for the same callback. What the
 * page or the browser says then is not passed on, since it may hold the token.
 */
export function carefully(callback: AccessTokenCallback | undefined): typeof callback {
  if (!callback) return undefined;
  const known = careful.get(callback) ?? (() => tokenFrom(callback));
  careful.set(callback, known);
  return known;
}

async function tokenFrom(callback: AccessTokenCallback): Promise<string | null> {
  try {
    const token = await callback();
    // Throws where no header can hold it.
    if (token) new Headers({ Authorization: `Bearer ${token}` });
    return token;
  } catch {
    throw new ResearchError('signed-out', 'getAccessToken gave no token');
  }
}

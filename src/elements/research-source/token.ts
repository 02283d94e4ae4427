import { ResearchError } from '../../api/errors.js';
import { TIME_OUT } from '../../api/time-out.js';
import type { AccessTokenCallback } from '../../model/source.js';

const careful = new WeakMap<AccessTokenCallback, AccessTokenCallback>();

/**
 * What asks the page for a token, and says so where it gets none, or none in the time that a request has; the
 * same for the same callback. What the page or the browser says then is not passed on, since it may hold the
 * token.
 */
export function carefully(callback: AccessTokenCallback | undefined): typeof callback {
  if (!callback) return undefined;
  const known = careful.get(callback) ?? (() => tokenFrom(callback));
  careful.set(callback, known);
  return known;
}

async function tokenFrom(callback: AccessTokenCallback): Promise<string | null> {
  const tooLate = new ResearchError('timed-out', `getAccessToken took over ${TIME_OUT / 1000} s`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate), TIME_OUT);
  });
  try {
    const token = await Promise.race([callback(), late]);
    // Throws where no header can hold it.
    if (token) new Headers({ Authorization: `Bearer ${token}` });
    return token;
  } catch (error) {
    if (error === tooLate) throw tooLate;
    throw new ResearchError('signed-out', 'getAccessToken gave no token');
  } finally {
    clearTimeout(timer);
  }
}

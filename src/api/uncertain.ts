import type { ResearchError } from './errors.js';

const UNCERTAIN = new Set(['unreachable', 'offline', 'timed-out', 'server-fault', 'not-contract']);

/** Whether a write that failed so may have taken effect all the same. */
export const isUncertain = ({ kind, unsent }: ResearchError): boolean =>
  !unsent && UNCERTAIN.has(kind);

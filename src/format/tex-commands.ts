/** The commands that are math even without delimiters, as they stand in titles on arXiv. */

import { TEX_SYMBOLS } from './tex-symbols.js';

const STYLES =
  'mathcal mathbb mathbf mathrm mathit mathsf mathtt mathfrak mathscr boldsymbol bm operatorname sqrt hat widehat ' +
  'bar overline tilde widetilde vec dot ddot underline ensuremath';

const GROUP = '\\{(?:[^{}$]|\\{[^{}$]{0,80}\\}){0,160}\\}';
const SYMBOL = `\\\\(?:${[...TEX_SYMBOLS.keys()].join('|')})(?![A-Za-z])`;
const STYLED = `\\\\(?:${STYLES.split(' ').join('|')})(?:${GROUP}| ?[A-Za-z](?![A-Za-z]))`;
const FRACTION = `\\\\[dt]?frac${GROUP}${GROUP}`;
const SCRIPT = `[_^](?:${GROUP}|${STYLED}|${SYMBOL}|[A-Za-z0-9*+-])`;
const BASE = '[A-Za-z0-9]{1,4}(?=[_^])';
const RUN = new RegExp(`(?:${BASE})?(?:${SYMBOL}|${STYLED}|${FRACTION}|${SCRIPT})+`, 'y');
// What may stand before the backslash as the base of a script: `M_\odot`, `10^{\circ}`.
const BASE_BEFORE = /(?:^|[^A-Za-z0-9\\_^{])([A-Za-z0-9]{1,4}[_^]\{?)$/;

/**
 * The run of bare math around the backslash at `at`: from where to where, or `null` when the command is not on the
 * list or may be something else (a path, a macro of the author's own).
 */
export function bareMath(text: string, at: number): { start: number; end: number } | null {
  const before = text.slice(Math.max(0, at - 8), at);
  const base = BASE_BEFORE.exec(before)?.[1] ?? '';
  if (base === '' && /[A-Za-z0-9:\\/_^{]$/.test(before)) return null;
  const start = at - base.length;
  RUN.lastIndex = start;
  return RUN.test(text) && RUN.lastIndex > at ? { start, end: RUN.lastIndex } : null;
}

/*
 * What host pages differ in, and which combinations are tried.
 */

export const POLICIES = [
  'open',
  'nonce',
  'strict-dynamic',
  'hosts-and-integrity',
  'trusted-types',
  'trusted-types-taken',
  'trusted-types-denied',
  'no-connect',
  'no-script',
  'sandbox',
] as const;

export const HOSTILITIES = [
  'none',
  'css-unset',
  'css-rem',
  'css-div-none',
  'polluted',
  'frozen',
  'to-json',
  'patched-fetch',
  'clobbered',
] as const;

export const LOADINGS = [
  'classic',
  'async',
  'module',
  'end',
  'late-content',
  'twice',
  'injected',
] as const;

export const RUNGS = [
  'tag',
  'link',
  'data',
  'classes',
  'meta',
  'frame',
  'bare-frame',
  'still-frame',
  'prerendered',
] as const;

export interface HostCase {
  readonly policy: (typeof POLICIES)[number];
  readonly hostility: (typeof HOSTILITIES)[number];
  readonly loading: (typeof LOADINGS)[number];
  readonly rung: (typeof RUNGS)[number];
}

/** Rungs on which the widget is in a page of its own, whatever the host's policy forbids. */
export const isFrame = (rung: HostCase['rung']): boolean => rung.endsWith('frame');

/**
 * What a visitor must see: the widget, the widget as the server drew it, a badge that cannot open where a
 * policy forbids templates, or the page's own link where it forbids the widget.
 */
export function expectation({
  policy,
  rung,
  loading,
}: HostCase): 'widget' | 'still' | 'closed' | 'fallback' {
  if (isFrame(rung)) return 'widget';
  const forbids = ['trusted-types-denied', 'no-connect', 'no-script'].includes(policy);
  if (!forbids) return 'widget';
  const seen = policy === 'trusted-types-denied' && rung !== 'meta' ? 'closed' : 'fallback';
  if (rung !== 'prerendered') return seen;
  // Its data is inside, so nothing is asked for.
  if (policy === 'no-connect') return 'widget';
  // A copy has no shadow root: what the server drew is gone, and the link is there.
  return policy === 'no-script' || loading !== 'late-content' ? 'still' : seen;
}

/** Whether a page on this rung has a script tag of ours. */
export const hasScript = (rung: HostCase['rung']): boolean =>
  rung !== 'bare-frame' && rung !== 'still-frame';

/** Whether the frame of this page can be given its height: that takes a script on the page. */
export function isResized({ policy, rung }: HostCase): boolean {
  return rung === 'frame' && policy !== 'no-script';
}

/** A page that injects a script under these policies is refused its own script, ours aside. */
function isPossible({ policy, loading, rung }: HostCase): boolean {
  if (!hasScript(rung)) return loading === 'classic';
  if (loading !== 'injected') return true;
  return policy !== 'nonce' && !policy.startsWith('trusted-types');
}

const valuesOf = (host: HostCase): string[] => Object.entries(host).map((entry) => entry.join('='));

const pairsOf = (host: HostCase): string[] =>
  valuesOf(host).flatMap((a, i, values) => values.slice(i + 1).map((b) => `${a} ${b}`));

function everyCase(): HostCase[] {
  const cases = POLICIES.flatMap((policy) =>
    HOSTILITIES.flatMap((hostility) =>
      LOADINGS.flatMap((loading) => RUNGS.map((rung) => ({ policy, hostility, loading, rung }))),
    ),
  );
  return cases.filter(isPossible);
}

/** The fewest pages in which all occurs that occurs in any of them. Greedy and deterministic. */
function covering(cases: readonly HostCase[], partsOf: (host: HostCase) => string[]): HostCase[] {
  const open = new Set(cases.flatMap(partsOf));
  const gain = (host: HostCase): number => partsOf(host).filter((part) => open.has(part)).length;
  const chosen: HostCase[] = [];
  while (open.size > 0) {
    let best = cases[0]!;
    let most = -1;
    for (const candidate of cases) {
      const gained = gain(candidate);
      if (gained > most) [best, most] = [candidate, gained];
    }
    chosen.push(best);
    for (const part of partsOf(best)) open.delete(part);
  }
  return chosen;
}

/**
 * Pages in which every pair of values occurs that can (all-pairs): most faults of a combination
 * need no more than two of its values.
 */
export const pairwiseCases = (): HostCase[] => covering(everyCase(), pairsOf);

/** Those few of the pairwise pages in which every value occurs. */
export const fewCases = (): HostCase[] => covering(pairwiseCases(), valuesOf);

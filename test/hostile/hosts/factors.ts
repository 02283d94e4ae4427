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

export const RUNGS = ['tag', 'link', 'data', 'classes', 'meta', 'frame', 'bare-frame'] as const;

export interface HostCase {
  readonly policy: (typeof POLICIES)[number];
  readonly hostility: (typeof HOSTILITIES)[number];
  readonly loading: (typeof LOADINGS)[number];
  readonly rung: (typeof RUNGS)[number];
}

/** What a visitor must see: the widget, or the page's own link where a policy forbids the widget. */
export function expectation({ policy, rung }: HostCase): 'widget' | 'fallback' {
  if (rung === 'frame' || rung === 'bare-frame') return 'widget';
  const forbids = ['trusted-types-denied', 'no-connect', 'no-script'].includes(policy);
  return forbids ? 'fallback' : 'widget';
}

/** Whether the frame of this page can be given its height: that takes a script on the page. */
export function isResized({ policy, rung }: HostCase): boolean {
  return rung === 'frame' && policy !== 'no-script';
}

/** A page that injects a script under these policies is refused its own script, ours aside. */
function isPossible({ policy, loading, rung }: HostCase): boolean {
  if (rung === 'bare-frame') return loading === 'classic';
  if (loading !== 'injected') return true;
  return policy !== 'nonce' && !policy.startsWith('trusted-types');
}

const pairsOf = (host: HostCase): string[] => {
  const values = Object.entries(host).map((entry) => entry.join('='));
  return values.flatMap((a, i) => values.slice(i + 1).map((b) => `${a} ${b}`));
};

function everyCase(): HostCase[] {
  const cases = POLICIES.flatMap((policy) =>
    HOSTILITIES.flatMap((hostility) =>
      LOADINGS.flatMap((loading) => RUNGS.map((rung) => ({ policy, hostility, loading, rung }))),
    ),
  );
  return cases.filter(isPossible);
}

/**
 * Pages in which every pair of values occurs that can (all-pairs): most faults of a combination
 * need no more than two of its values. Greedy and deterministic.
 */
export function pairwiseCases(): HostCase[] {
  const candidates = everyCase();
  const open = new Set(candidates.flatMap(pairsOf));
  const chosen: HostCase[] = [];
  while (open.size > 0) {
    const gain = (host: HostCase): number => pairsOf(host).filter((pair) => open.has(pair)).length;
    let best = candidates[0]!;
    let most = -1;
    for (const candidate of candidates) {
      const gained = gain(candidate);
      if (gained > most) [best, most] = [candidate, gained];
    }
    chosen.push(best);
    for (const pair of pairsOf(best)) open.delete(pair);
  }
  return chosen;
}

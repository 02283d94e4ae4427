import type { Entry, Researcher } from '../data/types.js';

/** What viewers have done in one world, kept in memory until the process ends. */
export interface State {
  /** By researcher: the viewers that follow. */
  followers: Map<string, Set<string>>;
  /** `viewer researcher` pairs that were looked at, so that a born follower can also stop following. */
  settled: Set<string>;
  /** By researcher: the viewer whose claim is pending. */
  claims: Map<string, string>;
  /** By `viewer key`: the invitation sent, and what it said, for replays. */
  invitations: Map<string, { fingerprint: string; body: unknown }>;
  /** By viewer: how many invitations they sent. */
  sent: Map<string, number>;
  /** By researcher: the asks for a graph and the moment of the first. */
  graphAsks: Map<string, { first: number; count: number }>;
  /** By viewer: the token their writes must carry when a cookie signs them in. */
  csrfTokens: Map<string, string>;
  /** By fault: how many requests it has hit. */
  faultHits: Map<string, number>;
}

function createState(): State {
  return {
    followers: new Map(),
    settled: new Set(),
    claims: new Map(),
    invitations: new Map(),
    sent: new Map(),
    graphAsks: new Map(),
    csrfTokens: new Map(),
    faultHits: new Map(),
  };
}

/** Separate memories by name, so that tests against one server do not see each other. The oldest is forgotten beyond 1,000. */
export function createWorlds(): (name: string) => State {
  const worlds = new Map<string, State>([['', createState()]]);
  return (name) => {
    const known = worlds.get(name);
    if (known !== undefined) return known;
    const fresh = createState();
    worlds.set(name, fresh);
    if (worlds.size > 1000) worlds.delete([...worlds.keys()][1] as string);
    return fresh;
  };
}

/** The set kept under `key`, made when first needed. */
export function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}

export const followersOf = (state: State, entry: Entry): number =>
  entry.record.counts.followers + (state.followers.get(entry.record.id)?.size ?? 0);

export function claimOf(state: State, entry: Entry): Researcher['claim'] {
  const { claim, id } = entry.record;
  return claim.status === 'unclaimed' && state.claims.has(id) ? { status: 'pending' } : claim;
}

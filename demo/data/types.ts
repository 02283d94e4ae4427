/**
 * The nouns of the REST contract as this endpoint writes them. Kept apart from the library's own schemas on purpose: the demo
 * endpoint is the second, independent reading of the contract, so a mistake in one of them shows when they meet.
 */

export interface Signal {
  id: string;
  label: string;
  points: number;
  maxPoints: number;
  assertedBy: { name: string; url: string | null };
  assertedAt: string;
  raiseBy: string | null;
}

export interface Trust {
  score: number;
  maxScore: number;
  band: string;
  verificationLevel: number;
  assessedAt: string;
  signals: Signal[];
}

export interface Affiliation {
  name: string;
  rorId: string | null;
  url: string | null;
  countryCode: string | null;
}

export interface Topic {
  id: string;
  name: string;
  works: number;
}

export interface YearCount {
  year: number;
  works: number;
  citations: number | null;
}

export type ClaimStatus = 'unclaimed' | 'pending' | 'claimed';

/** Links out; absent where the record offers none. */
export interface Actions {
  signInUrl: string;
  explorerUrl: string;
  reportUrl: string;
  /** The query parameter of `signInUrl` that takes the address to come back to. */
  signInReturnParam: string;
  /** Confirms an action on the endpoint’s own origin. */
  confirmUrl: string;
}

export interface Researcher {
  id: string;
  name: string;
  headline: string | null;
  roles: string[];
  profileUrl: string | null;
  avatarUrl: string | null;
  orcid: { id: string; authenticated: boolean } | null;
  affiliation: Affiliation | null;
  openToCollaborate: boolean | null;
  claim: { status: ClaimStatus; claimedAt?: string };
  trust: Trust | null;
  counts: {
    works: number;
    followers: number;
    topics: number;
    collaborators: number;
    citations: number | null;
  };
  topics: Topic[];
  worksByYear: YearCount[];
  actions?: Actions;
}

export interface Author {
  name: string;
  id: string | null;
  orcid: string | null;
}

export type WorkStatus = 'current' | 'corrected' | 'retracted' | 'withdrawn';

export interface Work {
  id: string;
  type: string;
  title: string;
  year: number | null;
  date: string | null;
  venue: string | null;
  abstract: string | null;
  authors: Author[];
  authorsTruncated?: boolean;
  doi: string | null;
  url: string | null;
  openAccessUrl: string | null;
  citations: number | null;
  status: WorkStatus;
}

export type NodeKind = 'work' | 'person' | 'topic' | 'institution';
export type EdgeKind = 'authored' | 'collaborated' | 'about' | 'affiliated' | 'cites' | 'related';

export interface GraphNode {
  id: string;
  kind: NodeKind;
  label: string;
  url?: string | null;
  weight: number;
  detail?: string | null;
}

export interface GraphEdge {
  source: string;
  target: string;
  kind: EdgeKind;
  weight: number;
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

export interface GraphSlice extends Graph {
  status: 'ready';
  focus: string;
  explorerUrl: string | null;
  truncated: boolean;
  /** Kinds of node that may be asked for with `around`. */
  expandable: NodeKind[];
}

/** A work with the ids of its topics, which the contract keeps out of the works call but the graph needs. */
export interface TopicalWork extends Work {
  topicIds: string[];
}

/** A researcher without the links, which depend on where the demo is served. */
export type ResearcherRecord = Omit<Researcher, 'profileUrl' | 'actions'>;

/** One researcher of the data set. Works and graph are made when they are first asked for. */
export interface Entry {
  record: ResearcherRecord;
  works: () => TopicalWork[];
  graph: () => Graph;
  /** False for the record that offers no links at all. */
  linked: boolean;
  /** Everybody's invitations to this researcher are used up. */
  invitationsUsedUp?: boolean;
  /** Nodes in a slice when the caller names no limit. */
  defaultNodes?: number;
}

import type { GraphSlice } from './graph-slice.js';
import type { ResearcherRef } from './ids.js';
import type { Researcher, Researchers } from './researcher.js';
import type { ClaimReceipt, Follow, Invitation, InvitationReceipt } from './viewer.js';
import type { Relationship } from './relationship.js';
import type { Viewer } from './viewer.js';
import type { WorksPage, WorksQuery } from './work.js';

/** What a source can do; a widget shows what it can and says plainly what it cannot. */
export interface Capabilities {
  /** Works of a researcher. */
  readonly works: boolean;
  /** Answers `works` by text, over all of them and not only those at hand. */
  readonly search: boolean;
  /** Answers `works` filtered and sorted, over all of them. */
  readonly sort: boolean;
  /** The neighbourhood of a researcher. */
  readonly graph: boolean;
  /** The most researchers that one request may ask for; 1 = no batches. */
  readonly batch: number;
  /** Rates how far a record can be trusted. */
  readonly trust: boolean;
  /** Follow, claim and invite. */
  readonly actions: boolean;
}

/** How a question is put. */
export interface Ask {
  /** Aborts the request, and whatever waits between its tries. */
  readonly signal: AbortSignal;
  /** Ask the server whether what the browser's cache holds is still right. */
  readonly revalidate?: boolean | undefined;
  /** Told while the server is still building the answer. */
  readonly onBuilding?: (building: Building) => void;
  /** Where the answer is kept, for what the source learns of it later on, when it is asked something else. */
  readonly held?: Holder;
}

/** What holds an answer for all who use it. */
export interface Holder {
  /** Changes it; nothing where there is none yet, or no more. */
  update<T>(change: (value: T) => T): void;
}

/** A server is still at work on an answer. */
export interface Building {
  /** When the wait began, in milliseconds since the epoch. */
  readonly since: number;
  /** How often the server has said so. */
  readonly asked: number;
}

/** An answer and for how long it may be used, in milliseconds. */
export interface Answer<T> {
  readonly value: T;
  /** As it stands, with no further request. */
  readonly freshFor: number;
  /** After that: at once, while a new one is fetched. */
  readonly staleFor: number;
}

/** How a source is addressed. */
export interface SourceOptions {
  /** Absolute base URL; a source with a public home of its own has a default. */
  readonly endpoint: string | null;
  /** Sent as a bearer token to the endpoint's origin, and nowhere else. */
  readonly getAccessToken?: AccessTokenCallback | undefined;
  /** Cookies of the endpoint; left out unless the host opts in. */
  readonly credentials?: 'omit' | 'include';
  /** An e-mail address of the site, for sources that ask for one (Crossref); there is no default. */
  readonly contact?: string | undefined;
  /** A key of the site's own, for sources that know keys (OpenAlex). */
  readonly apiKey?: string | undefined;
}

/** The host's way to hand out a token; `null` = nobody is signed in. */
export type AccessTokenCallback = () => string | null | Promise<string | null>;

/**
 * Where researchers come from. Only a source knows the field names of its vendor; whatever leaves
 * it is of `src/model`. A call that the source `can`not do is absent.
 *
 * Every method rejects with a `ResearchError` and nothing else, except for the reason of an
 * aborted signal.
 */
export interface Source {
  readonly name: string;
  readonly can: Capabilities;
  researcher(ref: ResearcherRef, ask: Ask): Promise<Answer<Researcher>>;
  researchers?(refs: readonly ResearcherRef[], ask: Ask): Promise<Answer<Researchers>>;
  works?(ref: ResearcherRef, query: WorksQuery, ask: Ask): Promise<Answer<WorksPage>>;
  /**
   * @param limit the most nodes; the source decides when it is left out
   * @param around a node of an answer to the same `ref`, of a kind that it called `expandable`: what is
   * around that node is wanted instead. A source that calls none so is never given one
   */
  graph?(
    ref: ResearcherRef,
    limit: number | undefined,
    ask: Ask,
    around?: string,
  ): Promise<Answer<GraphSlice>>;
  viewer?(ask: Ask): Promise<Answer<Viewer>>;
  relationship?(ref: ResearcherRef, ask: Ask): Promise<Answer<Relationship>>;
  follow?(ref: ResearcherRef, following: boolean, ask: Ask): Promise<Follow>;
  claim?(ref: ResearcherRef, ask: Ask): Promise<ClaimReceipt>;
  /** @param key the same for every try of one invitation, so that it is sent once */
  invite?(
    ref: ResearcherRef,
    invitation: Invitation,
    key: string,
    ask: Ask,
  ): Promise<InvitationReceipt>;
}

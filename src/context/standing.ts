import type { Connection } from '../api/connect.js';
import { decode } from '../api/decode.js';
import type { ResearchError } from '../api/errors.js';
import type { Snapshot } from '../api/shared.js';
import type { ResearcherRef } from '../model/ids.js';
import { RelationshipSchema, type Relationship } from '../model/relationship.js';
import type { Viewer } from '../model/viewer.js';

/** What is known of the one who looks, and of what they may do with a researcher. */
export type Standing =
  | { readonly status: 'unknown' }
  /** The source knows no viewers: there is nothing to do here. */
  | { readonly status: 'unsupported' }
  | { readonly status: 'signed-out'; readonly viewer: Viewer | null }
  | { readonly status: 'signed-in'; readonly relationship: Relationship }
  /** `retrying` while a further try is under way. */
  | { readonly status: 'failed'; readonly error: ResearchError; readonly retrying?: boolean };

const UNKNOWN = { status: 'unknown' } as const;
const NOBODY = { status: 'signed-out', viewer: null } as const;

/** Whether the endpoint can tell who looks at all: without a token or cookies it is nobody. */
const isAnonymous = ({ options }: Connection): boolean =>
  !options.getAccessToken && options.credentials !== 'include';

/** Follows the standing of the viewer with one researcher, as far as a connection knows it. */
export class StandingWatch {
  standing: Standing = UNKNOWN;

  readonly #changed: () => void;
  #connection: Connection | undefined;
  #ref: ResearcherRef | undefined;
  #unwatchViewer: (() => void) | undefined;
  #unwatchTies: (() => void) | undefined;
  /** What the page says of the viewer; this here where it says nothing. */
  #given: unknown = this;

  /** @param changed called after each change of `standing` */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Follows another connection or researcher from now on; the same ones change nothing.
   *
   * @param meanwhile what is taken for true until it is known
   */
  follow(connection: Connection, ref: ResearcherRef, meanwhile: Standing = UNKNOWN): void {
    const known = this.#ref;
    if (connection === this.#connection && ref.id === known?.id && ref.kind === known.kind) return;
    this.leave();
    this.standing = meanwhile;
    this.#connection = connection;
    this.#ref = ref;
    void this.#begin(connection);
  }

  /** What the page itself says of the viewer: no request is made. */
  use(relationship: unknown): void {
    if (relationship === this.#given) return;
    this.leave();
    this.#given = relationship;
    this.standing = given(relationship);
  }

  /** Ends the watch. */
  leave(): void {
    this.#unwatchViewer?.();
    this.#unwatchTies?.();
    this.#unwatchViewer = this.#unwatchTies = undefined;
    this.#connection = undefined;
    this.#given = this;
    this.standing = UNKNOWN;
  }

  /** Asks again who it is, and what they may do. */
  retry(): void {
    const connection = this.#connection;
    if (!connection || !this.#ref) return;
    // Nobody has been asked yet where the source's own code could not be had.
    void this.#begin(connection);
    connection.viewer().invalidate();
    // Those of who was there before too, though nobody looks at them any more.
    connection.relationship(this.#ref).invalidate();
    if (this.standing.status === 'failed') this.#set({ ...this.standing, retrying: true });
  }

  async #begin(connection: Connection): Promise<void> {
    try {
      const source = await connection.source();
      if (this.#connection !== connection) return;
      if (!source.can.actions) this.#set({ status: 'unsupported' });
      else if (isAnonymous(connection)) this.#set(NOBODY);
      else this.#watchViewer(connection);
    } catch (error) {
      if (this.#connection === connection) {
        this.#set({ status: 'failed', error: error as ResearchError });
      }
    }
  }

  #watchViewer(connection: Connection): void {
    // Whoever comes back, or is given another researcher, while the source is on its way begins twice.
    if (this.#unwatchViewer) return;
    const take = ({ value, error, pending }: Snapshot<Viewer>): void => {
      if (error && !pending) this.#refused(error);
      else if (value?.signedIn) this.#watchTies(connection);
      else if (value) this.#signedOut(value);
    };
    this.#unwatchViewer = connection.viewer().watch(take);
    take(connection.viewer().snapshot);
  }

  #watchTies(connection: Connection): void {
    if (this.#unwatchTies || !this.#ref) return;
    const shared = connection.relationship(this.#ref);
    const take = ({ value, error, pending }: Snapshot<Relationship>): void => {
      if (error && !pending) this.#refused(error);
      else if (value) this.#set({ status: 'signed-in', relationship: value });
    };
    this.#unwatchTies = shared.watch(take);
    take(shared.snapshot);
  }

  #refused(error: ResearchError): void {
    if (error.kind === 'signed-out') this.#signedOut(null);
    else if (this.standing.status !== 'signed-in') this.#set({ status: 'failed', error });
  }

  #signedOut(viewer: Viewer | null): void {
    this.#unwatchTies?.();
    this.#unwatchTies = undefined;
    this.#set({ status: 'signed-out', viewer });
  }

  #set(standing: Standing): void {
    this.standing = standing;
    this.#changed();
  }
}

function given(relationship: unknown): Standing {
  if (relationship === undefined || relationship === null) return NOBODY;
  try {
    const what = 'the relationship handed in';
    return {
      status: 'signed-in',
      relationship: decode(RelationshipSchema, relationship, what),
    };
  } catch (error) {
    return { status: 'failed', error: error as ResearchError };
  }
}

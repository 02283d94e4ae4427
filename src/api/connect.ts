import type { GraphSlice } from '../model/graph-slice.js';
import type { ResearcherRef } from '../model/ids.js';
import type { Researcher } from '../model/researcher.js';
import type { Answer, Source, SourceOptions } from '../model/source.js';
import type { Relationship } from '../model/relationship.js';
import type { Viewer } from '../model/viewer.js';
import type { WorksPage, WorksQuery } from '../model/work.js';
import { Batcher } from './batch.js';
import { ResearchError } from './errors.js';
import { SharedLoads, type Shared } from './shared.js';
import { loadSource } from './sources/index.js';

/** A source and everything that is known from it: what widgets share. */
export class Connection {
  readonly sourceName: string;
  readonly options: SourceOptions;
  readonly loads = new SharedLoads();
  #source: Promise<Source> | undefined;
  #batcher: Batcher | undefined;

  constructor(sourceName: string, options: SourceOptions) {
    this.sourceName = sourceName;
    this.options = options;
    living.add(new WeakRef(this));
  }

  /**
   * The source, fetched when it is first wanted.
   *
   * @throws ResearchError `misconfigured` for a name that is not known
   */
  source(): Promise<Source> {
    this.#source ??= loadSource(this.sourceName, this.options).catch((error: unknown) => {
      this.#source = undefined;
      throw error;
    });
    return this.#source;
  }

  /** One researcher; those wanted within a frame go into one request. */
  researcher(ref: ResearcherRef): Shared<Researcher> {
    return this.loads.get(`researcher ${ref.kind} ${ref.id}`, async (ask) => {
      const source = await this.source();
      this.#batcher ??= new Batcher(source);
      return this.#batcher.researcher(ref, ask);
    });
  }

  /** A page of a researcher's works. */
  works(ref: ResearcherRef, query: WorksQuery): Shared<WorksPage> {
    return this.#load('works', ref, query);
  }

  /** A researcher's neighbourhood. */
  graph(ref: ResearcherRef, limit?: number): Shared<GraphSlice> {
    return this.#load('graph', ref, limit);
  }

  /** Who is looking. */
  viewer(): Shared<Viewer> {
    return this.#load('viewer');
  }

  /** What the viewer may do with a researcher. */
  relationship(ref: ResearcherRef): Shared<Relationship> {
    return this.#load('relationship', ref);
  }

  /** The shared load of one call with the same arguments. */
  #load<T>(call: Call, ...args: unknown[]): Shared<T> {
    return this.loads.get(keyOf(call, args), async (ask) => {
      const source = await this.source();
      const method = source[call] as ((...all: unknown[]) => Promise<Answer<T>>) | undefined;
      if (!method)
        throw new ResearchError('unsupported', `The source ${source.name} has no ${call}`);
      return method.call(source, ...args, ask);
    });
  }
}

/** What a source may be asked beside researchers. */
type Call = 'works' | 'graph' | 'viewer' | 'relationship';

/** Every connection, those with a token too; each is let go with the last that uses it. */
export const living = new Set<WeakRef<Connection>>();

/** By hand: a host page may have spoilt `JSON.stringify` with a `toJSON` on a prototype. */
function keyOf(call: string, args: readonly unknown[]): string {
  const parts = args.flatMap((argument) =>
    Object.entries(Object(argument) === argument ? (argument as object) : { '': argument }),
  );
  return `${call} ${parts.map((part) => part.map(encodeURIComponent).join('=')).join('&')}`;
}

const connections = new Map<string, Connection>();

/**
 * The one connection to a source and endpoint. One that carries a token, a key or cookies belongs to
 * whoever asked for it and is not shared here.
 *
 * @param endpoint absolute base URL, or `null` for the source's own
 */
export function connect(sourceName: string, options: SourceOptions): Connection {
  if (options.getAccessToken || options.credentials === 'include' || options.apiKey) {
    return new Connection(sourceName, options);
  }
  const id = keyOf(sourceName, [options.endpoint, options.contact]);
  let connection = connections.get(id);
  if (!connection) {
    connection = new Connection(sourceName, options);
    connections.set(id, connection);
  }
  return connection;
}

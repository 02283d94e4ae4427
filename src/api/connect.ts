import type { GraphSlice } from '../model/graph-slice.js';
import type { ResearcherRef } from '../model/ids.js';
import type { Researcher } from '../model/researcher.js';
import type { Source, SourceOptions } from '../model/source.js';
import type { Relationship, Viewer } from '../model/viewer.js';
import type { WorksPage, WorksQuery } from '../model/work.js';
import { Batcher } from './batch.js';
import { UnsupportedError } from './errors.js';
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
   * @throws MisconfiguredError for a name that is not known
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
    return this.loads.get(`researcher ${key(ref)}`, async (ask) => {
      const source = await this.source();
      this.#batcher ??= new Batcher(source);
      return this.#batcher.researcher(ref, ask);
    });
  }

  /** A page of a researcher's works. */
  works(ref: ResearcherRef, query: WorksQuery): Shared<WorksPage> {
    return this.loads.get(`works ${key(ref)} ${JSON.stringify(query)}`, async (ask) => {
      const source = await this.source();
      return (source.works ?? unsupported(source, 'works')).call(source, ref, query, ask);
    });
  }

  /** A researcher's neighbourhood. */
  graph(ref: ResearcherRef, limit?: number): Shared<GraphSlice> {
    return this.loads.get(`graph ${key(ref)} ${limit ?? ''}`, async (ask) => {
      const source = await this.source();
      return (source.graph ?? unsupported(source, 'a graph')).call(source, ref, limit, ask);
    });
  }

  /** Who is looking. */
  viewer(): Shared<Viewer> {
    return this.loads.get('viewer', async (ask) => {
      const source = await this.source();
      return (source.viewer ?? unsupported(source, 'viewers')).call(source, ask);
    });
  }

  /** What the viewer may do with a researcher. */
  relationship(ref: ResearcherRef): Shared<Relationship> {
    return this.loads.get(`relationship ${key(ref)}`, async (ask) => {
      const source = await this.source();
      return (source.relationship ?? unsupported(source, 'viewers')).call(source, ref, ask);
    });
  }
}

/** Every connection, those with a token too; each is let go with the last that uses it. */
const living = new Set<WeakRef<Connection>>();

/** Every connection there is, of whatever viewer. */
export function* allConnections(): Iterable<Connection> {
  for (const reference of living) {
    const connection = reference.deref();
    if (connection) yield connection;
    else living.delete(reference);
  }
}

const key = (ref: ResearcherRef): string => `${ref.kind}:${ref.id}`;

function unsupported(source: Source, what: string): never {
  throw new UnsupportedError(`The source ${source.name} has no ${what}`);
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
  const id = JSON.stringify([sourceName, options.endpoint, options.contact ?? '']);
  let connection = connections.get(id);
  if (!connection) {
    connection = new Connection(sourceName, options);
    connections.set(id, connection);
  }
  return connection;
}

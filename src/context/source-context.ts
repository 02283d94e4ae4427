import { createContext } from '@lit/context';
import { connect, type Connection } from '../api/connect.js';
import type { SourceOptions } from '../model/source.js';
import type { PageDefault } from './page.js';

/**
 * Where the data of everything inside a `<research-source>` comes from. Plain values, so that two
 * copies of this library on one page understand each other.
 */
export interface SourceSpec extends SourceOptions {
  readonly source: string;
}

/** Provided by `<research-source>`, consumed by every widget inside it. */
export const sourceContext = createContext<SourceSpec | undefined>(
  Symbol.for('bzpeer.widgets.source.1'),
);

/** What a widget's own attributes say. */
export interface OwnSource {
  readonly endpoint?: string | null | undefined;
  readonly source?: string | null | undefined;
}

/**
 * Decides which source a widget uses: its own attributes, else the nearest `<research-source>`,
 * else the page's default. (A `.data` property comes before all of them and needs no source.)
 *
 * A widget that names only a source keeps the endpoint that is provided for that same source.
 */
export function chooseSource(
  own: OwnSource,
  provided: SourceSpec | null | undefined,
  page: PageDefault,
  base: string,
): SourceSpec {
  const around = provided ?? pageSource(page, base);
  const chosen = { source: own.source || 'rest', contact: around.contact ?? page.contact };
  if (own.endpoint) return { ...chosen, endpoint: absolute(own.endpoint, base) };
  if (!own.source || own.source === around.source) return around;
  return { ...chosen, endpoint: null };
}

let known: { readonly key: string; readonly spec: SourceSpec } | undefined;

/** The page's default: one and the same object for as long as that says the same, since hundreds ask. */
function pageSource({ endpoint, source, contact }: PageDefault, base: string): SourceSpec {
  const key = [endpoint, source, contact, base].join('\n');
  if (known?.key !== key) {
    const spec = { source: source || 'rest', endpoint: absolute(endpoint, base), contact };
    known = { key, spec };
  }
  return known.spec;
}

/** An endpoint as written on a page, made absolute; what is no URL is kept, to be reported. */
export function absolute(endpoint: string | null | undefined, base: string): string | null {
  if (!endpoint) return null;
  return URL.canParse(endpoint, base) ? new URL(endpoint, base).href : endpoint;
}

/** Whether two specs say the same, so that what one of them holds serves the other. */
export function sameSpec(a: SourceSpec, b: SourceSpec): boolean {
  return (
    a.source === b.source &&
    a.endpoint === b.endpoint &&
    a.getAccessToken === b.getAccessToken &&
    a.credentials === b.credentials &&
    a.contact === b.contact &&
    a.apiKey === b.apiKey
  );
}

const owned = new WeakMap<SourceSpec, Connection>();

/** The connection of a spec; one that carries a token lives as long as its spec. */
export function connectionOf(spec: SourceSpec): Connection {
  let connection = owned.get(spec);
  if (!connection) {
    connection = connect(spec.source, spec);
    owned.set(spec, connection);
  }
  return connection;
}

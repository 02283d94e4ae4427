import type { Source, SourceOptions } from '../../model/source.js';
import { MisconfiguredError } from '../errors.js';
import { RestSource } from './rest.js';

type Maker = (options: SourceOptions) => Source | Promise<Source>;

/** Every source by the name that pages use; all but the contract's own are fetched when wanted. */
const MAKERS: Readonly<Record<string, Maker>> = {
  rest: (options) => new RestSource(options),
  openalex: async (options) => new (await import('./openalex/source.js')).OpenAlexSource(options),
  orcid: async (options) => new (await import('./orcid/source.js')).OrcidSource(options),
  crossref: async (options) => new (await import('./crossref/source.js')).CrossrefSource(options),
  datacite: async (options) => new (await import('./datacite/source.js')).DataCiteSource(options),
};

/**
 * Makes the source known by `name`; several names, apart by spaces, make one source of them all.
 *
 * @throws MisconfiguredError for a name that is not known
 */
export async function loadSource(name: string, options: SourceOptions): Promise<Source> {
  const names = [...new Set(name.trim().split(/\s+/))];
  if (names.length > 1) {
    const { joinSources } = await import('./joined/source.js');
    return joinSources(names, options, loadSource);
  }
  const make = Object.hasOwn(MAKERS, name) ? MAKERS[name] : undefined;
  if (!make) throw new MisconfiguredError(`There is no source called ${name}`);
  return make(options);
}

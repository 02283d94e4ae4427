import type { Source, SourceOptions } from '../../model/source.js';
import { ResearchError } from '../errors.js';

type Maker = (options: SourceOptions) => Promise<Source>;

/** Every source but the contract's own, by the name that pages use. */
const MAKERS: Readonly<Record<string, Maker>> = {
  openalex: async (options) => new (await import('./openalex/source.js')).OpenAlexSource(options),
  orcid: async (options) => new (await import('./orcid/source.js')).OrcidSource(options),
  crossref: async (options) => new (await import('./crossref/source.js')).CrossrefSource(options),
  datacite: async (options) => new (await import('./datacite/source.js')).DataCiteSource(options),
};

/**
 * A source that is fetched when wanted, or one joined of several.
 *
 * @param load makes each of the joined ones
 * @throws ResearchError `misconfigured` for a name that is not known
 */
export async function loadOtherSource(
  name: string,
  options: SourceOptions,
  load: (name: string, options: SourceOptions) => Promise<Source>,
): Promise<Source> {
  const names = [...new Set(name.trim().split(/\s+/))];
  if (names.length > 1) {
    const { joinSources } = await import('./joined/source.js');
    return joinSources(names, options, load);
  }
  const [only = ''] = names;
  const make = Object.hasOwn(MAKERS, only) ? MAKERS[only] : undefined;
  if (!make) throw new ResearchError('misconfigured', `There is no source called “${only}”`);
  return make(options);
}

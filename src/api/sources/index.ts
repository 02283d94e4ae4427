import type { Source, SourceOptions } from '../../model/source.js';
import { RestSource } from './rest.js';

/**
 * Makes the source known by `name`; several names, apart by spaces, make one source of them all. All
 * but the contract's own are fetched when wanted.
 *
 * @throws ResearchError `misconfigured` for a name that is not known
 */
export async function loadSource(name: string, options: SourceOptions): Promise<Source> {
  if (name === 'rest') return new RestSource(options);
  const { loadOtherSource } = await import('./others.js');
  return loadOtherSource(name, options, loadSource);
}

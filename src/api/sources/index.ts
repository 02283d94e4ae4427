import type { Source, SourceOptions } from '../../model/source.js';
import { MisconfiguredError } from '../errors.js';
import { RestSource } from './rest.js';

type Maker = (options: SourceOptions) => Source | Promise<Source>;

/** Every source by the name that pages use; all but the contract's own are fetched when wanted. */
const MAKERS: Readonly<Record<string, Maker>> = {
  rest: (options) => new RestSource(options),
};

/**
 * Makes the source known by `name`.
 *
 * @throws MisconfiguredError for a name that is not known
 */
export async function loadSource(name: string, options: SourceOptions): Promise<Source> {
  const make = Object.hasOwn(MAKERS, name) ? MAKERS[name] : undefined;
  if (!make) throw new MisconfiguredError(`There is no source called ${name}`);
  return make(options);
}

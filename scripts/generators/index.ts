import { layoutWorkerSource } from './layout-worker.js';
import { openApi } from './openapi.js';
import { theming } from './theming.js';

/** One generated file: where it is kept, and how its text is made. Prettier formats the text. */
interface Generator {
  /** Path from the repository root; its ending decides how it is formatted. */
  readonly file: string;
  readonly generate: () => string | Promise<string>;
}

/** Every generated file that is kept in the repository. */
export const generators: readonly Generator[] = [
  { file: 'src/graph/layout/worker-source.ts', generate: layoutWorkerSource },
  { file: 'docs/openapi.json', generate: () => JSON.stringify(openApi()) },
  { file: 'docs/theming.md', generate: theming },
];

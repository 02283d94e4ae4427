import { readFileSync } from 'node:fs';
import { elementFacts } from '../element-facts.js';
import { createManifest } from '../manifest.js';
import { elementPage } from './elements.js';
import { languages } from './languages.js';
import { hosts } from './hosts.js';
import { layoutWorkerSource } from './layout-worker.js';
import { accessibility } from './accessibility.js';
import { robustness } from './robustness.js';
import { security } from './security.js';
import { openApi } from './openapi.js';
import { theming } from './theming.js';
import { withBlocks } from './readme.js';
import { recipePages } from './recipes.js';

/** One generated file: where it is kept, and how its text is made. Prettier formats the text. */
export interface Generator {
  /** Path from the repository root; its ending decides how it is formatted. */
  readonly file: string;
  readonly generate: () => string | Promise<string>;
}

/** Every generated file that is kept in the repository, those about the elements aside. */
export const generators: readonly Generator[] = [
  { file: 'src/graph/layout/worker-source.ts', generate: layoutWorkerSource },
  { file: 'docs/openapi.json', generate: () => JSON.stringify(openApi()) },
  { file: 'docs/theming.md', generate: theming },
  { file: 'docs/languages.md', generate: languages },
  { file: 'docs/accessibility.md', generate: accessibility },
  { file: 'docs/hosts.md', generate: hosts },
  { file: 'docs/robustness.md', generate: robustness },
  { file: 'SECURITY.md', generate: security },
  ...recipePages,
];

/**
 * The README's made blocks, and a page per element.
 *
 * @throws Error when something public has no description
 */
export function elementGenerators(): Generator[] {
  const elements = elementFacts(createManifest());
  const pages = elements.map((element) => ({
    file: `docs/elements/${element.tag}.md`,
    generate: () => elementPage(element),
  }));
  const readme = () => withBlocks(readFileSync('README.md', 'utf8'), elements);
  return [...pages, { file: 'README.md', generate: readme }];
}

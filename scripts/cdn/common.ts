/** What the bundler is told for every script of dist/cdn/. */
import type { BuildOptions, Plugin } from 'vite';
import { compactedTemplates } from '../templates.js';
import { lessOfLit } from './less-of-lit.js';
import {
  bisectorsOnDemand,
  citeprocAsModule,
  compactStyles,
  ownPartsOfLit,
  readersAlone,
} from './lighter.js';
import {
  chunksInOneFolder,
  ownTrustedTypesPolicy,
  plainDynamicImport,
  plainNamespaces,
} from './plugins.js';

/** All plugins, with those around them that a script has for itself. */
export const pluginsWith = (own: readonly Plugin[]): Plugin[] => [
  plainDynamicImport(),
  plainNamespaces(),
  ownTrustedTypesPolicy(),
  ownPartsOfLit(),
  lessOfLit(),
  readersAlone(),
  compactStyles(),
  compactedTemplates(),
  citeprocAsModule(),
  bisectorsOnDemand(),
  ...own,
  chunksInOneFolder(),
];

export const options = {
  outDir: 'dist/cdn',
  target: 'es2022',
  modulePreload: false,
} as const satisfies BuildOptions;

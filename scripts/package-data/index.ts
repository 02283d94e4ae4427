/** Writes what dist/ holds besides code: the manifest, and what is made from it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { elementFacts } from '../element-facts.js';
import { createManifest } from '../manifest.js';
import { vscodeData, webTypes } from './editors.js';
import { jsxTypes } from './jsx.js';
import { llmsText } from './llms.js';
import { reactFiles } from './react.js';
import { vueTypes } from './vue.js';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly description: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** @throws Error when something public has no description */
export function writePackageData(): void {
  const about = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
  const manifest = createManifest();
  const elements = elementFacts(manifest);
  const files = {
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': json(vscodeData(elements)),
    'web-types.json': json(webTypes(elements, about)),
    'jsx.d.ts': jsxTypes(elements),
    'jsx.js': 'export {};\n',
    'vue.d.ts': vueTypes(elements),
    'vue.js': 'export {};\n',
    ...reactFiles(elements),
    'llms.txt': llmsText(elements, about.description),
  };
  mkdirSync('dist/react', { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
}

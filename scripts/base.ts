/*
 * dist/base.js: what every element is made of and what code that is fetched later needs too, as one
 * module. A site's bundler puts modules that several of its files have in common into files of their
 * own, one for each set of files; apart, these would be three more files before the first badge or list.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { build } from 'vite';

/** Modules that every element needs in full: what is in one with others is not left out by itself. */
const MODULES = [
  'model/read',
  'model/schema',
  'model/ids',
  'model/work-ids',
  'model/origin',
  'api/errors',
  'api/decode',
  'api/retry',
  'api/freshness',
  'api/body',
  'api/http',
  'api/sources/rest-client',
  'api/shared',
  'i18n/message',
];

const ENTRY = 'virtual:base';

/** `model/read` and its `flag` → `model_read_flag`: two modules may have a name in common. */
const nameIn = (module: string, name: string): string => `${module.replaceAll(/\W/g, '_')}_${name}`;

async function namesOf(module: string): Promise<string[]> {
  return Object.keys((await import(`../src/${module}.js`)) as object);
}

/** Writes dist/base.js, and in the place of each module of it one that hands on what is in there. */
export async function writeBase(): Promise<void> {
  const exported = new Map<string, string[]>();
  for (const module of MODULES) exported.set(module, await namesOf(module));
  await bundle(
    [...exported].map(
      ([module, names]) =>
        `export { ${names.map((name) => `${name} as ${nameIn(module, name)}`).join(', ')} } from '/src/${module}.ts';`,
    ),
  );
  for (const [module, names] of exported) handOn(module, names);
}

async function bundle(lines: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'base',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? lines.join('\n') : null),
      },
    ],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      modulePreload: false,
      rollupOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'base.js' },
      },
    },
  });
}

function handOn(module: string, names: readonly string[]): void {
  const file = `dist/${module}.js`;
  const all = names.map((name) => `${nameIn(module, name)} as ${name}`).join(', ');
  writeFileSync(file, `export { ${all} } from '${relative(dirname(file), 'dist/base.js')}';\n`);
  rmSync(`${file}.map`);
}

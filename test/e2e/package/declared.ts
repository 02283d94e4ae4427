import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Project } from './project.js';

/** Their bundles bring what they need. */
const BUNDLED = /^(?:cdn|ssr[\\/]edge)[\\/]/;
const IMPORTED = /(?:\bfrom|\bimport|\bimport\(|\bdeclare module)\s*'([@a-z][\w@/:.-]*)'/g;

/** `@lit/context` of `@lit/context/lib.js`. */
const packageOf = (path: string): string => path.split('/', path.startsWith('@') ? 2 : 1).join('/');

/**
 * What the packed files import is declared, be it as a peer that nobody needs who does not use it: package
 * managers that keep packages apart (Yarn's Plug'n'Play) refuse the rest, though npm happens to find it.
 */
export async function importsWhatItDeclares({ root }: Project): Promise<void> {
  const home = join(root, 'node_modules/@bzpeer/widgets');
  const { dependencies, peerDependencies } = JSON.parse(
    await readFile(join(home, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, object>>;
  const declared = Object.keys({ ...dependencies, ...peerDependencies });
  const files = await readdir(join(home, 'dist'), { recursive: true });
  const code = files.filter((file) => /\.(?:js|d\.ts)$/.test(file) && !BUNDLED.test(file));
  const texts = await Promise.all(code.map((file) => readFile(join(home, 'dist', file), 'utf8')));
  const imported = texts.flatMap((text) => [...text.matchAll(IMPORTED)].map(([, path]) => path!));
  const names = new Set(imported.filter((path) => !isBuiltin(path)).map(packageOf));
  assert.ok(names.has('lit'), 'found no import at all');
  assert.deepEqual(
    [...names].filter((name) => !declared.includes(name)),
    [],
  );
}

/** Both entries of server rendering have the same names, and the edge's none of its bundler's. */
export async function edgeNamesTheSame({ root }: Project): Promise<void> {
  const names = async (entry: string): Promise<string[]> => {
    const path = join(root, 'node_modules/@bzpeer/widgets/dist/ssr', entry);
    return Object.keys((await import(pathToFileURL(path).href)) as object);
  };
  assert.deepEqual(await names('edge/index.js'), await names('index.js'));
}

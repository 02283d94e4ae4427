/**
 * Every message that an element asks for by name must be in a part of English that its folder
 * imports, or it would show a key. The types cannot tell: a key is known to them from any part.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const elements = 'src/elements';

const read = (file: string): string => readFileSync(file, 'utf8');

/** The files of an element's folder, and those of shared/ that they import. */
function filesOf(folder: string): Set<string> {
  const files = new Set<string>();
  const waiting = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const [, path = ''] of read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)) {
      const imported = `${join(dirname(file), path)}.ts`;
      if (imported.startsWith(`${elements}/`)) waiting.push(imported);
    }
  }
  return files;
}

/** The keys of the parts of English that a file imports. */
async function keysKnownTo(file: string): Promise<string[]> {
  const parts = [...read(file).matchAll(/'[./]+\/(i18n\/en\/[\w-]+)\.js'/g)];
  const modules = await Promise.all(
    parts.map(([, path]) => import(`../src/${path}.js`) as Promise<Record<string, object>>),
  );
  return modules.flatMap((module) => Object.values(module).flatMap((part) => Object.keys(part)));
}

const keysAskedIn = (file: string): string[] =>
  [...read(file).matchAll(/\.(?:t|word)\(\s*'(\w+)'/g)].map(([, key = '']) => key);

async function missingIn(folder: string): Promise<string[]> {
  const files = [...filesOf(folder)];
  const known = new Set((await Promise.all(files.map(keysKnownTo))).flat());
  const asked = new Set(files.flatMap(keysAskedIn));
  return [...asked].filter((key) => !known.has(key)).map((key) => `${folder} asks for ${key}`);
}

const folders = readdirSync(elements, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => join(elements, entry.name));
const missing = (await Promise.all(folders.map(missingIn))).flat();
console.log(missing.join('\n') || `${folders.length} elements bring every string they ask for`);
process.exitCode = missing.length > 0 ? 1 : 0;

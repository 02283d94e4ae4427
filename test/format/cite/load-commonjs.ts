/**
 * Loads a CommonJS package from node_modules into the test's page: Citation.js and citeproc-js are published as
 * CommonJS, and the test server hands files out as they are.
 */

type Exports = Record<string, unknown>;

type Body = (
  module: { exports: Exports },
  exports: Exports,
  require: (name: string) => Exports,
) => void;

interface Module {
  readonly body: Body;
  readonly requests: ReadonlyMap<string, string>;
}

const sources = new Map<string, Promise<void>>();
const modules = new Map<string, Module>();
const cache = new Map<string, { exports: Exports }>();
const REQUIRE = /\brequire\(["']([^"']+)["']\)/g;

/** The exports of a package by name; packages in `without` are replaced by an empty module. */
export async function loadCommonJs(
  name: string,
  without: readonly string[] = [],
): Promise<Exports> {
  const entry = await packageEntry(name);
  await collect(entry, without);
  return run(entry);
}

async function packageEntry(name: string): Promise<string> {
  const root = `/node_modules/${name}`;
  const { main } = JSON.parse(await text(`${root}/package.json`)) as { main: string };
  return new URL(main, `${location.origin}${root}/`).pathname;
}

function collect(path: string, without: readonly string[]): Promise<void> {
  const known = sources.get(path) ?? read(path, without);
  sources.set(path, known);
  return known;
}

async function read(path: string, without: readonly string[]): Promise<void> {
  const source = await text(path);
  const requests = new Map<string, string>();
  const names = path.endsWith('.json')
    ? []
    : [...source.matchAll(REQUIRE)].map(([, name]) => name!);
  for (const name of new Set(names)) {
    if (!without.includes(name)) requests.set(name, await resolve(name, path));
  }
  modules.set(path, { body: await toFunction(source, path), requests });
  const unread = [...requests.values()].filter((request) => !sources.has(request));
  await Promise.all(unread.map((request) => collect(request, without)));
}

async function resolve(name: string, from: string): Promise<string> {
  if (!name.startsWith('.')) return packageEntry(name);
  const { pathname } = new URL(name, location.origin + from);
  const path = pathname.replace(/\/$/, '');
  if (path !== pathname) return `${path}/index.js`;
  if (/\.(?:js|json)$/.test(path)) return path;
  const file = await fetch(`${path}.js`);
  return file.ok ? `${path}.js` : `${path}/index.js`;
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The source as the body of a function, by way of a module of its own. */
async function toFunction(source: string, path: string): Promise<Body> {
  const body = path.endsWith('.json') ? `module.exports = ${source}` : source;
  const wrapped = `export default function (module, exports, require) {${body}\n}`;
  const url = URL.createObjectURL(new Blob([wrapped], { type: 'text/javascript' }));
  try {
    return ((await import(url)) as { default: Body }).default;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function run(path: string): Exports {
  const known = cache.get(path);
  if (known) return known.exports;
  const { body, requests } = modules.get(path)!;
  const module = { exports: {} as Exports };
  cache.set(path, module);
  const require = (name: string) => (requests.has(name) ? run(requests.get(name)!) : {});
  body(module, module.exports, require);
  return module.exports;
}

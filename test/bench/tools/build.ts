import { execSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

const root = 'test/bench';

/** Where the contestants' code is put, out of everybody's way. */
export const ASSETS = 'node_modules/.cache/bench';

/** Says in there which files each page's script imports: as `{ "badges/ours.js": ["later/…"] }`. */
const PRELOADS = `${ASSETS}/preloads.json`;

/** Installs what we are measured against, where it is not there yet. */
export function installPeers(): void {
  if (existsSync(`${root}/node_modules/react`)) return;
  console.log('Installing the peers under test/bench …');
  execSync('npm ci --no-audit --no-fund --ignore-scripts', { cwd: root, stdio: 'inherit' });
}

/** Builds our package, unless it is there. */
export function buildOurs(): void {
  if (!existsSync('dist/cdn/widgets.js')) execSync('npm run -s build', { stdio: 'inherit' });
}

function entries(): Record<string, string> {
  const pages = readdirSync(`${root}/pages`).flatMap((workload) =>
    readdirSync(`${root}/pages/${workload}`).map((name) => `${workload}/${name}`),
  );
  return Object.fromEntries(
    pages
      .filter((page) => page.endsWith('.js'))
      .map((page) => [page.replace(/\.js$/, ''), resolve(root, 'pages', page)]),
  );
}

/** What `entry` imports statically, and what that imports. */
function importsOf(entry: string, output: Rolldown.RolldownOutput['output']): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    const chunk = output.find(({ fileName }) => fileName === name);
    if (chunk?.type !== 'chunk') return;
    for (const imported of chunk.imports) {
      if (found.has(imported)) continue;
      found.add(imported);
      add(imported);
    }
  };
  add(entry);
  return [...found];
}

/**
 * Bundles the contestants' pages as a site would, minified and for production. Each is a build of its
 * own: in one for all, the code that several pages have in common would be files of its own.
 */
export async function buildPages(): Promise<void> {
  rmSync(ASSETS, { recursive: true, force: true });
  const preloads: Record<string, string[]> = {};
  for (const [name, file] of Object.entries(entries())) {
    const { output } = (await build({
      configFile: false,
      logLevel: 'error',
      root: resolve(root),
      base: '/assets/',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: resolve(ASSETS),
        emptyOutDir: false,
        // The pages are not Vite's own: their maker writes the links.
        modulePreload: false,
        rollupOptions: {
          input: { [name]: file },
          output: { entryFileNames: '[name].js', chunkFileNames: 'later/[name]-[hash].js' },
        },
      },
    })) as Rolldown.RolldownOutput;
    preloads[`${name}.js`] = importsOf(`${name}.js`, output);
  }
  writeFileSync(PRELOADS, JSON.stringify(preloads));
}

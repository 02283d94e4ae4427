/**
 * `npm run build`: dist/ for bundlers (tsc, one module per source file but for dist/base.js), a
 * registering module per tag, the custom-elements manifest with what is made from it, dist/cdn/ for
 * script tags (vite), and dist/ssr/edge/ for edge platforms.
 */
import { execSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { build } from 'vite';
import { writeBase } from './base.js';
import { ALONE, aloneBuild } from './cdn/alone.js';
import { writeEdgeBundle } from './edge.js';
import { compactTemplatesIn } from './templates.js';
import { writeThemes } from './themes.js';
import { writeIntegrity } from './integrity.js';
import { filesFor, preloadLinks, writePreloads } from './preload.js';
import { writePackageData } from './package-data/index.js';

const elements = 'src/elements';

function tags(): string[] {
  if (!existsSync(elements)) return [];
  return readdirSync(elements).filter((tag) => existsSync(`${elements}/${tag}/define.ts`));
}

/** Brings the types of events and of every tag, which no class mentions, to whoever imports an entry. */
const globals = (path: string): string => `import type {} from '${path}';\n`;

/** `dist/elements/<tag>.js` registers the tag, and types and exports its class. */
function writeElementEntry(tag: string): void {
  const exported = `export * from './${tag}/${tag}.js';\n`;
  writeFileSync(`dist/elements/${tag}.js`, `import './${tag}/define.js';\n${exported}`);
  const types = `import './${tag}/define.js';\n${globals('../index.js')}${exported}`;
  writeFileSync(`dist/elements/${tag}.d.ts`, types);
}

/**
 * `dist/embed/index.html`: the page for places that admit a frame and nothing else, with links to what its
 * script imports.
 */
function writeFramePage(): void {
  mkdirSync('dist/embed', { recursive: true });
  copyFileSync('src/embed/frame/frame.css', 'dist/embed/frame.css');
  const [, ...imported] = filesFor(['src/embed/frame/entry.ts']).reverse();
  const page = readFileSync('src/embed/frame/index.html', 'utf8');
  const withLinks = page.replace(/^( *)<script/m, (script, indent: string) =>
    [...preloadLinks('../cdn/', imported).map((link) => indent + link), script].join('\n'),
  );
  writeFileSync('dist/embed/index.html', withLinks);
}

/** npm marks commands as such when it installs them; in a clone they are run as they are. */
function markCommands(): void {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: object };
  for (const file of Object.values(bin) as string[]) {
    if (existsSync(file)) chmodSync(file, 0o755);
  }
}

/** dist/cdn/: the loader with its chunks, the tags with a script of their own, and what is known of all files. */
async function writeScripts(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  await build({ logLevel: 'warn' });
  for (const tag of ALONE) await build(aloneBuild(tag, version));
  writePreloads(version);
  writeIntegrity(version);
}

async function run(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  execSync('tsc -p tsconfig.build.json', { stdio: 'inherit' });
  compactTemplatesIn('dist');
  mkdirSync('dist/elements', { recursive: true });
  tags().forEach(writeElementEntry);
  await writeBase();
  appendFileSync('dist/define.d.ts', globals('./index.js'));
  writeThemes();
  writePackageData();
  await writeScripts();
  await writeEdgeBundle();
  writeFramePage();
  markCommands();
  console.log(`dist/ built with ${tags().length} elements: ${tags().join(', ')}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

/**
 * `npm run size`: what dist/cdn/ makes a cold page load for the tags it uses, against budgets.ts:
 * the loader, the tags' chunks and every chunk these import, each compressed as a server would.
 * `npm run size -- --modules card` says what each module adds to the page of that budget.
 */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { budgets, type Budget } from './budgets.js';
import { moduleSizes } from './modules.js';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const root = 'dist/cdn';
const loader = 'src/embed/cdn.ts';

/** Files of a chunk and of all that it imports statically; what it loads on demand is not cold. */
function closure(chunks: Record<string, Chunk>, key: string): string[] {
  const chunk = chunks[key];
  if (!chunk) throw new Error(`${key} has no chunk in ${root}: does the loader import() it?`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => closure(chunks, imported))];
}

/** The module that is fetched for a tag: that of its class, or one with more than that. */
function moduleOf(tagOrModule: string): string {
  if (tagOrModule.includes('/')) return tagOrModule;
  const whole = `src/elements/${tagOrModule}/whole.ts`;
  return existsSync(whole) ? whole : `src/elements/${tagOrModule}/${tagOrModule}.ts`;
}

function kilobytes(file: string): number {
  return brotliCompressSync(readFileSync(`${root}/${file}`)).length / 1000;
}

/** The size of each file that the budget's tags add to the page. */
function measure(chunks: Record<string, Chunk>, { loads, beyond }: Budget): Map<string, number> {
  const filesOf = (names: readonly string[]) =>
    new Set([loader, ...names.map(moduleOf)].flatMap((key) => closure(chunks, key)));
  const before = beyond ? filesOf(beyond) : new Set<string>();
  const added = [...filesOf(loads)].filter((file) => !before.has(file));
  return new Map(added.map((file) => [file, kilobytes(file)]));
}

function check(chunks: Record<string, Chunk>, budget: Budget): boolean {
  try {
    const sizes = measure(chunks, budget);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const within = total <= budget.limit;
    const figures = `${total.toFixed(1)} of ${budget.limit} kB in ${sizes.size} files`;
    const goal = budget.goal === undefined || total <= budget.goal ? '' : ` (goal ${budget.goal})`;
    console.log(`${budget.name}: ${figures}, ${within ? 'ok' : 'TOO LARGE'}${goal}`);
    if (!within) sizes.forEach((size, file) => console.log(`    ${size.toFixed(1)} ${file}`));
    return within;
  } catch (error) {
    console.log(`${budget.name}: ${(error as Error).message}`);
    return false;
  }
}

/** Prints what each module adds to the page of the budget whose name begins with `name`. */
async function printModules(chunks: Record<string, Chunk>, name: string): Promise<void> {
  const budget = budgets.find((each) => each.name.startsWith(name)) ?? budgets[0]!;
  console.log(`${budget.name}, bytes by module:`);
  for (const [module, size] of await moduleSizes([...measure(chunks, budget).keys()])) {
    console.log(`${String(size).padStart(6)} ${module}`);
  }
}

async function run(): Promise<void> {
  if (!existsSync(`${root}/chunks.json`)) {
    if (existsSync(loader)) throw new Error(`No ${root}/chunks.json: run npm run build first.`);
    console.log('no script entry yet, nothing to measure');
    return;
  }
  const chunks = JSON.parse(readFileSync(`${root}/chunks.json`, 'utf8')) as Record<string, Chunk>;
  const asked = process.argv.indexOf('--modules');
  if (asked > 0) return printModules(chunks, process.argv[asked + 1] ?? '');
  const within = budgets.map((budget) => check(chunks, budget));
  process.exitCode = within.every(Boolean) ? 0 : 1;
}

await run();

/**
 * `npm run size`: what dist/cdn/ makes a cold page load for the tags it uses, against budgets.ts:
 * the loader, the tags' chunks and every chunk these import, each compressed as a server would; or the one
 * script that has all of it.
 * `npm run size -- --modules card` says what each module adds to the page of that budget.
 */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { budgets, type Budget } from './budgets.js';
import { filesOf, root } from './files.js';
import { moduleSizes } from './modules.js';

function kilobytes(file: string): number {
  const code = readFileSync(`${root}/${file}`, 'utf8');
  return brotliCompressSync(withOtherHashes(code)).length / 1000;
}

/**
 * With a hash of no build in the place of each: of two hashes one compresses better by chance, thirty bytes in all,
 * and what nobody changed would be too large.
 */
function withOtherHashes(code: string): string {
  const others = new Map<string, string>();
  return code.replace(/(?<=\/)[0-9a-f]{8}(?=\/)/g, (hash) => {
    // As unlike one another as hashes are: multiples of the golden ratio (D. Knuth, TAOCP 6.4).
    const other = (Math.imul(others.size + 1, 0x9e3779b9) >>> 0).toString(16).padStart(8, '0');
    if (!others.has(hash)) others.set(hash, other);
    return others.get(hash)!;
  });
}

/** The size of each file that the budget's tags add to the page. */
function measure({ alone, loads = [], beyond }: Budget): Map<string, number> {
  if (alone) return new Map([[`${alone}.js`, kilobytes(`${alone}.js`)]]);
  const before = beyond ? filesOf(beyond) : new Set<string>();
  const added = [...filesOf(loads)].filter((file) => !before.has(file));
  return new Map(added.map((file) => [file, kilobytes(file)]));
}

function check(budget: Budget): boolean {
  try {
    const sizes = measure(budget);
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
async function printModules(name: string): Promise<void> {
  const budget = budgets.find((each) => each.name.startsWith(name)) ?? budgets[0]!;
  if (budget.alone) throw new Error(`${budget.name} is one file: ask for that of the loader`);
  console.log(`${budget.name}, bytes by module:`);
  for (const [module, size] of await moduleSizes([...measure(budget).keys()])) {
    console.log(`${String(size).padStart(6)} ${module}`);
  }
}

async function run(): Promise<void> {
  if (!existsSync(`${root}/chunks.json`))
    throw new Error(`No ${root}/chunks.json: run npm run build first.`);
  const asked = process.argv.indexOf('--modules');
  if (asked > 0) return printModules(process.argv[asked + 1] ?? '');
  const within = budgets.map(check);
  process.exitCode = within.every(Boolean) ? 0 : 1;
}

await run();

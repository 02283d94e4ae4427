/**
 * `npm run generate` writes the generated files that are kept in the repository;
 * `npm run generate -- --check` fails when one of them is not what its sources say.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementGenerators, generators } from './generators/index.js';

const check = process.argv.includes('--check');

async function run(): Promise<void> {
  const outOfDate: string[] = [];
  const all = [...generators, ...elementGenerators()];
  for (const { file, generate } of all) {
    const config = await resolveConfig(file);
    const text = await format(await generate(), { ...config, filepath: file });
    const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (text === current) continue;
    outOfDate.push(file);
    if (!check) write(file, text);
  }
  report(outOfDate, all.length);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function report(outOfDate: readonly string[], all: number): void {
  const names = outOfDate.join(', ');
  if (outOfDate.length === 0) console.log(`${all} generated files are current`);
  else if (!check) console.log(`wrote ${names}`);
  else {
    console.error(`out of date: ${names}. Run npm run generate and commit the result.`);
    process.exitCode = 1;
  }
}

await run();

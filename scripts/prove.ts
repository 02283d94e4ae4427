/**
 * `npm run prove`: everything that strangers' data, endpoints and pages may do, tried at length in every
 * engine there is, and the table of what was tried, here and in docs/robustness.md. Takes half an hour;
 * `-- --in=webkit` runs one engine, `-- --only=faults` the files with that in their names, and both leave
 * the figures of the others as they are. Builds nothing: `npm run build` first.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { onPath } from '../test/tools/on-path.js';
import { SUITES } from '../test/tools/suites.js';
import { talliesOf, type Tally } from '../test/tools/tally.js';
import { figures } from './generators/robustness.js';
import { ENGINES, keep, readProof, versionIn, type EngineName } from './prove/proof.js';

/** What must be installed for an engine to run; Chromium is found or brought by the tests themselves. */
const NEEDS: Readonly<Record<EngineName, readonly (readonly string[])[]>> = {
  Chromium: [],
  Firefox: [['firefox', 'firefox-esr']],
  WebKit: [['WebKitWebDriver'], ['Xvfb']],
};

/** Files that are no browser tests: they drive Chromium from outside. */
const DRIVING: Readonly<Record<string, { command: string; tally: string }>> = {
  'test/leak/leak.ts': { command: 'npm run -s test:leak', tally: 'leak' },
  'test/e2e/privacy.ts': { command: 'npm run -s test:privacy', tally: 'privacy' },
};

/** How a file is run in an engine, and where its tally is; `undefined` where it cannot be. */
function runOf(file: string, engine: EngineName) {
  if (DRIVING[file]) return engine === 'Chromium' ? DRIVING[file] : undefined;
  const tally = engine === 'Chromium' ? 'Chrome' : engine;
  return { command: `npm run -s ${ENGINES[engine]} -- --files '${file}'`, tally };
}

/** Runs a command, whose output is shown as it comes, and gives it back. */
function run(command: string, env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString();
      process.stdout.write(piece);
    });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs one file in one engine, keeps what came of it, and returns how many tests failed. */
async function prove(file: string, engine: EngineName): Promise<number> {
  const how = runOf(file, engine);
  if (!how) return 0;
  const thorough = engine === 'Chromium';
  const env = thorough ? { ...process.env, THOROUGH: 'yes', LEAK_MOUNTS: '1000' } : process.env;
  const path = talliesOf(how.tally);
  rmSync(path, { force: true });
  const { code, output } = await run(how.command, env);
  const told = Number(/^\d+ passed, (\d+) failed/m.exec(output)?.[1] ?? 0);
  const failed = code === 0 ? told : Math.max(told, 1);
  const tally: Tally = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Tally)
    : { cases: {} };
  keep(engine, file, tally.agent === undefined ? undefined : versionIn(tally.agent, output), {
    date: new Date().toISOString().slice(0, 10),
    extent: thorough ? 'all' : 'share',
    failed,
    skipped: [...output.matchAll(/^skipped: (.*)$/gm)].map(([, test]) => test!),
    cases: tally.cases,
  });
  return failed;
}

/** The value of `--name=value` on the command line, in small letters. */
const option = (name: string): string =>
  process.argv
    .find((word) => word.startsWith(`--${name}=`))
    ?.slice(name.length + 3)
    .toLowerCase() ?? '';

const engines = (Object.keys(ENGINES) as EngineName[]).filter((name) =>
  name.toLowerCase().includes(option('in')),
);
const files = [...new Set(Object.values(SUITES))].filter((file) => file.includes(option('only')));
if (engines.length === 0 || files.length === 0) throw new Error('There is nothing of that name.');

for (const engine of engines) {
  const missing = NEEDS[engine].filter((commands) => onPath(commands).length === 0);
  if (missing.length > 0) console.log(`${engine} is not run: ${missing.join(', ')} not installed`);
  for (const file of files) {
    // What could not be run now is no figure of today's.
    if (missing.length > 0) keep(engine, file, undefined, undefined);
    else if ((await prove(file, engine)) > 0) process.exitCode = 1;
  }
}

console.log(`\n${figures(readProof())}\n`);
spawnSync('npm run -s generate', { shell: true, stdio: 'inherit' });

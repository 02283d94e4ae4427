/**
 * `npm run prove`: everything that strangers' data, endpoints and pages may do, tried at length, and the
 * table of what was tried. Takes a quarter of an hour or more. Builds nothing: `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { talliesOf } from '../test/tools/tally.js';

/** What is run, and where it writes its tally. */
const RUNS = [
  { name: 'puppeteer', command: "npm run -s test:browser -- --files 'test/hostile/*.test.ts'" },
  { name: 'leak', command: 'npm run -s test:leak' },
  { name: 'privacy', command: 'npm run -s test:privacy' },
];

const env = { ...process.env, THOROUGH: 'yes', LEAK_MOUNTS: '1000' };
const rows: string[] = [];
let failed = 0;

for (const { name, command } of RUNS) {
  rmSync(talliesOf(name), { force: true });
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  if (status !== 0) failed += 1;
  const tallies = existsSync(talliesOf(name))
    ? (JSON.parse(readFileSync(talliesOf(name), 'utf8')) as Record<string, number>)
    : {};
  for (const [suite, cases] of Object.entries(tallies)) {
    rows.push(`| ${suite} | ${cases.toLocaleString('en')} | ${status === 0 ? '0' : 'see above'} |`);
  }
}

console.log(
  ['', '| Tried in Chromium | Cases | Failures |', '| --- | --: | --: |', ...rows].join('\n'),
);
process.exitCode = failed > 0 ? 1 : 0;

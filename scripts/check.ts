/**
 * `npm test`: everything that must hold, cheapest first. The static checks run two at a time, the
 * rest one after the other; the first stage that fails is the last that runs.
 */
import { spawn } from 'node:child_process';

interface Check {
  readonly name: string;
  readonly command: string;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const statics: readonly Check[] = [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'types without DOM (rows 0-2)', command: 'tsc -p tsconfig.pure.json' },
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  { name: 'formatting', command: 'prettier --check --log-level warn .' },
  { name: 'import direction and circles', command: 'npm run -s imports' },
  { name: 'unused files, exports, dependencies', command: 'knip --no-config-hints' },
  { name: 'widgets bring the strings they speak', command: 'tsx scripts/check-strings.ts' },
  { name: 'generated files are current', command: 'npm run -s generate -- --check' },
];

const stages: readonly (readonly Check[])[] = [
  statics,
  [{ name: 'build', command: 'npm run -s build' }],
  [{ name: 'package exports', command: 'npm run -s check-package' }],
  [{ name: 'size budgets', command: 'npm run -s size' }],
  [
    { name: 'the main job, end to end', command: 'npm run -s test:main-job' },
    { name: 'code and connections on their way in time', command: 'npm run -s test:arrival' },
    { name: 'endpoint checker', command: 'npm run -s test:check-endpoint' },
    { name: 'prerendered pages', command: 'npm run -s test:prerendered' },
    { name: 'rw-prerender', command: 'npm run -s test:prerender-command' },
    { name: 'signing in, popups and frames', command: 'npm run -s test:actions' },
    { name: 'the embed builder', command: 'npm run -s test:builder' },
    { name: 'package in strangers’ projects', command: 'npm run -s test:package' },
    { name: 'the first five minutes, to the letter', command: 'npm run -s test:first-minutes' },
  ],
  [
    { name: 'leaks', command: 'npm run -s test:leak' },
    { name: 'privacy', command: 'npm run -s test:privacy' },
    { name: 'simulated endpoint against a counted one', command: 'npm run -s test:network' },
  ],
  [{ name: 'Storybook, built and opened', command: 'npm run -s test:storybook' }],
  [{ name: 'host pages', command: 'npm run -s test:hosts' }],
  [{ name: 'browser tests', command: 'npm run -s test:browser' }],
];

/** Runs one check, prints its output under its name, and counts it or the tests it reports. */
async function run({ name, command }: Check): Promise<Outcome> {
  const start = performance.now();
  const { code, output } = await execute(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n${code === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)  $ ${command}`);
  if (output.trim()) console.log(output.trim().replace(/^/gm, '    '));
  return counted(output, code === 0);
}

/** A check that reports tests counts as its tests, any other as one. */
function counted(output: string, ok: boolean): Outcome {
  const reported = /^(\d+) passed, (\d+) failed(?:, \d+ skipped)?$/m.exec(output);
  if (!reported) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const failed = Number(reported[2]);
  return { passed: Number(reported[1]), failed: ok ? failed : Math.max(failed, 1) };
}

function execute(command: string): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Two at a time, since two are what a small machine has. */
async function runStage(checks: readonly Check[]): Promise<Outcome[]> {
  const waiting = [...checks];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      outcomes.push(await run(check));
    }
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

const outcomes: Outcome[] = [];
const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);

for (const stage of stages) {
  outcomes.push(...(await runStage(stage)));
  if (sum('failed') > 0) break;
}

console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

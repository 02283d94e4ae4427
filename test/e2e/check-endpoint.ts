/**
 * `npm run test:check-endpoint`: the demo endpoint keeps every rule that rw-check-endpoint knows, and
 * for each rule an endpoint that breaks it hears so in the right words.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createApp } from '../../demo/app.js';
import { checkEndpoint } from '../../src/check/check.js';
import type { Finding } from '../../src/check/rule.js';
import { start } from '../tools/start.js';
import { fault, type Fault } from './check-endpoint/fault.js';
import { faults } from './check-endpoint/faults.js';
import { runTests, type Tests } from './run-tests.js';

const RESEARCHER = 'josiah-carberry';
/** Some rules look at what others asked for. */
const BEFORE = ['works.fields'];
const WRITER = { token: 'demo-invite-allowed', allowWrites: true };

/** The demo endpoint, its graph two asks in the building, with `fault` between it and the world. */
function serve(fault?: Fault): Promise<string> {
  const app = createApp({ graphBuild: { of: [RESEARCHER], asks: 1 } });
  return start({
    async fetch(request) {
      const answer = await app.fetch(request);
      return (await fault?.spoil(answer, request)) ?? answer;
    },
  });
}

const inspect = async (fault?: Fault, only?: readonly string[]): Promise<Finding[]> =>
  checkEndpoint({ endpoint: await serve(fault), researcher: RESEARCHER, ...WRITER, only });

async function demoKeepsAll(): Promise<void> {
  const findings = await inspect();
  const broken = findings.filter(({ outcome }) => outcome === 'broken');
  assert.deepEqual(broken, []);
  const untried = findings.filter(({ outcome }) => outcome === 'not tried').map(({ id }) => id);
  assert.deepEqual(untried, ['retry-after'], 'everything that can be tried was');
}

async function isHeard(fault: Fault): Promise<void> {
  const finding = (await inspect(fault, [fault.rule, ...BEFORE])).find(
    ({ id }) => id === fault.rule,
  );
  assert.ok(finding, `there is no rule ${fault.rule}`);
  assert.equal(finding.outcome, 'broken', `${fault.rule} ${finding.outcome}: ${finding.details}`);
  assert.match(finding.details.join('\n'), fault.words);
}

/** What a rule finds out as this viewer of the demo, at an endpoint of its own. */
async function findingOf(rule: string, viewer: string, endpoint?: string): Promise<Finding> {
  const token = `demo-${viewer}`;
  const options = { endpoint: endpoint ?? (await serve()), researcher: RESEARCHER, token };
  const findings = await checkEndpoint({ ...options, allowWrites: true, only: [rule] });
  return findings[0]!;
}

const viewers: Tests = {
  'a viewer who follows does so afterwards, and one who does not does not': async () => {
    for (const [viewer, following] of [
      ['follower', true],
      ['signed-in', false],
    ] as const) {
      const endpoint = await serve();
      const ties = async (): Promise<unknown> => {
        const headers = { Authorization: `Bearer demo-${viewer}` };
        const path = `${endpoint}/researchers/${RESEARCHER}/relationship`;
        return ((await (await fetch(path, { headers })).json()) as Record<string, unknown>)[
          'following'
        ];
      };
      assert.equal(await ties(), following);
      const { outcome, details } = await findingOf('follow.idempotent', viewer, endpoint);
      assert.equal(outcome, 'holds', details.join());
      assert.equal(await ties(), following, viewer);
    }
  },
  'a title is searched by its words and not by its mark-up': async () => {
    const marked = fault('works.search', 'titles with mark-up', /none/, async (answer, request) => {
      const { pathname } = new URL(request.url);
      if (!pathname.endsWith('/works')) return undefined;
      const text = (await answer.text()).replaceAll(
        '"title":"',
        '"title":"<italic>$x_0$</italic> ',
      );
      return new Response(text, answer);
    });
    const { outcome, details } = await findingOf('works.search', 'signed-in', await serve(marked));
    assert.equal(outcome, 'holds', details.join());
  },
  'a refusal is as good as a yes where the contract has it': async () => {
    for (const [rule, viewer] of [
      ['invitation.idempotent', 'invite-limit'],
      ['claim.pending', 'other-owner'],
    ] as const) {
      const { outcome, details } = await findingOf(rule, viewer);
      assert.equal(outcome, 'holds', `${rule}: ${details.join()}`);
    }
  },
};

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const command = (...words: string[]): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/check/cli.ts', ...words]);
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('close', (code) => done({ code, output, errors }));
  });

const commands: Tests = {
  'the command prints a report and ends with 0 when all holds': async () => {
    const { code, output } = await command(await serve(), '--researcher', RESEARCHER);
    assert.equal(code, 0, output);
    assert.match(output, /^ok {5}GET \/researchers\/\{id\} answers a Researcher/m);
    assert.match(output, /0 broken, 0 could be better/);
  },
  'it ends with 1 when a rule is broken, and prints JSON': async () => {
    const fault = faults.find(({ rule }) => rule === 'cors.origin');
    const url = await serve(fault);
    const { code, output } = await command(url, '--researcher', RESEARCHER, '--json');
    assert.equal(code, 1, output);
    const { endpoint, findings } = JSON.parse(output) as { endpoint: string; findings: Finding[] };
    assert.equal(endpoint, url);
    assert.equal(findings.find(({ id }) => id === 'cors.origin')?.outcome, 'broken');
  },
  'it ends with 0 when all that must hold does, and says what would be better': async () => {
    const url = await serve(faults.find(({ rule }) => rule === 'caching.etag'));
    const { code, output } = await command(url, '--researcher', RESEARCHER);
    assert.equal(code, 0, output);
    assert.match(output, /^better Public GETs carry an ETag/m);
    assert.match(output, /0 broken, 1 could be better/);
  },
  'it ends with 2 when nothing answers': async () => {
    const words = ['http://127.0.0.1:9/api', '--researcher', 'x', '--json'];
    const { code, output, errors } = await command(...words);
    assert.equal(code, 2);
    assert.match(errors, /got no answer/);
    assert.equal(output, '', 'no words where JSON is expected');
  },
  'it ends with 2 when none of the rules could be tried': async () => {
    const url = await serve();
    for (const words of [['viewer.signed-in'], ['write.signed-out', '--read-only']]) {
      const asked = [url, '--researcher', RESEARCHER, '--only', ...words];
      const { code, output, errors } = await command(...asked);
      assert.equal(code, 2, errors);
      assert.match(errors, /0 hold, 0 broken/);
      assert.equal(output, '');
    }
  },
  'it ends with 2 and its usage when it does not know what to try': async () => {
    const url = 'http://127.0.0.1:9/api';
    const nonsense = [
      [],
      [url],
      [url, '--researcher', '--read-only'],
      [url, '--researcher', 'x', '--token', '--json'],
      [url, '--researcher', 'x', '--only', 'works.paging,works.pages'],
      [url, 'ada', '--researcher', 'x'],
      ['localhost:9/api', '--researcher', 'x'],
    ];
    for (const words of nonsense) {
      const { code, errors } = await command(...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(errors, /--researcher ID/, words.join(' '));
    }
  },
};

await runTests({
  'the demo endpoint keeps every rule': demoKeepsAll,
  ...Object.fromEntries(
    faults.map((fault) => [`${fault.rule}: ${fault.about}`, () => isHeard(fault)] as const),
  ),
  ...viewers,
  ...commands,
});

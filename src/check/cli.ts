#!/usr/bin/env node
/*
 * rw-check-endpoint URL --researcher ID: whether an endpoint keeps the contract, rule by rule.
 */
import { checkEndpoint } from './check.js';
import { NoAnswer, type ProbeOptions } from './probe.js';
import { isBroken, textReport } from './report.js';

const HELP = `rw-check-endpoint URL --researcher ID [options]

Tries every rule of the contract on the endpoint at URL, and says which hold.

  --researcher ID   a researcher that the endpoint knows, best one with works
  --token TOKEN     a signed-in viewer's token, for what concerns a viewer
  --allow-writes    follow, claim and invite for real, as that viewer
  --read-only       leave out whatever concerns a viewer
  --only ID,ID      try these rules and no others
  --json            print the findings as JSON

Exit code: 0 = all that must hold does, 1 = something is broken, 2 = it could not be tried.`;

interface Arguments extends ProbeOptions {
  readonly json: boolean;
}

const FLAGS = ['--allow-writes', '--read-only', '--json'];
const VALUES = ['--researcher', '--token', '--only'];

/** @throws Error that says what is wrong with the arguments */
function readArguments(given: readonly string[]): Arguments {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const words = [...given];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (FLAGS.includes(word)) flags.add(word);
    else if (VALUES.includes(word)) values.set(word, words.shift() ?? '');
    else if (word.startsWith('--')) throw new Error(`There is no option ${word}.`);
    else values.set('URL', word);
  }
  const endpoint = values.get('URL') ?? '';
  const researcher = values.get('--researcher') ?? '';
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Error('Say which endpoint, as http://… or https://….');
  }
  if (!researcher) throw new Error('Say which researcher, with --researcher ID.');
  return {
    endpoint,
    researcher,
    token: values.get('--token'),
    allowWrites: flags.has('--allow-writes'),
    only: values.get('--only')?.split(','),
    readOnly: flags.has('--read-only'),
    json: flags.has('--json'),
  };
}

/** What to print, and with which exit code. */
async function run(given: readonly string[]): Promise<{ text: string; code: number }> {
  if (given.length === 0 || given.includes('--help')) return { text: HELP, code: 0 };
  try {
    const { json, ...options } = readArguments(given);
    const findings = await checkEndpoint(options);
    const text = json
      ? JSON.stringify({ endpoint: options.endpoint, findings }, null, 2)
      : textReport(options.endpoint, findings);
    return { text, code: isBroken(findings) ? 1 : 0 };
  } catch (error) {
    const hint = error instanceof NoAnswer ? '' : `\n\n${HELP}`;
    return { text: `${(error as Error).message}${hint}`, code: 2 };
  }
}

const { text, code } = await run(process.argv.slice(2));
process.stdout.write(`${text}\n`);
process.exitCode = code;

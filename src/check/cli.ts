#!/usr/bin/env node
/*
 * rw-check-endpoint URL --researcher ID: whether an endpoint keeps the contract, rule by rule.
 */
import { parseArgs } from 'node:util';
import { checkEndpoint, RULE_IDS } from './check.js';
import { NoAnswer, type ProbeOptions } from './probe.js';
import { isBroken, textReport, wasTried } from './report.js';

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

const OPTIONS = {
  researcher: { type: 'string' },
  token: { type: 'string' },
  only: { type: 'string' },
  'allow-writes': { type: 'boolean', default: false },
  'read-only': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** @throws Error that says what is wrong with the arguments */
function readArguments(args: readonly string[]): Arguments {
  const given = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const { researcher, token, json, ...rest } = given.values;
  const [endpoint = '', ...more] = given.positionals;
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new Error('Say which endpoint, as http://… or https://….');
  }
  if (more.length > 0) throw new Error(`One endpoint at a time, without ${more.join(' ')}.`);
  if (!researcher) throw new Error('Say which researcher, with --researcher ID.');
  return {
    endpoint,
    researcher,
    token,
    allowWrites: rest['allow-writes'],
    only: rulesFrom(rest.only),
    readOnly: rest['read-only'],
    json,
  };
}

/** The rules that `--only` names; a misspelt one must not pass for one that holds. */
function rulesFrom(written: string | undefined): string[] | undefined {
  const ids = written?.split(',').map((id) => id.trim());
  const unknown = ids?.filter((id) => !RULE_IDS.includes(id)) ?? [];
  if (unknown.length === 0) return ids;
  throw new Error(`There is no rule ${unknown.join(', ')}. There are ${RULE_IDS.join(', ')}.`);
}

/** What to print, and with which exit code. */
async function run(given: readonly string[]): Promise<{ text: string; code: number }> {
  if (given.includes('--help')) return { text: HELP, code: 0 };
  try {
    const { json, ...options } = readArguments(given);
    const findings = await checkEndpoint(options);
    const text = json
      ? JSON.stringify({ endpoint: options.endpoint, findings }, null, 2)
      : textReport(options.endpoint, findings);
    // What nobody tried must not pass for what holds.
    if (!wasTried(findings)) return { text, code: 2 };
    return { text, code: isBroken(findings) ? 1 : 0 };
  } catch (error) {
    const hint = error instanceof NoAnswer ? '' : `\n\n${HELP}`;
    return { text: `${(error as Error).message}${hint}`, code: 2 };
  }
}

const { text, code } = await run(process.argv.slice(2));
// What was not tried is no report: whoever reads the output of --json is not to find words in it.
(code === 2 ? process.stderr : process.stdout).write(`${text}\n`);
process.exitCode = code;

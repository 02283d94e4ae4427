import { readFileSync } from 'node:fs';
import { mustBeTested } from './named-tests.js';
import { THREATS, type Threat } from './threats.js';

/*
 * The table of SECURITY.md: what can go wrong, and the tests that would fail. A test that is named and
 * not there fails the generation.
 */

function row({ threat, protection, tests }: Threat): string {
  mustBeTested(threat, tests);
  const files = [...new Set(tests.map(({ file }) => `\`${file}\``))];
  return `| ${threat} | ${protection} | ${files.join(', ')} |`;
}

/** SECURITY.md with its table written anew. */
export function security(): string {
  const rows = THREATS.map(row).join('\n');
  const table = `| Threat | Protection | Tested by |\n| --- | --- | --- |\n${rows}`;
  return readFileSync('SECURITY.md', 'utf8').replace(
    /(<!-- made: threats -->)[\s\S]*?(<!-- \/made -->)/,
    (_, open: string, close: string) => `${open}\n\n${table}\n\n${close}`,
  );
}

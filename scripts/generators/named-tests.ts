import { existsSync, readFileSync } from 'node:fs';

/** A test that a document names: its file, and words of its name in there. */
export interface Test {
  readonly file: string;
  readonly says: string;
}

/** @throws Error when one of the tests that `claim` rests on is not there */
export function mustExist(claim: string, tests: readonly Test[]): void {
  for (const { file, says } of tests) {
    if (!existsSync(file)) throw new Error(`“${claim}”: there is no ${file}`);
    if (!readFileSync(file, 'utf8').includes(says)) {
      throw new Error(`“${claim}”: ${file} has no test that says “${says}”`);
    }
  }
}

/** @throws Error when `claim` rests on no test, or on one that is not there */
export function mustBeTested(claim: string, tests: readonly Test[]): void {
  if (tests.length === 0) throw new Error(`“${claim}” has no test`);
  mustExist(claim, tests);
}

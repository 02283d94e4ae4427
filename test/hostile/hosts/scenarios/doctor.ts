/*
 * The embed doctor: in the console once, in an event, and in a panel where the page asks for it.
 */
import assert from 'node:assert/strict';
import { heard, type Watched } from '../observe.js';
import { onPage, script } from './page.js';

const problems = ({ page }: Watched): Promise<string[]> =>
  page.evaluate(() => window.seen.problems);

export const doctor = [
  onPage(
    'a wrong id is explained once in the console and in an event, with no panel',
    (places) => `${script(places)}${'<trust-badge researcher="nobody"></trust-badge>'.repeat(2)}`,
    async (watched) => {
      await heard(watched.page, ['rw-diagnosed'], 2);
      assert.deepEqual(await problems(watched), ['wrong-id', 'wrong-id']);
      assert.equal(watched.lines.filter((line) => line.includes('[wrong-id]')).length, 1);
      assert.equal(await watched.page.$('rw-doctor'), null);
    },
  ),
  onPage(
    'with doctor on the script tag a panel shows the finding and a fix to copy',
    (places) => `${script(places, 'doctor')}<trust-badge></trust-badge>`,
    async (watched) => {
      await heard(watched.page, ['rw-diagnosed']);
      assert.deepEqual(await problems(watched), ['no-id']);
      const panel = await watched.page.waitForSelector('rw-doctor >>> [data-problem="no-id"]');
      assert.match(await panel!.evaluate((item) => item.textContent ?? ''), /Copy/);
    },
  ),
  onPage(
    'a missing CORS header is told from a server that is not there',
    (places) =>
      `${script(places)}<trust-badge doctor endpoint="${places.closed}" researcher="zhen-qin"></trust-badge>`,
    async (watched) => {
      await heard(watched.page, ['rw-diagnosed']);
      assert.deepEqual(await problems(watched), ['blocked-by-cors']);
    },
  ),
];

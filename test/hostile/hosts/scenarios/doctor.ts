/*
 * The embed doctor: in the console once, in an event, and in a panel where the page asks for it.
 */
import assert from 'node:assert/strict';
import { FALLBACK, link } from '../host-page.js';
import { heard, visibleFallback, within, type Watched } from '../observe.js';
import { badge, onPage, script } from './page.js';

const problems = ({ page }: Watched): Promise<string[]> =>
  page.evaluate(() => window.seen.problems);

/** What the panel says of this problem, once it does. */
async function panelText({ page }: Watched, problem: string): Promise<string> {
  // Asked frame by frame: what is added inside a shadow root is no mutation of the document.
  const item = await page.waitForSelector(`rw-doctor >>> [data-problem="${problem}"]`, {
    visible: true,
  });
  return item!.evaluate((entry) => entry.textContent ?? '');
}

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
      assert.match(await panelText(watched, 'no-id'), /Copy/);
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
  onPage(
    'an endpoint that asks for patience is told from one that fails, with what to put in front of it',
    (places) =>
      `${script(places)}<trust-badge doctor endpoint="${places.api}/faults/rate-limited" researcher="zhen-qin"></trust-badge>`,
    async (watched) => {
      await heard(watched.page, ['rw-diagnosed']);
      assert.deepEqual(await problems(watched), ['rate-limited']);
      assert.match(await panelText(watched, 'rate-limited'), /caching proxy/);
    },
  ),
  onPage(
    'two versions are explained in the panel of the one that was left out',
    (places) => `${script(places)}${script(places, 'doctor', '/other-version')}${badge()}`,
    async (watched) => {
      await heard(watched.page, ['rw-diagnosed']);
      assert.deepEqual(await problems(watched), ['version-clash']);
      assert.match(await panelText(watched, 'version-clash'), /99\.0\.0.*data-prefix/s);
    },
  ),
  onPage(
    'a policy that admits the script and not its chunks leaves the link, said in the console',
    (places) => `${script(places)}<trust-badge researcher="zhen-qin">${link}</trust-badge>`,
    async ({ page, lines }) => {
      const said = new Promise<void>((done) => {
        const look = (): void => {
          if (lines.some((line) => line.includes('code could not be fetched'))) done();
        };
        page.on('console', look);
        look();
      });
      await within('the console', said);
      assert.equal(await visibleFallback(page), FALLBACK);
    },
    ({ dist }) => ({
      'Content-Security-Policy': `script-src ${dist}/cdn/widgets.js`,
    }),
  ),
  onPage(
    'the panel is closed for good by its button, and copies the line that helps',
    (places) => `${script(places, 'doctor')}<trust-badge></trust-badge>`,
    async (watched) => {
      const { page } = watched;
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: (text: string) => Promise.resolve((document.title = text)) },
        }),
      );
      await panelText(watched, 'no-id');
      await page.click('rw-doctor >>> li button');
      assert.match(await page.title(), /^<trust-badge researcher=".+"><\/trust-badge>$/);
      await page.click('rw-doctor >>> header button');
      await page.evaluate(() => document.body.append(document.createElement('researcher-card')));
      await heard(page, ['rw-diagnosed'], 2);
      assert.equal(await page.$('rw-doctor'), null);
    },
  ),
];

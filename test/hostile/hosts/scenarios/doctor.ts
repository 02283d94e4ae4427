/*
 * The embed doctor: in the console once, in an event, and in a panel where the page asks for it.
 */
import assert from 'node:assert/strict';
import { FALLBACK, link, NONCE } from '../host-page.js';
import type { Tab } from '../engines/engine.js';
import { heard, said, saying, seen, visibleFallback } from '../observe.js';
import { badge, onPage, script } from './page.js';

const problems = (tab: Tab): Promise<string[]> => tab.evaluate(() => window.seen.problems);

/** What the panel says of this problem, once it does. */
const panelText = (tab: Tab, problem: string): Promise<string> =>
  seen(tab, `rw-doctor >>> [data-problem="${problem}"]`);

const hasPanel = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.querySelector('rw-doctor') !== null);

export const doctor = [
  onPage(
    'a wrong id is explained once in the console and in an event, with no panel',
    (places) => `${script(places)}${'<trust-badge researcher="nobody"></trust-badge>'.repeat(2)}`,
    async (tab) => {
      await heard(tab, ['rw-diagnosed'], 2);
      assert.deepEqual(await problems(tab), ['wrong-id', 'wrong-id']);
      assert.equal(saying(await tab.lines(), '[wrong-id]'), 1);
      assert.equal(await hasPanel(tab), false);
    },
  ),
  onPage(
    'a researcher that is a property alone is named, and not missed',
    (places) =>
      `${script(places)}<research-source endpoint="${places.api}"><trust-badge></trust-badge></research-source><trust-badge endpoint="nowhere:"></trust-badge>
      <script>for (const badge of document.querySelectorAll('trust-badge')) badge.researcher = 'nobody';</script>`,
    async (tab) => {
      await heard(tab, ['rw-diagnosed'], 2);
      assert.deepEqual((await problems(tab)).sort(), ['wrong-id', 'wrong-setting']);
      await said(tab, 'no researcher “nobody”');
    },
  ),
  onPage(
    'with doctor on the script tag a panel shows the finding and a fix to copy',
    (places) => `${script(places, 'doctor')}<trust-badge></trust-badge>`,
    async (tab) => {
      await heard(tab, ['rw-diagnosed']);
      assert.deepEqual(await problems(tab), ['no-id']);
      assert.match(await panelText(tab, 'no-id'), /Copy/);
    },
  ),
  onPage(
    'a source that there is not is named, and what there is',
    (places) =>
      `${script(places, 'doctor')}<trust-badge source="openalx" researcher="0000-0002-1825-0097"></trust-badge>`,
    async (tab) => {
      assert.match(await panelText(tab, 'wrong-setting'), /“openalx”.*openalex, orcid/s);
      assert.deepEqual(await problems(tab), ['wrong-setting']);
    },
  ),
  onPage(
    'a missing CORS header is told from a server that is not there',
    (places) =>
      `${script(places)}<trust-badge doctor endpoint="${places.closed}" researcher="zhen-qin"></trust-badge>`,
    async (tab) => {
      await heard(tab, ['rw-diagnosed']);
      assert.deepEqual(await problems(tab), ['blocked-by-cors']);
    },
  ),
  onPage(
    'an endpoint that asks for patience is told from one that fails, with what to put in front of it',
    (places) =>
      `${script(places)}<trust-badge doctor endpoint="${places.api}/faults/rate-limited" researcher="zhen-qin"></trust-badge>`,
    async (tab) => {
      await heard(tab, ['rw-diagnosed']);
      assert.deepEqual(await problems(tab), ['rate-limited']);
      assert.match(await panelText(tab, 'rate-limited'), /caching proxy/);
    },
  ),
  onPage(
    'two versions are explained in the panel of the one that was left out',
    (places) => `${script(places)}${script(places, 'doctor', '/other-version')}${badge()}`,
    async (tab) => {
      await heard(tab, ['rw-diagnosed']);
      assert.deepEqual(await problems(tab), ['version-clash']);
      assert.match(await panelText(tab, 'version-clash'), /99\.0\.0.*data-prefix/s);
    },
  ),
  onPage(
    'a prefix that no tag may have is explained, and throws nothing',
    (places) => `${script(places, 'doctor data-prefix="1A"')}<a1-trust-badge></a1-trust-badge>`,
    async (tab) => {
      await heard(tab, ['rw-diagnosed']);
      assert.deepEqual(await problems(tab), ['wrong-setting']);
      assert.match(await panelText(tab, 'wrong-setting'), /“1A”.*data-prefix="my"/s);
    },
  ),
  onPage(
    'another owner of a tag is explained in the panel, with the prefix that has both',
    (places) =>
      `<script>customElements.define('trust-badge', class extends HTMLElement {})</script>${script(places, 'doctor')}${badge()}`,
    async (tab) => {
      assert.match(await panelText(tab, 'name-taken'), /<trust-badge>.*data-prefix.*Copy/s);
      assert.deepEqual(await problems(tab), ['name-taken']);
      assert.equal(saying(await tab.lines(), 'trust-badge'), 1);
    },
  ),
  onPage(
    'a policy that admits the script and not its chunks leaves the link, said in the console',
    (places) => `${script(places)}<trust-badge researcher="zhen-qin">${link}</trust-badge>`,
    async (tab) => {
      await said(tab, 'code was not fetched');
      assert.equal(await visibleFallback(tab), FALLBACK);
    },
    ({ dist }) => ({
      'Content-Security-Policy': `script-src ${dist}/cdn/widgets.js 'nonce-${NONCE}'`,
    }),
  ),
  onPage(
    'the panel is closed for good by its button, and copies the line that helps',
    (places) => `${script(places, 'doctor')}<trust-badge></trust-badge>`,
    async (tab) => {
      await tab.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: (text: string) => Promise.resolve((document.title = text)) },
        });
      });
      await panelText(tab, 'no-id');
      await tab.click('rw-doctor >>> li button');
      assert.match(
        await tab.evaluate(() => document.title),
        /^<trust-badge researcher=".+"><\/trust-badge>$/,
      );
      await tab.click('rw-doctor >>> header button');
      await tab.evaluate(() => document.body.append(document.createElement('researcher-card')));
      await heard(tab, ['rw-diagnosed'], 2);
      assert.equal(await hasPanel(tab), false);
    },
  ),
];

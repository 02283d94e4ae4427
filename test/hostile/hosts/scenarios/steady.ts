/*
 * Sharing a page: what stands where it stood, by the browser's own count of layout shifts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { example } from '../../../e2e/package/examples.js';
import type { Tab } from '../engines/engine.js';
import { heard } from '../observe.js';
import { badge, onPage, script } from './page.js';

/** Begins to count, before anything of the page is drawn. */
const COUNTING = `<script>
  window.jumps = [];
  const supported = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  if (supported) new PerformanceObserver((list) => window.jumps.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: 'layout-shift', buffered: true });
  else window.jumps = null;
</script>`;

/** How far things moved in all, by https://web.dev/articles/cls; `null` where the browser does not count. */
function shifted(tab: Tab): Promise<number | null> {
  return tab.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { jumps } = window as unknown as { jumps: number[] | null };
    return jumps && jumps.reduce((a, b) => a + b, 0);
  });
}

const UNCOUNTED = 'this engine does not measure layout shifts';
const AUTHORS = 2;
const ROOM = example('docs/embedding.md', 'scripting: enabled');

/** The head of an article as a journal has it: names in a row, a badge behind each. */
const article = (): string => {
  const author =
    '<span>Josiah Carberry <trust-badge size="inline" researcher="josiah-carberry"></trust-badge></span>';
  return `<p style="display:flex;gap:1em;line-height:1.6">${author.repeat(AUTHORS)}</p>${'<p>The text of an article.</p>'.repeat(5)}`;
};

export const steady = [
  onPage(
    'nothing on the page jumps when a widget with a link inside arrives',
    (places) =>
      `${COUNTING}${script(places)}<p>Before ${badge()} after.</p>${'<p>The text of a host.</p>'.repeat(5)}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      const sum = await shifted(tab);
      if (sum === null) return UNCOUNTED;
      assert.ok(sum < 0.1, `shifted by ${sum}: Web Vitals call less than 0.1 good`);
      return undefined;
    },
  ),
  onPage(
    'hardly anything moves in an article, nor below a profile, where the page keeps their room as docs/embedding.md says',
    (places) => {
      const room = `<style>${ROOM}</style>`;
      const profile =
        '<researcher-profile researcher="josiah-carberry"></researcher-profile><p>The foot of a host.</p>';
      return `${COUNTING}${room}${article()}${profile}${script(places)}`;
    },
    async (tab) => {
      assert.equal(readFileSync('demo/pages/room.css', 'utf8'), ROOM, 'the demo has the same');
      await heard(tab, ['rw-loaded'], AUTHORS + 1);
      const sum = await shifted(tab);
      if (sum === null) return UNCOUNTED;
      assert.ok(sum < 0.005, `shifted by ${sum}`);
      return undefined;
    },
  ),
  onPage(
    'what hides where there is nothing to show keeps none of the room of docs/embedding.md',
    (places) =>
      `<style>${ROOM}</style><main><trust-snapshot hide-when-empty researcher="wren-abara"></trust-snapshot></main>${script(places)}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      assert.equal(await tab.evaluate(() => document.querySelector('main')!.offsetHeight), 0);
    },
  ),
];

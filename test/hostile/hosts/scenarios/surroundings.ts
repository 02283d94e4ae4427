/*
 * What pages bring along: other people's scripts and names, `<base>`, styles that go further than meant.
 */
import assert from 'node:assert/strict';
import { SECTION_TAGS } from '../../../fixtures/section-tags.js';
import type { Tab } from '../engines/engine.js';
import { hostilities } from '../hostility.js';
import type { Places } from '../host-page.js';
import { heard, press, said, seen, within } from '../observe.js';
import { badge, onPage, script, withDriver } from './page.js';

const all = SECTION_TAGS.map((tag) => `<${tag} researcher="josiah-carberry"></${tag}>`).join('');

const spoilt = (places: Places, hostility: 'polluted' | 'to-json'): string =>
  `<script>${hostilities[hostility].js}</script>${script(places)}${badge()}${all}`;

/** Resolves once all of a page's widgets are drawn, and formulas are, as they were written where need be. */
async function drawn(tab: Tab): Promise<void> {
  await heard(tab, ['rw-loaded'], SECTION_TAGS.length + 1);
  await seen(tab, 'work-list >>> :is(math, .tex)');
  await seen(tab, 'work-list >>> .chart');
  await seen(tab, 'graph-slice >>> svg');
  const broken = await tab.evaluate(() => {
    const paths = document.querySelector('graph-slice')!.shadowRoot!.querySelectorAll('path');
    return [...paths].map((path) => path.getAttribute('d')).filter((d) => d && !/\d/.test(d));
  });
  assert.deepEqual(broken, []);
  assert.deepEqual(
    (await tab.lines()).filter((line) => line.includes('could not be drawn')),
    [],
  );
}

/** Presses the first button of the list that says `words`. */
const pressIn = (tab: Tab, words: string): Promise<void> =>
  tab.evaluate((wanted) => {
    const buttons = document.querySelector('work-list')!.shadowRoot!.querySelectorAll('button');
    [...buttons].find((button) => button.textContent.trim() === wanted)!.click();
  }, words);

/** Resolves once the part of the list that `selector` finds has these words. */
function words(tab: Tab, selector: string, wanted: string): Promise<void> {
  const look = tab.evaluate(
    (path, text) =>
      new Promise<void>((done) => {
        const search = (): void => {
          const found = document.querySelector('work-list')!.shadowRoot!.querySelectorAll(path);
          if ([...found].some(({ textContent }) => textContent.includes(text))) done();
          else requestAnimationFrame(search);
        };
        search();
      }),
    selector,
    wanted,
  );
  return within(`“${wanted}” in ${selector}`, look);
}

const spoiling = [
  onPage(
    'every widget is drawn where prototypes are polluted; a citation that cannot be made is not copied',
    (places) => spoilt(places, 'polluted'),
    async (tab) => {
      await drawn(tab);
      await pressIn(tab, 'Cite');
      await words(tab, '.citation', 'could not be made');
      await pressIn(tab, 'Copy');
      await words(tab, '.cite [role=status]', 'could not be made');
    },
  ),
  onPage(
    'every widget is drawn, and works are cited with their authors, where MooTools or Prototype.js is',
    (places) => spoilt(places, 'to-json'),
    async (tab) => {
      if (!tab.page)
        return 'this engine’s driver puts `toJSON` aside itself, and hangs now and then';
      await drawn(tab);
      await pressIn(tab, 'Cite');
      await words(tab, '.citation', 'Carberry, J.');
      // Not as the driver runs it, since some put `toJSON` aside themselves.
      await tab.evaluate(() => {
        setTimeout(() => console.warn(`As JSON: ${JSON.stringify([1])}`));
      });
      await said(tab, 'As JSON: "array"');
      return undefined;
    },
  ),
  onPage(
    'another’s script called widgets.js is not taken for ours, where ours is a module',
    (places) => `<script async src="${places.dist}/embed/frame.js?widgets.js"></script>
      ${script(places).replace('<script', '<script type="module"')}${badge()}`,
    (tab) => heard(tab, ['rw-loaded']),
  ),
];

const placing = [
  onPage(
    'where <base> leads elsewhere, permalinks lead to this page, and a search keeps its address',
    (places) =>
      `<base href="https://elsewhere.example/app/">${script(places)}<work-list researcher="josiah-carberry" permalinks></work-list>`,
    async (tab) => {
      await seen(tab, 'work-list >>> .permalink');
      const before = await tab.evaluate(() => location.href);
      const link = await tab.evaluate(
        () =>
          document
            .querySelector('work-list')!
            .shadowRoot!.querySelector<HTMLAnchorElement>('.permalink')!.href,
      );
      assert.ok(link.startsWith(`${before}#work=`), link);
      await seen(tab, 'work-list >>> input');
      await tab.evaluate(() => {
        const input = document.querySelector('work-list')!.shadowRoot!.querySelector('input')!;
        input.value = 'pots';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      const after = await within(
        'the search in the address',
        tab.evaluate(
          () =>
            new Promise<string>((done) => {
              const look = (): void => {
                if (location.hash) done(location.href);
                else requestAnimationFrame(look);
              };
              look();
            }),
        ),
      );
      assert.equal(after, `${before}#works&q=pots`);
    },
  ),
  onPage(
    'a badge that the page has put in a link opens, and does not follow that',
    (places) =>
      `${script(places)}<a href="#followed"><trust-badge researcher="zhen-qin"></trust-badge></a>`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      await press(tab);
      await heard(tab, ['rw-opened']);
      await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('trust-badge')!;
        shadowRoot!.querySelector<HTMLElement>('.evidence strong')!.click();
      });
      assert.equal(await tab.evaluate(() => location.hash), '');
    },
  ),
];

const styling = [
  onPage(
    'what a page hides by visibility, as menus and tabs do, stays hidden',
    (places) => `<div style="visibility: hidden">${all}</div>${script(places)}${badge()}`,
    async (tab) => {
      await heard(tab, ['rw-loaded'], SECTION_TAGS.length + 1);
      const visible = await tab.evaluate(() => {
        const widgets = [...document.querySelectorAll('div > *')];
        const inside = widgets.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('*')]);
        const shown = inside.filter((each) => getComputedStyle(each).visibility === 'visible');
        return shown.map((each) => each.outerHTML);
      });
      assert.deepEqual(visible, []);
    },
  ),
  onPage(
    'the evidence stands at its badge, inside the window, where a page is zoomed by its style',
    (places) => `${script(places)}<div style="zoom: 2"><p>Text</p>${badge('zhen-qin')}</div>`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      await press(tab);
      await heard(tab, ['rw-opened']);
      const placed = tab.evaluate(
        () =>
          new Promise<void>((done) => {
            const { shadowRoot } = document.querySelector('trust-badge')!;
            const look = (): void => {
              const badge = shadowRoot!.querySelector('button')!.getBoundingClientRect();
              const box = shadowRoot!.querySelector('.evidence')!.getBoundingClientRect();
              const isNear = box.top >= badge.bottom && box.top < badge.bottom + 20;
              if (isNear && box.bottom <= innerHeight) done();
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
      await within('the evidence at its badge', placed);
    },
  ),
  onPage(
    'the evidence can be read where a heading’s letters show its ground',
    (places) =>
      `${script(places)}<h1 style="background: linear-gradient(red, blue); background-clip: text; -webkit-text-fill-color: transparent">Zhen Qin ${badge('zhen-qin')}</h1>`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      await press(tab);
      await heard(tab, ['rw-opened']);
      const [letters, colour] = await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('trust-badge')!;
        const style = getComputedStyle(shadowRoot!.querySelector('.evidence strong')!);
        return [style.getPropertyValue('-webkit-text-fill-color'), style.color];
      });
      assert.equal(letters, colour);
    },
  ),
];

/** A slice that is laid out by a worker, whose code is fetched then. */
const many = {
  focus: 'n0',
  nodes: Array.from({ length: 300 }, (_, i) => ({ id: `n${i}`, kind: 'work', label: `Work ${i}` })),
  edges: Array.from({ length: 299 }, (_, i) => ({
    source: 'n0',
    target: `n${i + 1}`,
    kind: 'cites',
  })),
};

const lacking = [
  onPage(
    'a large graph is drawn where the code of its worker cannot be had',
    (places) => `${script(places)}<main></main>`,
    (tab) =>
      withDriver(tab, 'refuse a request', async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const isWanted = request.url().includes('worker-source');
          void (isWanted ? request.abort() : request.continue());
        });
        await tab.evaluate((data) => {
          const graph = document.createElement('graph-slice');
          graph.data = data;
          document.querySelector('main')!.append(graph);
        }, many);
        await heard(tab, ['rw-loaded']);
        await seen(tab, 'graph-slice >>> .base');
      }),
  ),
];

export const surroundings = [...spoiling, ...placing, ...styling, ...lacking];

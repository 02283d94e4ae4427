/*
 * The scripts of one tag each (`dist/cdn/trust-badge.js` and so on).
 */
import assert from 'node:assert/strict';
import { NONCE, type Places } from '../host-page.js';
import type { Tab } from '../engines/engine.js';
import { heard, press, saying, seen, widgets } from '../observe.js';
import { badge, onPage, script } from './page.js';

/** The script of a tag, with these attributes besides. */
const alone = (tag: string, { dist, api }: Places, more = '', query = ''): string =>
  `<script src="${dist}/cdn/${tag}.js${query}" data-endpoint="${api}" ${more}></script>`;

const EVIDENCE = 'trust-badge >>> [part=evidence]:popover-open';

/** How often files of `dist/cdn/` were fetched whose addresses have `part`. */
const fetched = (tab: Tab, part: string): Promise<number> =>
  tab.evaluate(
    (wanted) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/cdn/') && name.includes(wanted)).length,
    part,
  );

/** Has what stands in a profile, far below, come onto the screen. */
const scrollTo = (tab: Tab, section: string): Promise<void> =>
  tab.evaluate((name) => {
    document.querySelector('researcher-profile')!.shadowRoot!.querySelector(name)!.scrollIntoView();
  }, section);

async function opens(tab: Tab): Promise<void> {
  await heard(tab, ['rw-loaded']);
  await press(tab);
  await seen(tab, EVIDENCE);
  assert.equal(saying(await tab.lines(), 'widgets'), 0, 'the console says nothing');
}

const loading = [
  ['classic', '', ''],
  ['asynchronous', 'async', ''],
  ['module', 'type="module"', ''],
  ['module whose address a host adds a version to', 'type="module"', '?ver=6.4'],
] as const;

const badges = loading.map(([name, more, query]) =>
  onPage(
    `a badge by a script of its own, ${name}: one file until it is shown, and its evidence`,
    (places) => `${alone('trust-badge', places, more, query)}${badge()}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      assert.equal(await fetched(tab, '/chunks/'), 0, 'nothing else is fetched');
      await opens(tab);
      assert.equal(await fetched(tab, '/trust-badge.js'), 1, 'it is there once');
    },
  ),
);

const others = [
  onPage(
    'a card by a script of its own speaks the page’s language',
    (places) =>
      `${alone('researcher-card', places)}<researcher-card lang="de" researcher="josiah-carberry"></researcher-card>`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      assert.match(await seen(tab, 'researcher-card >>> [part=name]'), /Josiah Carberry/);
      assert.equal(await fetched(tab, '/de.js'), 1);
    },
  ),
  onPage(
    'a list by a script of its own has its search and its chart',
    (places) => `${alone('work-list', places)}<work-list researcher="josiah-carberry"></work-list>`,
    async (tab) => {
      await seen(tab, 'work-list >>> .work');
      await seen(tab, 'work-list >>> select');
      assert.ok(
        await tab.evaluate(
          () => !!document.querySelector('work-list')!.shadowRoot!.querySelector('input'),
        ),
      );
    },
  ),
  onPage(
    'a profile by a script of its own has card, snapshot, actions, graph and works',
    (places) =>
      `${alone('researcher-profile', places, 'type="module"')}<researcher-profile researcher="josiah-carberry"></researcher-profile>`,
    async (tab) => {
      await seen(tab, 'researcher-profile >>> researcher-card >>> [part=name]');
      await seen(tab, 'researcher-profile >>> trust-snapshot >>> .root');
      await seen(tab, 'researcher-profile >>> follow-button >>> button');
      await scrollTo(tab, 'graph-slice');
      await seen(tab, 'researcher-profile >>> graph-slice >>> [part=toolbar]');
      await scrollTo(tab, 'work-list');
      await seen(tab, 'researcher-profile >>> work-list >>> .work');
    },
  ),
];

const shared = [
  onPage(
    'a script of its own registers its tag under a prefix, and asks the source around it',
    ({ dist, api }) => `<script src="${dist}/cdn/trust-badge.js" data-prefix="uni"></script>
      <uni-research-source endpoint="${api}"><uni-trust-badge researcher="zhen-qin"></uni-trust-badge></uni-research-source>`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      assert.deepEqual(
        (await widgets(tab)).map(({ name }) => name),
        ['uni-trust-badge'],
      );
    },
  ),
  onPage(
    'a script of its own that is there twice is nothing to speak of',
    (places) =>
      `${alone('trust-badge', places)}${alone('trust-badge', places, 'type="module"', '?ver=2')}${badge()}`,
    opens,
  ),
  onPage(
    'beside the script of all tags, each widget is drawn by whoever registered it first',
    (places) =>
      `${alone('trust-badge', places)}${script(places)}${badge()}<researcher-card researcher="zhen-qin"></researcher-card>`,
    async (tab) => {
      await heard(tab, ['rw-loaded'], 2);
      await press(tab);
      await seen(tab, EVIDENCE);
      await seen(tab, 'researcher-card >>> [part=name]');
    },
  ),
  onPage(
    'a script of its own under a policy with nonces, Trusted Types and its published hash',
    (places) =>
      `${alone('trust-badge', places, `nonce="${NONCE}" crossorigin="anonymous" integrity="${places.integrity['trust-badge.js']}"`)}${badge()}`,
    opens,
    ({ api }) => ({
      'Content-Security-Policy': `default-src 'none'; connect-src ${api}; script-src 'nonce-${NONCE}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types bzpeer-widgets`,
    }),
  ),
];

export const ownScripts = [...badges, ...others, ...shared];

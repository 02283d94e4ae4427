/*
 * Sharing a page with other owners, other versions, other copies of Lit and registries of the host's.
 */
import assert from 'node:assert/strict';
import { FALLBACK, NONCE, type Places } from '../host-page.js';
import type { Tab } from '../engines/engine.js';
import { heard, press, said, saying, seen, visibleFallback, widgets } from '../observe.js';
import { badge, onPage, script } from './page.js';

const namesOf = async (tab: Tab): Promise<string[]> => (await widgets(tab)).map(({ name }) => name);

const owners = [
  onPage(
    'another owner of a tag keeps it, said once in the console and in an event, and a prefix registers ours',
    (places) => `<script>customElements.define('trust-badge', class extends HTMLElement {})</script>
      ${script(places)}${script(places, 'data-prefix="uni"', '/other-version')}
      ${badge()}${badge()}<uni-trust-badge researcher="zhen-qin"></uni-trust-badge>`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      await heard(tab, ['rw-diagnosed']);
      assert.deepEqual(await namesOf(tab), ['uni-trust-badge']);
      assert.deepEqual(await tab.evaluate(() => window.seen.problems), ['name-taken']);
      assert.equal(saying(await tab.lines(), '<trust-badge> is registered already'), 1);
    },
  ),
  onPage(
    'two copies, the second with a prefix: each registers its own tags and no other',
    (places) => `${script(places)}${script(places, 'data-prefix="uni"', '/other-version')}
      ${badge()}<uni-researcher-card researcher="zhen-qin"></uni-researcher-card>`,
    async (tab) => {
      await Promise.all([
        seen(tab, 'trust-badge >>> button'),
        seen(tab, 'uni-researcher-card >>> [part=name]'),
      ]);
      assert.deepEqual(await namesOf(tab), ['trust-badge', 'uni-researcher-card']);
      const strangers = ['uni-trust-badge', 'researcher-card'];
      assert.deepEqual(
        await tab.evaluate((names) => names.filter((name) => customElements.get(name)), strangers),
        [],
      );
    },
  ),
  onPage(
    'two versions: the first works, the second is left out, said once and in an event',
    (places) => `${script(places)}${script(places, '', '/other-version')}${badge()}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      await heard(tab, ['rw-diagnosed']);
      assert.equal((await widgets(tab)).length, 1);
      assert.deepEqual(await tab.evaluate(() => window.seen.problems), ['version-clash']);
      assert.equal(saying(await tab.lines(), '99.0.0 was left out'), 1);
    },
  ),
  onPage(
    'the same version twice is nothing to speak of',
    (places) => `${script(places)}${script(places)}${badge()}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      assert.equal((await widgets(tab)).length, 1);
      assert.equal(saying(await tab.lines(), 'widgets'), 0);
    },
  ),
];

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/** The bare names that Lit's own modules import each other by. */
const importMap = ({ dist }: Places): string => {
  const entries = LIT.flatMap((name) => {
    const folder = `${dist}/node_modules/${name}/`;
    const main = name === 'lit' ? 'index.js' : `${name.split('/').at(-1)}.js`;
    return [
      [name, folder + main],
      [`${name}/`, folder],
    ];
  });
  return `<script type="importmap" nonce="${NONCE}">${JSON.stringify({ imports: Object.fromEntries(entries) })}</script>`;
};

const secondLit = onPage(
  'a second Lit on the page, under Trusted Types: its elements and ours are both drawn',
  (places) => `${importMap(places)}
    <script type="module" nonce="${NONCE}">
      import { LitElement, html } from 'lit';
      customElements.define('host-greeting', class extends LitElement {
        render() { return html\`<b>Hello from the host</b>\`; }
      });
    </script>${script(places)}<host-greeting></host-greeting>${badge()}`,
  async (tab) => {
    await heard(tab, ['rw-loaded']);
    assert.equal((await widgets(tab)).length, 1);
    assert.equal(await seen(tab, 'host-greeting >>> b'), 'Hello from the host');
  },
  () => ({
    'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types lit-html bzpeer-widgets`,
  }),
);

const scoped = onPage(
  'a registry of a shadow root’s own: the host’s element keeps its name outside, ours has it inside',
  (places) => `<script>customElements.define('trust-badge', class extends HTMLElement {
      connectedCallback() { this.append('Of the host'); }
    })</script>${script(places)}<trust-badge id="outside"></trust-badge><main></main>`,
  async (tab) => {
    const made = await tab.evaluate((html) => {
      let registry: CustomElementRegistry;
      try {
        registry = new CustomElementRegistry();
      } catch {
        return false;
      }
      const options = { mode: 'open', customElementRegistry: registry } as ShadowRootInit;
      const root = document.querySelector('main')!.attachShadow(options);
      if (!('customElementRegistry' in root)) return false;
      root.innerHTML = html;
      root.firstChild!.dispatchEvent(new Event('rw-scan', { bubbles: true, composed: true }));
      return true;
    }, badge());
    if (!made) return 'this engine has no scoped registries';
    await heard(tab, ['rw-loaded']);
    assert.match(await seen(tab, 'main >>> trust-badge >>> button'), /\p{L}{3}/u);
    assert.match(await seen(tab, '#outside'), /Of the host/);
    return undefined;
  },
);

const link = `<a class="fallback" href="/profile">${FALLBACK}</a>`;
const linked = `<trust-badge researcher="zhen-qin">${link}</trust-badge>`;

/** An import map that has the browser compare every chunk with its published hash. */
const integrityMap = (
  { dist, integrity }: Places,
  change = (hash: string, _file: string) => hash,
): string => {
  const chunks = Object.entries(integrity).filter(([file]) => file.startsWith('chunks/'));
  const entries = chunks.map(([file, hash]) => [`${dist}/cdn/${file}`, change(hash, file)]);
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(entries) })}</script>`;
};

/** A hash as good as any, of something else. */
const otherHash = `sha384-${'A'.repeat(64)}`;
const tagWith = (places: Places, hash: string): string =>
  script(places, `crossorigin="anonymous" integrity="${hash}"`);

const integrity = [
  onPage(
    'the published hashes of the script and of every chunk are right',
    (places) =>
      `${integrityMap(places)}${tagWith(places, places.integrity['widgets.js']!)}${linked}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      assert.equal((await widgets(tab)).length, 1);
    },
  ),
  onPage(
    'a wrong hash on the script tag leaves the page its link',
    (places) => `${tagWith(places, otherHash)}${linked}`,
    async (tab) => {
      assert.equal(await visibleFallback(tab), FALLBACK);
      assert.ok(await tab.evaluate(() => !customElements.get('trust-badge')));
    },
  ),
  onPage(
    'wrong hashes of the chunks leave the page its link, said in the console',
    (places) => `${integrityMap(places, () => otherHash)}${script(places)}${linked}`,
    async (tab) => {
      await said(tab, 'was not fetched');
      assert.equal(await visibleFallback(tab), FALLBACK);
    },
  ),
  onPage(
    'a badge whose evidence cannot be fetched stays as it is and tells of it',
    (places) =>
      `${integrityMap(places, (hash, file) => (file.includes('evidence') ? otherHash : hash))}${script(places)}${linked}`,
    async (tab) => {
      await heard(tab, ['rw-loaded']);
      await press(tab);
      await heard(tab, ['rw-diagnosed']);
      assert.deepEqual(await tab.evaluate(() => window.seen.problems), ['code-not-fetched']);
      const open = await tab.evaluate(() =>
        document.querySelector('trust-badge')!.hasAttribute('open'),
      );
      assert.equal(open, false);
      assert.equal((await widgets(tab)).length, 1);
    },
  ),
];

export const coexistence = [...owners, secondLit, scoped, ...integrity];

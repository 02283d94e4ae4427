import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { TAGS } from '../../src/embed/tags.js';
import type { TrustBadge } from '../../src/elements/trust-badge/trust-badge.js';
import { en } from '../../src/i18n/en.js';
import { loadStrings } from '../../src/i18n/languages.js';
import { inside, next, seen } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { fragment, insert, listenToConsole, rendered } from './prerendered.js';
import { elementsOf, places, settled, visibleText } from './taken-over.js';

/** Tags that show no data of their own, so that there is nothing to render for a reader. */
const NOTHING_TO_SHOW = ['research-source'];
const tags = Object.keys(TAGS).filter((tag) => !NOTHING_TO_SHOW.includes(tag));

/** As they are mostly written, from right to left, and without spaces between words. */
const LANGUAGES = ['en', 'ar', 'ja'];

type Served = LitElement & { data: unknown; works?: unknown; graph?: unknown };

/** Of whom a tag is shown: with math and few works, for those that show works. */
const whom = (tag: string): string =>
  tag === 'work-list' || tag === 'researcher-profile' ? 'zhen-qin' : 'josiah-carberry';

/** An answer with nothing in it. */
const nothingFor = (tag: string): unknown =>
  ({ 'work-list': { items: [] }, 'graph-slice': { nodes: [] } })[tag] ?? null;

describe('taking over what a server rendered', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());

  /** Puts `html` into the page, and sees it become an element in `state` with all that was served in its place. */
  async function isTakenOver(tag: string, html: string, state: 'ready' | 'empty') {
    const stage = await openStage();
    const console = listenToConsole();
    place = insert(html.replace(`<${tag}`, `<${tag} endpoint="${stage.url}"`));
    const element = place.firstElementChild as Served;
    const text = visibleText(element);
    const before = elementsOf(element.shadowRoot!);
    const where = places(before);
    expect(before.length).to.be.above(0);
    // Their style is left out: what is served has nothing to wait for.
    expect(before.filter((each) => each.matches('.bone'))).to.deep.equal([]);
    await next(element, 'rw-loaded');
    await settled(element);
    console.stop();
    const gone = before.filter((each) => !each.isConnected).map((each) => each.outerHTML);
    expect(gone).to.deep.equal([]);
    expect(elementsOf(element.shadowRoot!).length).to.equal(before.length);
    expect(places(before)).to.equal(where);
    expect(console.messages).to.deep.equal([]);
    expect(await stage.heard()).to.deep.equal([]);
    expect(element).to.match(`:state(${state})`);
    return { text, isRightToLeft: getComputedStyle(element).direction === 'rtl' };
  }

  for (const tag of tags)
    for (const lang of LANGUAGES) {
      it(`keeps every element of <${tag}> in ${lang} in its place, asks for nothing, and says nothing`, async () => {
        const { html } = await fragment(`fragments/${tag}?researcher=${whom(tag)}&lang=${lang}`);
        const served = await isTakenOver(tag, html, 'ready');
        expect(served.isRightToLeft).to.equal(lang === 'ar');
      });

      it(`shows in <${tag}> in ${lang} what a browser draws by itself`, async () => {
        const { html } = await fragment(`fragments/${tag}?researcher=${whom(tag)}&lang=${lang}`);
        place = insert(html);
        const served = place.firstElementChild as Served;
        const text = visibleText(served);
        await next(served, 'rw-loaded');
        const drawn = document.createElement(tag) as Served;
        const { data, works, graph } = served;
        Object.assign(drawn, { data, works, graph, lang, dir: served.dir });
        place.append(drawn);
        await waitUntil(() => drawn.matches(':state(ready)'));
        await settled(drawn);
        expect(text).to.equal(visibleText(drawn));
        expect(text.length).to.be.above(lang === 'ja' ? 5 : 10);
      });

      it(`takes over <${tag}> in ${lang} with nothing to show`, async () => {
        const attributes = { researcher: 'ada' };
        const html = await rendered(tag, nothingFor(tag), { lang, attributes });
        const { text } = await isTakenOver(tag, html, 'empty');
        expect(text.length).to.be.above(3);
      });

      it(`says in <${tag}> in ${lang} what went wrong where the data was lost, and has it again`, async () => {
        const stage = await openStage({ status: 503 });
        const { html } = await fragment(`fragments/${tag}?researcher=${whom(tag)}&lang=${lang}`);
        const without = html.replace(/<script[^]*?<\/script>/g, '');
        place = insert(without.replace(`<${tag}`, `<${tag} endpoint="${stage.url}"`));
        const element = place.firstElementChild as Served;
        await next(element, 'rw-failed');
        await settled(element);
        const { failure } = (await loadStrings(lang)) ?? en;
        expect(inside(element, '[part=message]').textContent).to.contain(failure['server-fault']);
        const { data } = JSON.parse(
          /<script type="application\/json">(.*?)<\/script>/.exec(html)![1]!,
        ) as Served;
        await stage.script({ body: data });
        inside(element, '[part=retry]').click();
        await next(element, 'rw-loaded');
        await settled(element);
        expect(element).to.match(':state(ready)');
      });
    }

  it('shows works by year, as a picture that filters once it is taken over', async () => {
    const { html } = await fragment('fragments/work-list?researcher=zhen-qin');
    place = insert(html);
    const list = place.firstElementChild as Served;
    const bars = [...list.shadowRoot!.querySelectorAll('.chart .year')];
    expect(bars.length).to.be.above(3);
    expect(bars.map((bar) => bar.getAttribute('role'))).to.deep.equal(bars.map(() => 'img'));
    await next(list, 'rw-loaded');
    await settled(list);
    const works = () => seen(list, '[part=work]').length;
    const before = works();
    bars.at(-1)!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(list);
    expect(works()).to.be.within(1, before - 1);
    expect(bars.at(-1)).to.have.attribute('aria-pressed', 'true');
  });

  it('goes on without the data that a sanitizer took out, by asking for it', async () => {
    const stage = await openStage({ body: { id: 'ada', name: 'Ada Byron' } });
    const { html } = await fragment('fragments/researcher-card?researcher=josiah-carberry');
    const without = html.replace(/<script[^]*?<\/script>/g, '');
    place = insert(
      without.replace('researcher="josiah', `endpoint="${stage.url}" researcher="josiah`),
    );
    await next(place, 'rw-loaded');
    expect(inside(place.firstElementChild!, '[part=name]').textContent).to.contain('Ada Byron');
  });

  it('draws anew what another version rendered', async () => {
    const { html } = await fragment('fragments/researcher-card?researcher=josiah-carberry');
    place = insert(html.replace(/<!--\[\S+-->/g, '<!--[AAAAAAAAAAA=-->'));
    const console = listenToConsole();
    await next(place, 'rw-loaded');
    console.stop();
    expect(inside(place.firstElementChild!, '[part=name]').textContent).to.contain('Josiah');
    expect(place.firstElementChild!.shadowRoot!.querySelectorAll('[part=card]').length).to.equal(1);
    expect(console.messages).to.deep.equal([]);
  });
});

describe('data that is not of the contract', () => {
  const person = { id: 'x', name: 'Xu' };

  for (const [where, data, options] of [
    ['in an element’s own data', { id: 1 }, {}],
    ['in a section’s of a profile', person, { works: { items: 'none' } }],
    ['in its graph', person, { graph: { nodes: 5 } }],
  ] as const) {
    it(`is refused by a server: ${where}`, async () => {
      const outcome = await rendered('researcher-profile', data, options).catch(String);
      expect(outcome).to.match(/not-contract$/);
    });
  }
});

describe('a prerendered <trust-badge>', () => {
  const size = 'fragments/trust-badge?researcher=josiah-carberry&size=full';

  it('keeps its evidence open when it was opened before its code came, but not for the next researcher', async () => {
    const { html } = await fragment(size);
    const place = insert(html);
    const element = place.firstElementChild as TrustBadge;
    const popup = inside(element, '[part=evidence]');
    popup.showPopover();
    await next(element, 'rw-opened');
    expect(popup).to.match(':popover-open');
    expect(element.open).to.equal(true);
    const closed = next(element, 'rw-closed');
    element.data = { id: 'mary', name: 'Mary Somerville' };
    await closed;
    expect(element.open, 'the next researcher').to.equal(false);
    place.remove();
  });

  it('opens and closes like any other once it is taken over', async () => {
    const { html } = await fragment(size);
    const place = insert(html);
    const element = place.firstElementChild as TrustBadge;
    await next(element, 'rw-loaded');
    await settled(element);
    const opened = next(element, 'rw-opened');
    inside(element, 'button').click();
    await opened;
    expect(inside(element, 'button')).to.have.attribute('aria-expanded', 'true');
    expect(inside(element, '[part=evidence]')).to.match(':popover-open');
    const closed = next(element, 'rw-closed');
    inside(element, '[part=evidence] .close').click();
    await closed;
    place.remove();
  });
});

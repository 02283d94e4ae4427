import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { TAGS } from '../../src/embed/tags.js';
import type { TrustBadge } from '../../src/elements/trust-badge/trust-badge.js';
import { inside, next } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { fragment, insert, listenToConsole } from './prerendered.js';

/** Tags that show no data of their own, so that there is nothing to render for a reader. */
const NOTHING_TO_SHOW = ['research-source'];
const tags = Object.keys(TAGS).filter((tag) => !NOTHING_TO_SHOW.includes(tag));

type Served = LitElement & { data: unknown; works?: unknown; graph?: unknown };

/** Of whom a tag is shown: with math and few works, for those that show works. */
const whom = (tag: string): string =>
  tag === 'work-list' || tag === 'researcher-profile' ? 'zhen-qin' : 'josiah-carberry';

/** What is folded away, and the picture that becomes a moving one, with its buttons. */
const APART = '[popover], .canvas *, .still, .still *, .buttons *';

/** What stands in a shadow root and in those inside it; what is folded away has no place to keep. */
function elementsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.localName !== 'style' && !element.closest(APART))
    .flatMap((element) => [element, ...(element.shadowRoot ? elementsOf(element.shadowRoot) : [])]);
}

/** Resolves when `element`, and what is inside it, has nothing more to draw. */
async function settled(element: Element): Promise<void> {
  if ('updateComplete' in element) while (!(await element.updateComplete));
  for (const inner of element.shadowRoot?.querySelectorAll(':defined') ?? []) await settled(inner);
}

/** Where each element stands, to be compared as text. */
const places = (elements: readonly Element[]): string =>
  elements
    .map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return `${each.localName} ${[x, y, width, height].join()}`;
    })
    .join('\n');

describe('taking over what a server rendered', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());

  for (const tag of tags) {
    it(`keeps every element of <${tag}> in its place, asks for nothing, and says nothing`, async () => {
      const stage = await openStage();
      const { html } = await fragment(`fragments/${tag}?researcher=${whom(tag)}`);
      const console = listenToConsole();
      place = insert(html.replace('<' + tag, `<${tag} endpoint="${stage.url}"`));
      const element = place.firstElementChild as Served;
      const before = elementsOf(element.shadowRoot!);
      const where = places(before);
      expect(before.length).to.be.above(0);
      await next(element, 'rw-loaded');
      await settled(element);
      console.stop();
      const gone = before.filter((each) => !each.isConnected).map((each) => each.outerHTML);
      expect(gone).to.deep.equal([]);
      expect(elementsOf(element.shadowRoot!).length).to.equal(before.length);
      expect(places(before)).to.equal(where);
      expect(console.messages).to.deep.equal([]);
      expect(await stage.heard()).to.deep.equal([]);
    });

    it(`shows in <${tag}> what a browser draws by itself`, async () => {
      const { html } = await fragment(`fragments/${tag}?researcher=${whom(tag)}`);
      place = insert(html);
      const served = place.firstElementChild as Served;
      const text = visibleText(served);
      await next(served, 'rw-loaded');
      const drawn = document.createElement(tag) as Served;
      const { data, works, graph } = served;
      Object.assign(drawn, { data, works, graph });
      place.append(drawn);
      await next(drawn, 'rw-loaded');
      await settled(drawn);
      expect(text).to.equal(visibleText(drawn));
      expect(text.length).to.be.above(10);
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
    const works = () => list.shadowRoot!.querySelectorAll('[part=work]').length;
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
    place = insert(html.replace(/<!--lit-part \S+-->/g, '<!--lit-part AAAAAAAAAAA=-->'));
    const console = listenToConsole();
    await next(place, 'rw-loaded');
    console.stop();
    expect(inside(place.firstElementChild!, '[part=name]').textContent).to.contain('Josiah');
    expect(place.firstElementChild!.shadowRoot!.querySelectorAll('[part=card]').length).to.equal(1);
    expect(console.messages).to.deep.equal([]);
  });
});

describe('a prerendered <trust-badge>', () => {
  const size = 'fragments/trust-badge?researcher=josiah-carberry&size=full';

  it('keeps its evidence open when it was opened before its code came', async () => {
    const { html } = await fragment(size);
    const place = insert(html);
    const element = place.firstElementChild as TrustBadge;
    const popup = inside(element, '[part=evidence]');
    popup.showPopover();
    await next(element, 'rw-opened');
    expect(popup).to.match(':popover-open');
    expect(element.open).to.equal(true);
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

/** What a reader sees of an element, without buttons and what is folded away. */
function visibleText(element: HTMLElement): string {
  const copy = document.createElement('div');
  for (const child of element.shadowRoot!.children) copy.append(child.cloneNode(true));
  for (const own of copy.querySelectorAll(
    '[popover], style, details, .controls, .chart, .canvas, .still, .notice',
  ))
    own.remove();
  for (const own of copy.querySelectorAll('.abstract-toggle')) own.remove();
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}

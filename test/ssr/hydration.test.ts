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

const elementsOf = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].filter((element) => element.localName !== 'style');

/** Resolves when `element` has nothing more to draw. */
async function settled(element: LitElement): Promise<void> {
  while (!(await element.updateComplete));
}

describe('taking over what a server rendered', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());

  for (const tag of tags) {
    it(`keeps every element of <${tag}> in its place, asks for nothing, and says nothing`, async () => {
      const stage = await openStage();
      const { html } = await fragment(`fragments/${tag}?researcher=josiah-carberry`);
      const console = listenToConsole();
      place = insert(html.replace('<' + tag, `<${tag} endpoint="${stage.url}"`));
      const element = place.firstElementChild as LitElement;
      const before = elementsOf(element.shadowRoot!).filter((each) => !each.closest('[popover]'));
      const boxes = before.map((each) => each.getBoundingClientRect().toJSON() as DOMRect);
      expect(before.length).to.be.above(0);
      await next(element, 'rw-loaded');
      await settled(element);
      console.stop();
      const kept = before.filter((each) => each.getRootNode() === element.shadowRoot);
      expect(kept.length, 'elements kept').to.equal(before.length);
      expect(before.map((each) => each.getBoundingClientRect().toJSON() as DOMRect)).to.deep.equal(
        boxes,
      );
      expect(console.messages).to.deep.equal([]);
      expect(await stage.heard()).to.deep.equal([]);
    });

    it(`shows in <${tag}> what a browser draws by itself`, async () => {
      const { html } = await fragment(`fragments/${tag}?researcher=josiah-carberry`);
      place = insert(html);
      const served = place.firstElementChild as LitElement & { data: unknown };
      const text = visibleText(served);
      await next(served, 'rw-loaded');
      const drawn = document.createElement(tag) as typeof served;
      drawn.data = served.data;
      place.append(drawn);
      await next(drawn, 'rw-loaded');
      expect(text).to.equal(visibleText(drawn));
      expect(text.length).to.be.above(10);
    });
  }

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

/** What a reader sees of an element, without what is folded away. */
function visibleText(element: HTMLElement): string {
  const copy = document.createElement('div');
  for (const child of element.shadowRoot!.children) {
    if (child.localName !== 'style' && !child.matches('[popover]'))
      copy.append(child.cloneNode(true));
  }
  for (const hidden of copy.querySelectorAll('[popover], style')) hidden.remove();
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}

import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { TrustBadge } from '../../src/elements/trust-badge/trust-badge.js';
import {
  anotherDocument,
  inside,
  next,
  shadowText,
  takeClass,
  until,
} from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';

const badge = (size = 'pill', data: unknown = adaBody) =>
  fixture<TrustBadge>(html`<trust-badge size=${size} .data=${data}></trust-badge>`);

async function opened(element: TrustBadge): Promise<HTMLElement> {
  const open = next(element, 'rw-opened');
  inside(element, 'button').click();
  await open;
  return inside(element, '[part=evidence]');
}

describe('<trust-badge>', () => {
  it('says score, band, level and claim, as much as its size has room for', async () => {
    expect(shadowText(await badge('inline'))).to.equal('Trust 64 · Established');
    expect(shadowText(await badge('pill'))).to.equal('Trust 64 · Established · Verification L3');
    const full = shadowText(await badge('full'));
    for (const fact of ['Trust 64 · Established', 'Verification L3', 'Claimed by the author']) {
      expect(full).to.contain(fact);
    }
  });

  it('is as large as its size, also where a script sets that', async () => {
    const element = await badge('inline');
    const height = element.getBoundingClientRect().height;
    element.size = 'full';
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.be.above(height);
    expect(element).to.have.attribute('size', 'full');
  });

  it('takes nothing for an ORCID iD that is none', async () => {
    const data = {
      id: 'a',
      name: 'Ada',
      orcid: { id: '0000-0002-1825-0098', authenticated: true },
    };
    const element = await badge('full', data);
    expect(shadowText(element)).to.equal('Not rated');
    expect((await opened(element)).textContent).not.to.contain('authenticated');
  });

  it('opens the evidence on click: points, who asserted it and when, what would raise it', async () => {
    const element = await badge();
    const evidence = await opened(element);
    expect(evidence).to.match(':popover-open');
    const text = evidence.textContent!.replace(/\s+/g, ' ');
    for (const fact of [
      '64 of 100',
      '24 of 30 points',
      'Asserted by Crossref, October 30, 2026',
      'To raise it: Link the remaining notes',
    ]) {
      expect(text).to.contain(fact);
    }
    expect(inside(element, 'button')).to.have.attribute('aria-expanded', 'true');
    await expect(element).to.be.accessible();
  });

  it('opens and closes by keyboard, and gives the focus back', async () => {
    const element = await badge();
    inside(element, 'button').focus();
    const open = next(element, 'rw-opened');
    await sendKeys({ press: 'Enter' });
    await open;
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, 'button'));
    const closed = next(element, 'rw-closed');
    await sendKeys({ press: 'Escape' });
    await closed;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, 'button'));
    expect(inside(element, 'button')).to.have.attribute('aria-expanded', 'false');
  });

  it('closes on a second click, and by its Close button', async () => {
    const element = await badge();
    await opened(element);
    const closed = next(element, 'rw-closed');
    inside(element, 'button').click();
    await closed;
    await element.updateComplete;
    await opened(element);
    const again = next(element, 'rw-closed');
    inside(element, '.close').click();
    await again;
    expect(element.open).to.equal(false);
  });

  it('opens and closes as its property says, as often as it does', async () => {
    const element = await badge();
    for (const _ of [1, 2]) {
      const open = next(element, 'rw-opened');
      element.open = true;
      await open;
      expect(inside(element, '[part=evidence]')).to.match(':popover-open');
      const closed = next(element, 'rw-closed');
      element.removeAttribute('open');
      await closed;
      expect(element.shadowRoot!.querySelector('[popover]')).to.equal(null);
      expect(inside(element, 'button')).to.have.attribute('aria-expanded', 'false');
    }
  });

  it('leaves nothing open when it is removed', async () => {
    const element = await badge();
    await opened(element);
    element.remove();
    expect(element.open).to.equal(false);
  });

  it('is closed in another document, where Firefox 140 leaves it without its class, and opens there', async () => {
    const element = await badge();
    await opened(element);
    const elsewhere = await anotherDocument();
    const closed = next(element, 'rw-closed');
    takeClass(element);
    elsewhere.body.append(element);
    await closed;
    expect(element.open).to.equal(false);
    expect(await opened(element)).to.match(':popover-open');
    const errors: string[] = [];
    const hear = ({ message }: ErrorEvent): unknown => errors.push(message);
    addEventListener('error', hear);
    elsewhere.defaultView!.frameElement!.remove();
    for (let frames = 0; frames < 5; frames += 1) await nextFrame();
    removeEventListener('error', hear);
    expect(errors, 'open in a frame that is taken away').to.deep.equal([]);
  });

  it('closes for the next researcher what a visitor has opened, and not what the page has', async () => {
    const element = await badge();
    const mary = { ...adaBody, id: 'mary', name: 'Mary Somerville' };
    await opened(element);
    element.data = { ...adaBody, headline: 'writes more than before.' };
    await element.updateComplete;
    expect(element.open, 'the same researcher').to.equal(true);
    const closed = next(element, 'rw-closed');
    element.data = mary;
    await closed;
    expect(element.open).to.equal(false);
    const open = next(element, 'rw-opened');
    element.open = true;
    await open;
    element.data = adaBody;
    await element.updateComplete;
    expect(inside(element, '[part=evidence]').textContent).to.contain('Ada Byron');
  });

  it('opens nothing of the next researcher while it loads what a visitor has opened of the last', async () => {
    const stage = await openStage(
      { path: '/researchers/ada', body: adaBody },
      { path: '/researchers/mary', body: { ...adaBody, id: 'mary' }, delay: 100 },
    );
    const element = await fixture<TrustBadge>(
      html`<trust-badge researcher="ada" endpoint=${stage.url}></trust-badge>`,
    );
    await next(element, 'rw-loaded');
    await opened(element);
    element.researcher = 'mary';
    await next(element, 'rw-loaded');
    await element.updateComplete;
    expect(element.open).to.equal(false);
    expect(element.shadowRoot!.querySelector('[popover]')).to.equal(null);
  });

  it('opens nothing once its code has come where nobody is shown any more', async () => {
    const element = await badge();
    inside(element, 'button').click();
    element.data = null;
    await import('../../src/elements/trust-badge/evidence.js');
    // No event tells that nothing was opened.
    await aTimeout(50);
    expect(element.open).to.equal(false);
  });

  it('opens and closes in whatever language and size the page changes to', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = Object.assign(new TrustBadge(), { data: adaBody });
    page.append(element);
    await element.updateComplete;
    const has = (selector: string) => element.shadowRoot!.querySelector(selector) !== null;
    for (const [change, isSeen] of [
      // There is no translation: English words on a page that is not.
      [() => (page.lang = 'tlh'), () => has('[lang=en][part=badge]')],
      [() => (element.size = 'full'), () => has('[part=badge] span')],
      [() => (page.lang = 'en'), () => !has('[lang]')],
      [() => (element.size = 'pill'), () => has('[part=badge]') && !has('span')],
    ] as const) {
      change();
      await until(isSeen);
      await element.updateComplete;
      await opened(element);
      expect(element.shadowRoot!.querySelectorAll('[popover]')).to.have.length(1);
      const closed = next(element, 'rw-closed');
      inside(element, '.close').click();
      await closed;
      await element.updateComplete;
    }
  });

  it('says what is known where there is no score, and no more', async () => {
    const element = await badge('pill', { id: 'x', name: 'Xu', trust: null });
    expect(shadowText(element)).to.equal('Not rated');
    expect((await opened(element)).textContent).to.contain('does not rate');
  });

  it('shows a band that it does not know as it stands', async () => {
    const element = await badge('inline', {
      id: 'x',
      name: 'X',
      trust: { score: 5, band: 'lunar' },
    });
    expect(shadowText(element)).to.equal('Trust 5 · lunar');
  });

  it('holds nothing of the evidence before it is opened', async () => {
    const element = await badge();
    expect(element.shadowRoot!.querySelectorAll('*')).to.have.length(1);
  });
});

describe('a <trust-badge> in a text', () => {
  it('stays in its line where its words are in another language than the page', async () => {
    const text = await fixture<HTMLElement>(
      html`<p lang="tlh" style="font: 16px/1.5 sans-serif; margin: 0">
        By Ada <trust-badge .data=${adaBody}></trust-badge> and others
      </p>`,
    );
    const element = text.querySelector('trust-badge')!;
    await until(() => element.shadowRoot?.querySelector('[lang=en][part=badge]') !== null);
    expect(text.getBoundingClientRect().height).to.equal(24);
  });

  for (const size of ['inline', 'pill', 'full'] as const) {
    it(`has no meter over its words where that runs from top to bottom (${size})`, async () => {
      /** The width at which the meter is drawn, in pixels. */
      const drawn = async (mode: string): Promise<number> => {
        const text = await fixture<HTMLElement>(
          html`<p style="font: 16px/1.5 sans-serif; writing-mode: ${mode}">
            By Ada <trust-badge .data=${adaBody} size=${size}></trust-badge>
          </p>`,
        );
        const button = inside(text.querySelector('trust-badge')!, '.rated');
        const [, width = ''] = /^(min\(.*?\)|\S+) /.exec(getComputedStyle(button).backgroundSize)!;
        const ground = await fixture<HTMLElement>(html`<div><div></div></div>`);
        const meter = ground.querySelector('div')!;
        ground.style.width = `${button.clientWidth}px`;
        meter.style.width = width;
        return meter.getBoundingClientRect().width;
      };
      expect(await drawn('vertical-rl')).to.equal(0);
      expect(await drawn('horizontal-tb')).to.be.above(15);
    });
  }

  it('moves no line, neither while it waits nor when it is shown', async () => {
    const stage = await openStage({ body: adaBody, delay: 100 });
    const text = await fixture<HTMLElement>(
      html`<p style="font: 16px/1.5 sans-serif; margin: 0">
        By Ada <trust-badge researcher="ada" endpoint=${stage.url}></trust-badge>
      </p>`,
    );
    const element = text.querySelector('trust-badge')!;
    expect(element).to.match(':state(loading)');
    expect(text.getBoundingClientRect().height).to.equal(24);
    const place = inside(element, '.place').getBoundingClientRect();
    await next(element, 'rw-loaded');
    const shown = inside(element, '[part=badge]').getBoundingClientRect();
    expect(text.getBoundingClientRect().height).to.equal(24);
    expect([shown.top, shown.height]).to.deep.equal([place.top, place.height]);
  });
});

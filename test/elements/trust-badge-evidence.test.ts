import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { TrustBadge } from '../../src/elements/trust-badge/trust-badge.js';
import { all, inside, next } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';

async function badgeOf(trust: object, place = ''): Promise<TrustBadge> {
  const page = await fixture(
    html`<div style=${place}><trust-badge .data=${{ ...adaBody, trust }}></trust-badge></div>`,
  );
  const element = page.querySelector('trust-badge')!;
  await element.updateComplete;
  return element;
}

async function open(element: TrustBadge): Promise<HTMLElement> {
  const opened = next(element, 'rw-opened');
  inside(element, 'button').click();
  await opened;
  return inside(element, '[part=evidence]');
}

const rated = (...signals: object[]): object => ({
  score: 64,
  signals: signals.map((signal, at) => ({ id: `s${at}`, label: `Signal ${at}`, ...signal })),
});

const words = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

describe('the evidence of a <trust-badge>', () => {
  it('opens for who pressed twice before its code was there', async () => {
    const element = await badgeOf(adaBody.trust);
    const opened = next(element, 'rw-opened');
    const button = inside(element, 'button');
    button.click();
    button.click();
    await opened;
    // No event tells that nothing was closed.
    await aTimeout(50);
    expect(element.open).to.equal(true);
  });

  for (const how of ['Escape', 'Close', 'the page'] as const) {
    it(`gives the focus back to the badge when it is closed from within by ${how}`, async () => {
      const element = await badgeOf(adaBody.trust);
      inside(element, 'button').focus();
      await open(element);
      const close = inside(element, '.close');
      close.focus();
      const closed = next(element, 'rw-closed');
      if (how === 'Escape') await sendKeys({ press: 'Escape' });
      else if (how === 'Close') close.click();
      else element.open = false;
      await closed;
      expect(element.shadowRoot!.activeElement).to.equal(inside(element, '[part=badge]'));
    });
  }

  it('leaves the focus to who has gone on elsewhere', async () => {
    const element = await badgeOf(adaBody.trust);
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
    await open(element);
    inside(element, '.close').focus();
    const closed = next(element, 'rw-closed');
    elsewhere.focus();
    inside<HTMLElement>(element, '[popover]').hidePopover();
    await closed;
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('says nothing of shares of a maximum that is none', async () => {
    const evidence = await open(
      await badgeOf({
        ...rated({ points: 5, maxPoints: 0 }, { points: 1, maxPoints: -3 }),
        maxScore: 0,
      }),
    );
    expect(words(evidence)).to.contain('64 of 100');
    expect([...evidence.querySelectorAll('.points')].map(words)).to.deep.equal([
      '5 points',
      '1 point',
    ]);
    expect(evidence.querySelectorAll('li .meter')).to.have.length(0);
  });

  it('says when something was asserted, be it not known by whom', async () => {
    const evidence = await open(await badgeOf(rated({ assertedAt: '2026-10-30' })));
    expect(words(evidence.querySelector('li')!)).to.equal('Signal 0 October 30, 2026');
  });

  it('speaks of no score where there is none', async () => {
    const evidence = await open(await badgeOf({ score: null, signals: [] }));
    expect(evidence).to.have.attribute('aria-label', 'What is known of Ada Byron');
    expect(words(evidence)).not.to.contain('score');
  });

  it('keeps words and points whole where text is twice as large in a narrow window', async () => {
    const element = await badgeOf(
      rated({ label: 'Works linked to this record', points: 13, maxPoints: 30 }),
      'font-size: 32px; --rw-evidence-width: 304px',
    );
    const evidence = await open(element);
    expect(evidence.scrollWidth).to.be.at.most(evidence.clientWidth);
    const [label] = all(element, '.signal-head bdi');
    const lines = label!.offsetHeight / Number.parseFloat(getComputedStyle(label!).lineHeight);
    expect(Math.round(lines), 'one word to a line would be five').to.be.below(4);
  });

  it('stands inside the window where a page that is zoomed has less room for it', async () => {
    const zoom = 3;
    const element = await badgeOf(adaBody.trust, `zoom: ${zoom}; padding-left: 60px`);
    const evidence = await open(element);
    await new Promise(requestAnimationFrame);
    const { left, right } = evidence.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/define.js';
import type { TrustSnapshot } from '../../src/elements/trust-snapshot/trust-snapshot.js';
import { inside, shadowText, until } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';

describe('the direction of a widget', () => {
  const cases = [
    ['that of the page, where the page says it', 'ar', 'rtl', 'rtl', 'ملخّص'],
    ['that of its language, where the page leaves it unsaid', 'ar', undefined, 'rtl', 'ملخّص'],
    ['that of English, where English stands in for Urdu', 'ur', 'rtl', 'ltr', 'snapshot'],
    ['that of the page, though its words are English', 'en', 'rtl', 'rtl', 'snapshot'],
  ] as const;

  for (const [what, lang, dir, expected, word] of cases) {
    it(`is ${what} (lang="${lang}")`, async () => {
      const page = await fixture(
        html`<div lang=${lang} dir=${dir ?? nothing}>
          <trust-snapshot .data=${adaBody}></trust-snapshot>
        </div>`,
      );
      const widget = page.querySelector<TrustSnapshot>('trust-snapshot')!;
      await until(() => widget.matches(':state(ready)') && shadowText(widget).includes(word));
      expect(getComputedStyle(inside(widget, '[part=facts]')).direction).to.equal(expected);
    });
  }

  it('is asked of no form that a page calls host', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="he">
        <form name="host"></form>
        <trust-badge .data=${adaBody}></trust-badge>
      </div>`,
    );
    const badge = page.querySelector('trust-badge')!;
    await until(() => badge.shadowRoot?.querySelector('button')?.matches(':dir(rtl)'));
  });

  it('follows the page, which may say it, or cease to, at any time', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="he"><trust-badge .data=${adaBody}></trust-badge></div>`,
    );
    const badge = page.querySelector('trust-badge')!;
    const runs = (direction: string) => () =>
      badge.shadowRoot!.querySelector('button')?.matches(`:dir(${direction})`);
    await until(runs('rtl'));
    page.dir = 'ltr';
    await until(runs('ltr'));
    page.removeAttribute('dir');
    await until(runs('rtl'));
    const elsewhere = await fixture(html`<div lang="he" dir="ltr"></div>`);
    elsewhere.append(badge);
    await until(runs('ltr'));
  });
});

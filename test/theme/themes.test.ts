import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/researcher-card/define.js';
import { graphPalette } from '../../src/theme/graph-palette.js';
import { adaBody } from '../fixtures/people.js';
import { contrast, painted, type Rgb } from './colours.js';

const themes = ['', 'neutral', 'journal', 'university', 'high-contrast', 'dark', 'plain-text'];

/** What a page looks like that a theme is linked into. */
const PAGES = {
  light: { ground: '#ffffff', text: '#111111' },
  dark: { ground: '#121212', text: '#eeeeee' },
};

async function link(theme: string): Promise<() => void> {
  if (!theme) return () => undefined;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(`../../src/theme/themes/${theme}.css`, import.meta.url).href;
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  document.head.append(sheet);
  await loaded;
  return () => sheet.remove();
}

/** The colours of a card's roles on such a page, as they are painted. */
async function roles(scheme: 'light' | 'dark') {
  const page = await fixture<HTMLElement>(
    html`<div><researcher-card .data=${adaBody}></researcher-card></div>`,
  );
  page.style.colorScheme = scheme;
  page.style.color = PAGES[scheme].text;
  const card = page.firstElementChild!;
  const root = card.shadowRoot!.querySelector('.root')!;
  const computed = (value: string): string => {
    const probe = document.createElement('span');
    probe.style.color = value;
    root.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const ground = [PAGES[scheme].ground, getComputedStyle(card).backgroundColor];
  const over = (value: string): Rgb => painted(...ground, computed(value));
  return { ground: painted(...ground), over, computed };
}

const TEXTS = ['currentColor', '--_accent', '--_muted', '--_good', '--_danger'];

for (const theme of themes) {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`theme ${theme || 'none'} on a ${scheme} page`, () => {
      let unlink: () => void;
      before(async () => {
        unlink = await link(theme);
      });
      after(() => unlink());

      const floor = theme === 'high-contrast' ? 7 : 4.5;

      for (const name of TEXTS) {
        it(`sets ${name} at ${floor}:1 or more on its ground and its tints`, async () => {
          const { ground, over, computed } = await roles(scheme);
          const value = name.startsWith('--') ? `var(${name})` : name;
          expect(contrast(over(value), ground)).to.be.at.least(floor);
          const tint = over('var(--_wash)');
          const onTint = painted(`rgb(${tint.join()})`, computed(value));
          expect(contrast(onTint, tint)).to.be.at.least(4.5);
        });
      }

      it(`sets text on the accent at ${floor}:1 or more`, async () => {
        const { over } = await roles(scheme);
        expect(contrast(over('var(--_on-accent)'), over('var(--_accent)'))).to.be.at.least(floor);
      });

      it('draws the outlines of controls at 3:1 or more', async () => {
        const { ground, over } = await roles(scheme);
        expect(contrast(over('var(--_control)'), ground)).to.be.at.least(3);
      });

      it('sets text at 4.5:1 or more in popovers', async () => {
        const { over } = await roles(scheme);
        const surface = over('var(--_surface)');
        expect(contrast(over('var(--_on-surface)'), surface)).to.be.at.least(4.5);
        expect(contrast(over('var(--_accent)'), surface)).to.be.at.least(4.5);
      });

      for (const kind of ['person', 'work', 'topic', 'institution', 'other'] as const) {
        it(`draws ${kind} in the graph at 3:1 or more`, async () => {
          const { over } = await roles(scheme);
          const value = (name: keyof typeof graphPalette) =>
            `var(--rw-graph-${name}, light-dark(${graphPalette[name].light}, ${graphPalette[name].dark}))`;
          expect(contrast(over(value(kind)), over(value('ground')))).to.be.at.least(3);
        });
      }
    });
  }
}

describe('density', () => {
  const gapOf = (element: Element): string =>
    getComputedStyle(element.shadowRoot!.querySelector('.card')!).columnGap;

  it('sets things closer when it is compact, on the widget or around it', async () => {
    const page = await fixture(html`
      <div style="inline-size: 600px">
        <researcher-card .data=${adaBody}></researcher-card>
        <researcher-card .data=${adaBody} density="compact"></researcher-card>
        <div style="--rw-density: 0.6">
          <researcher-card .data=${adaBody}></researcher-card>
          <researcher-card .data=${adaBody} density="comfortable"></researcher-card>
        </div>
      </div>
    `);
    const [comfortable, compact, within, back] = [...page.querySelectorAll('researcher-card')].map(
      gapOf,
    );
    expect(parseFloat(compact!)).to.be.below(parseFloat(comfortable!));
    expect(within).to.equal(compact);
    expect(back).to.equal(comfortable);
  });
});

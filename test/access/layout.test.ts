import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { allStories, type Stage } from '../fixtures/stories.js';
import { controlsIn, deepElements, describeElement, isShown } from './inside.js';

const stories = await allStories();

/** The widths of a container that every widget is composed for, in CSS pixels. */
const WIDTHS = [240, 320, 480, 768, 1280];

/** Sideways overflow that a person would have to scroll for; a region made to scroll is none. */
function overflowing(page: HTMLElement): string[] {
  const edge = page.getBoundingClientRect();
  return deepElements(page)
    .filter(isShown)
    .filter((element) => !element.closest('svg, math, .hidden-text, [popover], .scroll'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1);
    })
    .map(describeElement);
}

/** WCAG 2.2, 2.5.8: 24 px each way, in a sentence, or with 24 px of room around the middle. */
function tooSmall(page: HTMLElement): string[] {
  const controls = controlsIn(page).filter((control) => !inText(control));
  const boxes = controls.map((control) => control.getBoundingClientRect());
  const small = ({ width, height }: DOMRect) => width < 23.9 || height < 23.9;
  return controls
    .filter((_, index) => {
      const box = boxes[index]!;
      return small(box) && boxes.some((other) => other !== box && near(box, other));
    })
    .map(describeElement);
}

/** A target's line is set by the text around it. */
function inText(control: HTMLElement): boolean {
  const labelled = control instanceof HTMLInputElement && control.closest('label');
  return Boolean(labelled) || getComputedStyle(control).display === 'inline';
}

/** Whether a circle of 24 px around the middle of one would touch the other. */
function near(one: DOMRect, other: DOMRect): boolean {
  const x = one.x + one.width / 2;
  const y = one.y + one.height / 2;
  const across = Math.max(other.left - x, 0, x - other.right);
  const down = Math.max(other.top - y, 0, y - other.bottom);
  return Math.hypot(across, down) < 12;
}

/** What the text-spacing bookmarklet of WCAG 2.2, 1.4.12 sets. */
function spaceOut(page: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  for (const { shadowRoot } of deepElements(page)) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** Text that is cut off without a sign. */
function clipped(page: HTMLElement): string[] {
  return deepElements(page)
    .filter(isShown)
    .filter((element) => !element.closest('svg, math, .hidden-text, .bone, .canvas'))
    .filter((element) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      const cut = (value: string) => value === 'hidden' || value === 'clip';
      if (webkitLineClamp !== 'none') return false;
      return (
        (cut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cut(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(describeElement);
}

/** What is wrong with each page of a story, by what was done to it. */
function findings(pages: Readonly<Record<string, string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(pages).filter(([, wrong]) => wrong.length > 0));
}

const pagesOf = (all: HTMLElement): HTMLElement[] => [
  ...all.querySelectorAll<HTMLElement>(':scope > main'),
];

describe('layout by the width of the container', () => {
  before(() => setViewport({ width: 1400, height: 900 }));

  for (const { name, showAll } of stories) {
    it(`keeps ${name} inside ${WIDTHS.join(', ')} px, and inside 320 px from right to left`, async () => {
      const stages: Stage[] = WIDTHS.map((width) => ({ width }));
      const pages = pagesOf(await showAll([...stages, { width: 320, direction: 'rtl' }]));
      const named = pages.map((page) => [
        `${page.style.inlineSize} ${page.dir}`,
        overflowing(page),
      ]);
      expect(findings(Object.fromEntries(named))).to.deep.equal({});
    });

    it(`gives every control of ${name} 24 px, and cuts nothing off when text is spaced out or doubled`, async () => {
      const pages = pagesOf(await showAll([{ width: 320 }, { width: 320 }, { width: 320 }]));
      const [plain, spaced, doubled] = pages as [HTMLElement, HTMLElement, HTMLElement];
      spaceOut(spaced);
      doubled.style.fontSize = '32px';
      await nextFrame();
      await nextFrame();
      const found = findings({
        'targets under 24 px': tooSmall(plain),
        'wider than its page, spaced out': overflowing(spaced),
        'cut off, spaced out': clipped(spaced),
        'wider than its page, doubled': overflowing(doubled),
        'cut off, doubled': clipped(doubled),
      });
      expect(found).to.deep.equal({});
    });
  }
});

import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { all, inside, until } from '../fixtures/elements.js';
import { forceColours } from '../fixtures/forced-colours.js';
import { given, many, work } from '../fixtures/works.js';
import { contrast, painted } from '../theme/colours.js';

/** A list with its picture. */
const drawn = async (items: object[], more: object = {}) => {
  const element = await given(items, more);
  await until(() => all(element, '.bar').length > 0);
  return element;
};

/** The colour of a CSS property, as it is painted on nothing. */
function colour(element: Element, property: 'fill' | 'stroke') {
  const value = getComputedStyle(element)[property];
  expect(value).not.to.equal('none');
  return painted(value);
}

describe('the picture of <work-list>', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await forceColours('none');
  });

  for (const [scheme, ground] of [
    ['light', 'white'],
    ['dark', '#121212'],
  ] as const) {
    it(`outlines its bars at 3:1 or more on a ${scheme} page`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const element = await drawn(many);
      const bar = colour(inside(element, '.bar'), 'stroke');
      expect(contrast(bar, painted(ground))).to.be.at.least(3);
    });
  }

  it('is drawn in the colours of the system where those are forced, on a page of any scheme', async function () {
    // Another engine than Chromium cannot be asked for them.
    if (!(await forceColours('dark'))) this.skip();
    const element = await drawn(many);
    const probe = document.createElement('p');
    element.after(probe);
    const system = (name: string) => {
      probe.style.color = name;
      return painted(getComputedStyle(probe).color);
    };
    const [bar] = all(element, '.bar');
    expect(colour(bar!, 'fill')).to.deep.equal(system('CanvasText'));
    bar!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => all(element, '.year[aria-pressed=true]').length > 0);
    expect(colour(bar!, 'fill'), 'chosen').to.deep.equal(system('Highlight'));
    probe.remove();
  });

  it('says what the marks across the bars are, and draws none where nothing was cited', async () => {
    const element = await drawn(many);
    expect(inside(element, '.key').textContent).to.equal('435 citations');
    const { bottom } = inside(element, '.key text').getBoundingClientRect();
    for (const bar of all(element, '.bar, .year .cited'))
      expect(bar.getBoundingClientRect().top).to.be.at.least(bottom - 2);
    const uncited = await drawn(many.map((each) => ({ ...each, citations: 0 })));
    expect(all(uncited, '.key, .cited')).to.deep.equal([]);
  });

  it('keeps its years to be read in the narrowest column', async () => {
    const element = await drawn(many);
    element.style.inlineSize = '216px';
    const years = all(element, '.years text').filter((year) => year.checkVisibility());
    expect(years.length).to.be.greaterThan(1);
    const boxes = years.map((year) => year.getBoundingClientRect());
    for (const [i, box] of boxes.entries()) {
      expect(box.height).to.be.at.least(10);
      if (i > 0) expect(box.left).to.be.greaterThan(boxes[i - 1]!.right);
    }
  });

  for (const [years, width] of [
    [15, 272],
    [21, 342],
    [30, 272],
    [61, 342],
  ] as const) {
    it(`keeps the names of ${years} years below the bars and within ${width} px`, async () => {
      const items = Array.from({ length: years }, (_, at) => work(`w${at}`, { year: 1960 + at }));
      const element = await drawn(items);
      element.style.cssText = `display: block; inline-size: ${width}px; font: 16px/1.5 sans-serif`;
      const edges = element.getBoundingClientRect();
      const ground = inside(element, '.ground').getBoundingClientRect().bottom;
      for (const name of all(element, '.years text').filter((each) => each.checkVisibility())) {
        const { left, right, top, height } = name.getBoundingClientRect();
        expect(left, name.textContent!).to.be.at.least(edges.left - 1);
        expect(right, name.textContent!).to.be.at.most(edges.right + 1);
        // The box of a text has room above its figures.
        expect(top + height * 0.2).to.be.above(ground);
      }
    });
  }
});

import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { forceColours } from '../fixtures/forced-colours.js';
import { allStories } from '../fixtures/stories.js';
import { controlsIn, deepElements, describeElement, isShown } from './inside.js';

const stories = await allStories();

/** Whether an edge of it can be seen, when backgrounds are gone. */
function hasEdge(element: Element): boolean {
  const { borderTopStyle, borderTopWidth, display } = getComputedStyle(element);
  return display === 'inline' || (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0);
}

describe('media', () => {
  before(() => setViewport({ width: 900, height: 700 }));
  afterEach(async () => {
    await forceColours('none');
    await emulateMedia({ reducedMotion: 'no-preference', media: 'screen' });
  });

  for (const { name, show } of stories) {
    it(`moves nothing in ${name} where less motion is wanted`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      await show({ width: 600 });
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
      expect(moving).to.deep.equal([]);
    });

    it(`leaves text and fields of ${name} to be seen in forced colours`, async () => {
      expect(await forceColours('dark')).to.equal(matchMedia('(forced-colors: active)').matches);
      const page = await show({ width: 600 });
      const kept = deepElements(page)
        .filter((element) => isShown(element) && element.textContent?.trim())
        .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
        // A graph names the system's colours itself (test/elements/graph-slice-colours.test.ts).
        .filter((element) => !element.matches('.rw-graph'));
      expect(kept.map(describeElement), 'text that keeps its own colours').to.deep.equal([]);
      const fields = controlsIn(page).filter((control) =>
        control.matches('input:not([type=checkbox]), select, textarea'),
      );
      const edgeless = fields.filter((field) => !hasEdge(field));
      expect(edgeless.map(describeElement), 'fields with no edge').to.deep.equal([]);
    });

    it(`keeps ${name} inside the paper when it is printed`, async () => {
      await emulateMedia({ media: 'print' });
      const page = await show({ width: 600 });
      expect(page.scrollWidth).to.be.at.most(page.clientWidth + 1);
    });
  }
});

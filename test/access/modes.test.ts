import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { allStories } from '../fixtures/stories.js';

const stories = await allStories();

for (const scheme of ['light', 'dark'] as const) {
  for (const direction of ['ltr', 'rtl'] as const) {
    describe(`axe, ${scheme}, ${direction}`, () => {
      before(async () => {
        await setViewport({ width: 800, height: 600 });
        await emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      });
      after(() => emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' }));

      for (const { name, show } of stories) {
        it(`finds nothing in ${name}`, async () => {
          const page = await show({ scheme, direction });
          await expect(page).to.be.accessible();
        });
      }
    });
  }
}

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { all, until } from '../fixtures/elements.js';
import { forceColours } from '../fixtures/forced-colours.js';
import { adaBody } from '../fixtures/people.js';
import { contrast, painted } from '../theme/colours.js';

const drawn = {
  'a snapshot': () => fixture(html`<trust-snapshot .data=${adaBody}></trust-snapshot>`),
  'opened evidence': () => fixture(html`<trust-badge .data=${adaBody} open></trust-badge>`),
};

describe('the meters', () => {
  afterEach(() => forceColours('none'));

  for (const [what, draw] of Object.entries(drawn)) {
    it(`of ${what} are in the colours of the system where those are forced, on a light page too`, async function () {
      // Another engine than Chromium cannot be asked for them.
      if (!(await forceColours('dark'))) this.skip();
      const page = await draw();
      const meter = await until(() => all(page, '.meter')[0]);
      const { color, backgroundColor, outlineStyle } = getComputedStyle(meter);
      const share = painted(getComputedStyle(meter.querySelector('rect')!).fill);
      expect(share).to.deep.equal(painted(color));
      expect(contrast(share, painted(backgroundColor)), 'on its ground').to.be.at.least(7);
      expect(outlineStyle, 'where it ends').to.equal('solid');
    });
  }
});

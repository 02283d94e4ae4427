import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { inside, next } from '../fixtures/elements.js';
import { buttonNamed, drawn, handedIn } from '../fixtures/graph.js';

describe('a picture in full screen', () => {
  before(function () {
    if (!document.fullscreenEnabled) this.skip();
  });

  /** Browsers allow it to who presses a key. */
  async function full() {
    const element = await handedIn();
    const changed = next(document, 'fullscreenchange');
    buttonNamed(element, 'Full screen').focus();
    await sendKeys({ press: 'Enter' });
    await changed;
    await element.updateComplete;
    expect(element.shadowRoot!.fullscreenElement).to.equal(inside(element, '.frame'));
    return element;
  }

  it('can be ended', async () => {
    const element = await full();
    const changed = next(document, 'fullscreenchange');
    buttonNamed(element, 'Leave full screen').click();
    await changed;
    await element.updateComplete;
    expect(document.fullscreenElement).to.equal(null);
    buttonNamed(element, 'Full screen');
  });

  for (const when of ['at once', 'later']) {
    it(`is offered anew once it was taken out of the page and put back ${when}`, async () => {
      const element = await full();
      const { parentElement } = element;
      const changed = next(document, 'fullscreenchange');
      element.remove();
      if (when === 'later') await changed;
      parentElement!.append(element);
      await changed;
      await drawn(element);
      await element.updateComplete;
      buttonNamed(element, 'Full screen');
    });
  }
});

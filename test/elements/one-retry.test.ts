import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, shows } from '../fixtures/viewers.js';

/** The elements that ask who looks, a record for which they must know it, and what shows that they do. */
const KNOWING = [
  ['follow-button', 'claimed', 'button[aria-pressed=true]'],
  ['claim-panel', 'unclaimed', 'button:not([part~=retry])'],
  ['invitation-panel', 'claimed', '[part=state], [part=form]'],
] as const;

const widget = (tag: string, researcher: string): HTMLElement =>
  Object.assign(document.createElement(tag), { researcher });

describe('one press on Retry', () => {
  for (const [tag, status, known] of KNOWING) {
    it(`brings back all that failed in <${tag}>`, async () => {
      const body = { ...adaBody, claim: { status } };
      const stage = await openStage({ path: '/researchers/ada', body }, { status: 400 });
      const [ada, bob] = [widget(tag, 'ada'), widget(tag, 'bob')];
      await pageOf(stage.url, 'signed-in', html`${ada}${bob}`);
      // They ask together who looks: what one of them shows to have failed has failed for both.
      await shows(ada, '.failed');
      const retry = await shows(bob, '[part~=retry]');
      await stage.script(
        { path: '/viewer', body: { signedIn: true } },
        { path: '/researchers/bob/relationship', body: { following: true } },
        { path: '/researchers/bob', body: { ...body, id: 'bob' } },
      );
      retry.click();
      await shows(bob, known);
      expect(bob.shadowRoot!.querySelector('.failed')).to.equal(null);
    });
  }
});

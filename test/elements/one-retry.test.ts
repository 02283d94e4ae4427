import { expect, fixture, html } from '@open-wc/testing';
import { connect } from '../../src/api/connect.js';
import '../../src/define.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, says, shows } from '../fixtures/viewers.js';

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

    it(`brings back <${tag}> where it was the code of its source that could not be had`, async () => {
      const stage = await openStage({ path: '/researchers/ada', body: adaBody });
      // Not by a module: Chromium fetches none again that it could not fetch once.
      const connection = connect('rest', { endpoint: stage.url });
      connection.source = () => Promise.reject(new TypeError('A module could not be fetched'));
      const element = Object.assign(widget(tag, 'ada'), { endpoint: stage.url });
      await fixture(html`${element}`);
      const retry = await shows(element, '[part~=retry]');
      await says(element, 'A part of this page could not be loaded. Reloading the page may help.');
      Reflect.deleteProperty(connection, 'source');
      retry.click();
      await shows(element, '[part=button]:not([aria-busy]), [part=sign-in], [part=state]');
      expect(element.shadowRoot!.querySelector('.failed')).to.equal(null);
    });
  }
});

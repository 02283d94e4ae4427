import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { connect } from '../../src/api/connect.js';
import type { ActionFailedEvent } from '../../src/context/action-events.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage, type Stage } from '../fixtures/stage.js';
import type { Cue } from '../fixtures/stage-server.js';
import { pageOf, says, shows, write } from '../fixtures/viewers.js';

const NOT_LOADED = 'A part of this page could not be loaded. Reloading the page may help.';
const VIEWER = { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } };
const TIES = { following: false, claim: 'none', invite: { allowed: true } };

interface Act {
  /** How a write is answered. */
  readonly done: Cue;
  /** The event that tells of it. */
  readonly event: string;
  /** The claim of the record that it is about. */
  readonly claim?: string;
  /** Whether the focus goes on to what came of a write. */
  readonly leads?: boolean;
}

const ACTS: Readonly<Record<string, Act>> = {
  'follow-button': {
    done: { path: '/researchers/ada/follow', body: { following: true, followers: 4 } },
    event: 'rw-follow-changed',
  },
  'claim-panel': {
    done: { path: '/researchers/ada/claim', status: 202, body: { status: 'pending' } },
    event: 'rw-claimed',
    leads: true,
  },
  'invitation-panel': {
    done: { path: '/researchers/ada/invitations', status: 201, body: { id: 'i', status: 'sent' } },
    event: 'rw-invited',
    claim: 'claimed',
    leads: true,
  },
};

const cuesOf = ({ claim = 'unclaimed' }: Act, ...first: Cue[]): Cue[] => [
  ...first,
  VIEWER,
  { path: '/researchers/ada/relationship', body: TIES },
  { path: '/researchers/ada', body: { ...adaBody, claim: { status: claim } } },
];

const made = (tag: string, more: object = {}): HTMLElement =>
  Object.assign(document.createElement(tag), { researcher: 'ada', ...more });

async function pageWith(stage: Stage, element: HTMLElement): Promise<HTMLInputElement> {
  await pageOf(stage.url, 'signed-in', html`${element}`);
  return fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
}

/** Does what the widget is for, by its button, which has the focus then. */
async function act(element: HTMLElement): Promise<void> {
  const button = await shows(element, '[part=button]:not([aria-busy])');
  element.shadowRoot!.querySelector<HTMLInputElement>('#agree:not(:checked)')?.click();
  for (const field of element.shadowRoot!.querySelectorAll<HTMLInputElement>('#subject, #message'))
    write(field, 'Seagrass');
  button.focus();
  button.click();
}

const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

for (const [tag, one] of Object.entries(ACTS)) {
  describe(`<${tag}>, whenever an answer comes`, () => {
    it('keeps the focus where it cannot be learnt who looks, and is tried again', async () => {
      const refusal = { path: '/viewer', status: 400 };
      const again = { ...refusal, delay: 200 };
      const stage = await openStage({ ...refusal, times: 1 }, again, ...cuesOf(one));
      const element = made(tag);
      await pageWith(stage, element);
      const retry = await shows(element, '[part=retry]');
      retry.focus();
      retry.click();
      await says(element, 'Trying again');
      await says(element, 'Retry');
      expect(focused(element), 'while it fails').to.equal(retry);
      await stage.script(...cuesOf(one));
      retry.click();
      await waitUntil(() => !retry.isConnected, 'the button is gone');
      expect(focused(element), 'where the button is gone').not.to.equal(null);
    });

    it('leaves the focus to who went on while it was sent', async () => {
      for (const status of [one.done.status, 429]) {
        for (const goOn of ['focus', 'blur'] as const) {
          const answer = { ...one.done, ...(status && { status }), delay: 150 };
          const stage = await openStage(...cuesOf(one, answer));
          const element = made(tag);
          const elsewhere = await pageWith(stage, element);
          const over = next(element, status === 429 ? 'rw-action-failed' : one.event);
          await act(element);
          elsewhere.focus();
          elsewhere[goOn]();
          await over;
          await says(element, '');
          await new Promise(requestAnimationFrame);
          const there = goOn === 'focus' ? elsewhere : document.body;
          expect(document.activeElement).to.equal(there);
        }
      }
    });

    it('leads on who waited', async () => {
      const stage = await openStage(...cuesOf(one, { ...one.done, delay: 50 }));
      const element = made(tag);
      await pageWith(stage, element);
      const over = next(element, one.event);
      await act(element);
      await over;
      await new Promise(requestAnimationFrame);
      const part = one.leads ? '[part=state]' : '[part=button]';
      expect(focused(element)).to.equal(inside(element, part));
    });

    it('says that nothing was sent where the code for it does not come, and tries again', async () => {
      const stage = await openStage(...cuesOf(one, one.done));
      const element = made(tag, { endpoint: stage.url, relationship: TIES });
      await fixture(html`${element}`);
      await shows(element, '[part=button]:not([aria-busy])');
      // Not by a module: Chromium fetches none again that it could not fetch once.
      const connection = connect('rest', { endpoint: stage.url });
      connection.source = () => Promise.reject(new TypeError('A module could not be fetched'));
      const told: string[] = [];
      const tell = ({ error }: ActionFailedEvent): void => void told.push(error.kind);
      element.addEventListener('rw-action-failed', tell);
      await act(element);
      await says(element, NOT_LOADED);
      expect(told).to.deep.equal(['not-loaded']);
      Reflect.deleteProperty(connection, 'source');
      const done = next(element, one.event);
      const retry = inside(element, '[part=retry]');
      retry.focus();
      retry.click();
      await done;
      expect(focused(element), 'the focus is not lost').not.to.equal(null);
    });

    it('says that nothing was sent where the session could not be asked for its proof', async () => {
      const stage = await openStage(...cuesOf(one));
      const element = made(tag);
      await fixture(
        html`<research-source endpoint=${stage.url} credentials="include"
          >${element}</research-source
        >`,
      );
      await shows(element, '[part=button]:not([aria-busy])');
      await stage.script(...cuesOf(one, { path: '/viewer', body: 'no JSON' }));
      await act(element);
      await says(element, 'The source sent something that cannot be read.');
      expect(shadowText(element)).not.to.contain('not certain');
      inside(element, '[part=retry]');
      expect((await stage.heard()).every(({ method }) => method === 'GET')).to.equal(true);
    });
  });
}

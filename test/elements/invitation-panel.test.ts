import { expect, html, waitUntil } from '@open-wc/testing';
import type { InvitedEvent } from '../../src/context/action-events.js';
import type { InvitationPanel } from '../../src/elements/invitation-panel/invitation-panel.js';
import { newWorld } from '../demo/ask.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, says, shows, write } from '../fixtures/viewers.js';

const widget = (researcher: string) =>
  html`<invitation-panel researcher=${researcher}></invitation-panel>`;

async function panel(endpoint: string, viewer: string | null, researcher = 'josiah-carberry') {
  const page = await pageOf(endpoint, viewer, widget(researcher));
  return page.querySelector<InvitationPanel>('invitation-panel')!;
}

const LETTER = { subject: 'Seagrass', message: 'Shall we compare cores?' };

async function fill(element: Element): Promise<void> {
  write(await shows<HTMLInputElement>(element, '#subject'), LETTER.subject);
  write(inside<HTMLTextAreaElement>(element, '#message'), LETTER.message);
}

function expectDraft(element: Element): void {
  expect(inside<HTMLInputElement>(element, '#subject').value).to.equal(LETTER.subject);
  expect(inside<HTMLTextAreaElement>(element, '#message').value).to.equal(LETTER.message);
}

const send = (element: Element): void => inside(element, '[part=button]').click();

/** [viewer, researcher, what the panel says] */
const STANDINGS: [string | null, string, string][] = [
  [null, 'zhen-qin', 'nobody has claimed this record'],
  [null, 'josiah-carberry', 'Sign in to write'],
  ['signed-in', 'josiah-carberry', 'Send invitation'],
  ['signed-in', 'zhen-qin', 'nobody has claimed this record'],
  ['signed-in', 'pieter-van-dijk', 'takes no invitations'],
  ['signed-in', 'noor-haddad', 'used up your invitations'],
  ['owner', 'josiah-carberry', 'your own record'],
  ['invite-allowed', 'zhen-qin', 'Send invitation'],
  ['invite-limit', 'josiah-carberry', 'used up your invitations'],
];

/** [what the endpoint answers to the write, what the visitor is told] */
const REFUSALS: [string, string][] = [
  ['write-401', 'You have been signed out'],
  ['write-403', 'not allowed'],
  ['write-409', 'did not accept'],
  ['write-410', 'removed from its source'],
  ['write-429', 'try again in a second'],
  ['write-500', 'it will not arrive twice'],
  ['write-cut', 'it will not arrive twice'],
];

describe('<invitation-panel>', () => {
  for (const [viewer, researcher, text] of STANDINGS) {
    it(`tells ${viewer ?? 'nobody'} whether ${researcher} can be written to`, async () => {
      const { endpoint } = await newWorld();
      const element = await panel(endpoint, viewer, researcher);
      await says(element, text);
      await expect(element).to.be.accessible();
    });
  }

  it('wants both fields, says so beside them, and sends nothing', async () => {
    const { endpoint } = await newWorld();
    const element = await panel(endpoint, 'signed-in');
    write(await shows<HTMLInputElement>(element, '#subject'), 'Seagrass');
    send(element);
    const message = await shows(element, '#message[aria-invalid=true]');
    const note = inside(element, `#${message.getAttribute('aria-describedby')}`);
    expect(note.textContent).to.contain('Write what you have in mind.');
    expect(inside(element, '#subject')).not.to.have.attribute('aria-invalid');
    await waitUntil(() => element.shadowRoot!.activeElement === message, 'the field has the focus');
    element.lang = 'de';
    await says(element, 'Nachricht');
    expect(inside(element, '#message-error').textContent).to.contain('Bitte schreiben Sie');
  });

  it('sends what was written, once', async () => {
    const { endpoint } = await newWorld();
    const element = await panel(endpoint, 'signed-in');
    await fill(element);
    const sent = next<InvitedEvent>(document, 'rw-invited');
    send(element);
    send(element);
    expect((await sent).invitation).to.match(/^inv-/);
    await says(element, 'Your invitation to Josiah Carberry is on its way.');
    inside(element, 'button').click();
    const subject = await shows<HTMLInputElement>(element, '#subject');
    expect(subject.value, 'the next letter is blank').to.equal('');
    await waitUntil(() => element.shadowRoot!.activeElement === subject, 'the field has the focus');
  });

  it('says of nobody else that a letter to them is on its way', async () => {
    const { endpoint } = await newWorld();
    const element = await panel(endpoint, 'invite-allowed');
    await fill(element);
    send(element);
    await says(element, 'Your invitation to Josiah Carberry is on its way.');
    element.researcher = 'zhen-qin';
    const subject = await shows<HTMLInputElement>(element, '#subject');
    expect(shadowText(element)).not.to.contain('on its way');
    write(subject, 'Bilevel');
    send(element);
    await says(element, 'Write what you have in mind.');
    element.researcher = 'josiah-carberry';
    await waitUntil(() => !shadowText(element).includes('Write what you have'), 'it is unsaid');
    expect((await shows<HTMLInputElement>(element, '#subject')).value).to.equal('Bilevel');
  });

  it('says of nobody else that a letter under way to another has arrived', async () => {
    const { endpoint } = await newWorld();
    const element = await panel(endpoint, 'invite-allowed');
    await fill(element);
    const sent = next<InvitedEvent>(document, 'rw-invited');
    send(element);
    element.researcher = 'zhen-qin';
    await sent;
    const subject = await shows<HTMLInputElement>(element, '#subject');
    await element.updateComplete;
    expect(shadowText(element)).not.to.contain('on its way');
    expect(subject.value).to.equal('');
  });

  it('ties the errors of a refused form to its fields', async () => {
    const { endpoint } = await newWorld('/faults/write-422~1');
    const element = await panel(endpoint, 'signed-in');
    await fill(element);
    send(element);
    await says(element, 'This subject is refused.');
    for (const [field, text] of [
      ['subject', 'This subject is refused.'],
      ['message', 'So is this message.'],
    ]) {
      const control = inside(element, `#${field}`);
      expect(control).to.have.attribute('aria-invalid', 'true');
      const note = inside(element, `#${control.getAttribute('aria-describedby')}`);
      expect(note.textContent).to.contain(text);
    }
    expectDraft(element);
    await expect(element).to.be.accessible();
    send(element);
    await says(element, 'is on its way');
  });

  for (const [fault, told] of REFUSALS) {
    it(`keeps what was written when the endpoint answers with ${fault}`, async () => {
      const { endpoint } = await newWorld(`/faults/${fault}~1`);
      const element = await panel(endpoint, 'signed-in');
      await fill(element);
      send(element);
      await says(element, told);
      expectDraft(element);
      send(element);
      await says(element, 'is on its way');
    });
  }

  /** [status, Retry-After, what the visitor is told of when to come back] */
  const waits: [number, string, string][] = [
    [429, '7200', 'It can be asked again in 2 hours.'],
    [503, '30', 'it will not arrive twice. Please try again in 30 seconds.'],
  ];
  for (const [status, wait, told] of waits) {
    it(`says when to come back after a ${status}, be it in ${wait} seconds`, async () => {
      const stage = await openStage(
        { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } },
        { path: '/researchers/ada/relationship', body: { invite: { allowed: true } } },
        { path: '/researchers/ada/invitations', status, headers: { 'Retry-After': wait } },
        { path: '/researchers/ada', body: adaBody },
      );
      const element = await panel(stage.url, 'signed-in', 'ada');
      await fill(element);
      send(element);
      await says(element, told);
      expectDraft(element);
    });
  }

  it('keeps one key for one letter, and takes another for other words', async () => {
    const refused = { path: '/researchers/ada/invitations', status: 503, times: 3 };
    const stage = await openStage(
      { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } },
      { path: '/researchers/ada/relationship', body: { invite: { allowed: true } } },
      refused,
      { path: '/researchers/ada', body: adaBody },
    );
    const element = await panel(stage.url, 'signed-in', 'ada');
    await fill(element);
    for (const subject of ['Seagrass', 'Seagrass', 'Eelgrass']) {
      write(inside<HTMLInputElement>(element, '#subject'), subject);
      const failed = next(element, 'rw-action-failed');
      send(element);
      await failed;
      await shows(element, '[part=button]:not([aria-disabled])');
    }
    const writes = (await stage.heard()).filter(({ method }) => method === 'POST');
    const [first, again, other] = writes.map(({ headers }) => headers['idempotency-key']);
    expect(writes, 'a write is never repeated unasked').to.have.length(3);
    expect(first).to.match(/^\w{32}$/);
    expect(again).to.equal(first);
    expect(other).not.to.equal(first);
    expect(JSON.parse(writes[0]!.body)).to.deep.equal(LETTER);
  });

  it('keeps what was written while the visitor signs in again', async () => {
    const { endpoint } = await newWorld('/faults/write-401~1');
    const page = await pageOf(endpoint, 'signed-in', widget('josiah-carberry'));
    const element = page.querySelector('invitation-panel')!;
    await fill(element);
    send(element);
    await says(element, 'You have been signed out');
    page.getAccessToken = () => null;
    await shows(element, '[part=sign-in]');
    await shows(element, '#subject[readonly]');
    expectDraft(element);
    page.getAccessToken = () => 'demo-follower';
    await shows(element, '#subject:not([readonly])');
    expectDraft(element);
    send(element);
    await says(element, 'is on its way');
  });
});

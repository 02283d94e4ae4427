import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { InvitationPanel } from '../../src/elements/invitation-panel/invitation-panel.js';
import { newWorld } from '../demo/ask.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage, type Stage } from '../fixtures/stage.js';
import type { Cue } from '../fixtures/stage-server.js';
import { pageOf, says, shows, write } from '../fixtures/viewers.js';

const SENT = { status: 201, body: { id: 'inv-1', status: 'sent' } };

/** An endpoint at which a signed-in viewer may write to Ada and to Bob. */
const endpoint = (answer: Cue, invite: object = { allowed: true }): Promise<Stage> =>
  openStage(
    { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } },
    ...['ada', 'bob'].flatMap((id) => [
      { path: `/researchers/${id}/relationship`, body: { invite } },
      { ...answer, path: `/researchers/${id}/invitations` },
      { path: `/researchers/${id}`, body: { ...adaBody, id } },
    ]),
  );

async function panel(url: string, work?: string): Promise<InvitationPanel> {
  const page = await pageOf(
    url,
    'signed-in',
    work === undefined
      ? html`<invitation-panel researcher="ada"></invitation-panel>`
      : html`<invitation-panel researcher="ada" work=${work}></invitation-panel>`,
  );
  return page.querySelector('invitation-panel')!;
}

const LETTER = { subject: 'Engines', message: 'Shall we compare notes?' };

async function send(element: InvitationPanel, subject = LETTER.subject): Promise<void> {
  write(await shows<HTMLInputElement>(element, '#subject:not([readonly])'), subject);
  write(inside<HTMLTextAreaElement>(element, '#message'), LETTER.message);
  inside(element, '[part=button]').click();
}

const letters = async (stage: Stage) =>
  (await stage.heard()).filter(({ method }) => method === 'POST');

describe('the letters of <invitation-panel>', () => {
  it('say which work they are about, where the page does', async () => {
    const stage = await endpoint(SENT);
    const element = await panel(stage.url, 'w1');
    await send(element);
    await says(element, 'is on its way');
    const [letter] = await letters(stage);
    expect(JSON.parse(letter!.body)).to.deep.equal({ ...LETTER, workId: 'w1' });
  });

  it('are new ones, with a key of their own, once the last has arrived', async () => {
    const stage = await endpoint(SENT);
    const element = await panel(stage.url);
    await send(element);
    await says(element, 'is on its way');
    inside(element, 'button').click();
    await send(element);
    await says(element, 'is on its way');
    const keys = (await letters(stage)).map(({ headers }) => headers['idempotency-key']);
    expect(keys).to.have.length(2);
    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('have the key that they had, where others were tried meanwhile', async () => {
    const stage = await endpoint({ status: 500, body: {} });
    const element = await panel(stage.url);
    for (const subject of ['Engines', 'Looms', 'Engines']) {
      const failed = next(element, 'rw-action-failed');
      await send(element, subject);
      await failed;
    }
    const keys = (await letters(stage)).map(({ headers }) => headers['idempotency-key']);
    expect(keys[2], 'the first may have arrived').to.equal(keys[0]);
    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('have a key of their own for each to whom they go', async () => {
    const stage = await endpoint({ status: 403, body: {} });
    const element = await panel(stage.url);
    const refused = async (): Promise<void> => {
      const failed = next(element, 'rw-action-failed');
      await send(element);
      await failed;
    };
    await refused();
    const loaded = next(element, 'rw-loaded');
    element.researcher = 'bob';
    await loaded;
    await refused();
    const [toAda, toBob] = await letters(stage);
    expect([toAda, toBob].map((letter) => letter!.path.split('/')[2])).to.deep.equal([
      'ada',
      'bob',
    ]);
    expect(toBob!.headers['idempotency-key']).not.to.equal(toAda!.headers['idempotency-key']);
  });

  it('are written on while the page turns to another language', async () => {
    const stage = await endpoint(SENT);
    const element = await panel(stage.url);
    const subject = await shows<HTMLInputElement>(element, '#subject');
    write(subject, LETTER.subject);
    subject.focus();
    subject.setSelectionRange(2, 2);
    element.parentElement!.lang = 'de';
    await says(element, 'Einladung senden');
    expect(element.shadowRoot!.activeElement).to.equal(subject);
    expect(subject.selectionStart).to.equal(2);
    expect(subject.value).to.equal(LETTER.subject);
  });

  it('are sent while the button and the fields say so', async () => {
    const stage = await endpoint({ ...SENT, delay: 200 });
    const element = await panel(stage.url);
    await send(element);
    await shows(element, '[part=button][aria-disabled=true]');
    expect(inside(element, '#subject')).to.have.attribute('readonly');
    await says(element, 'is on its way');
  });

  it('are no longer called wrong once somebody writes on', async () => {
    const stage = await endpoint(SENT);
    const element = await panel(stage.url);
    (await shows(element, '[part=button]')).click();
    const subject = await shows<HTMLInputElement>(element, '#subject[aria-invalid=true]');
    write(subject, LETTER.subject);
    await element.updateComplete;
    expect(subject).not.to.have.attribute('aria-invalid');
    expect(inside(element, '#message')).to.have.attribute('aria-invalid', 'true');
  });

  it('are locked in words, for a reason that no words are known of too', async () => {
    const stage = await endpoint(SENT, { allowed: false, reason: 'on-sabbatical' });
    const element = await panel(stage.url);
    const state = await shows(element, '[part=state]');
    expect(state.textContent).to.match(/^\w.* \w.*\.$/);
    expect(shadowText(element)).not.to.contain('on-sabbatical');
  });

  it('keep their page while somebody signs in to send what is written on it', async () => {
    const { endpoint: url } = await newWorld();
    const widget = html`<invitation-panel researcher="josiah-carberry"></invitation-panel>`;
    const page = await pageOf(url, 'signed-in', widget);
    const element = page.querySelector('invitation-panel')!;
    const opened: unknown[][] = [];
    const { open } = window;
    window.open = (...words: unknown[]) => (opened.push(words.slice(1)), null);
    try {
      await shows(element, '#subject');
      page.getAccessToken = () => null;
      (await shows(element, '[part=sign-in]')).click();
      page.getAccessToken = () => 'demo-signed-in';
      write(await shows<HTMLInputElement>(element, '#subject'), LETTER.subject);
      page.getAccessToken = () => null;
      (await shows(element, '[part=sign-in]')).click();
      await waitUntil(() => opened.length === 2, 'both have opened a page');
    } finally {
      window.open = open;
    }
    expect(opened).to.deep.equal([
      ['_self', undefined],
      ['_blank', 'noopener'],
    ]);
  });
});

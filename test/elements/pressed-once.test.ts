import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { inside, next } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage, type Stage } from '../fixtures/stage.js';
import type { Cue } from '../fixtures/stage-server.js';
import { pageOf, says, shows, write } from '../fixtures/viewers.js';

const ada = (...more: Cue[]): Promise<Stage> =>
  openStage(
    { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } },
    { path: '/researchers/ada/relationship', body: { invite: { allowed: true } } },
    ...more,
    { path: '/researchers/ada', body: adaBody },
  );

async function widget(stage: Stage, tag: string): Promise<HTMLElement> {
  const element = Object.assign(document.createElement(tag), { researcher: 'ada' });
  await pageOf(stage.url, 'signed-in', html`${element}`);
  await shows(element, '[part=button]:not([aria-busy])');
  return element;
}

const writes = async (stage: Stage): Promise<string[]> =>
  (await stage.heard()).map(({ method }) => method).filter((method) => method !== 'GET');

/** The click that a browser makes of the `count`th press in a row. */
const click = (target: Element, count: number): boolean =>
  target.dispatchEvent(
    new MouseEvent('click', { detail: count, bubbles: true, cancelable: true, composed: true }),
  );

/** The key that a browser says is pressed, once more, while it is held down. */
function isRepeated(target: Element, key = 'Enter'): boolean {
  const init = { key, repeat: true, bubbles: true, cancelable: true, composed: true };
  return target.dispatchEvent(new KeyboardEvent('keydown', init));
}

describe('one press', () => {
  it('follows once where it is a double click and the endpoint answers between the two', async () => {
    const stage = await ada({
      path: '/researchers/ada/follow',
      body: { following: true, followers: 4 },
    });
    const element = await widget(stage, 'follow-button');
    const changed = next(element, 'rw-follow-changed');
    click(inside(element, 'button'), 1);
    await changed;
    await says(element, 'You follow');
    click(inside(element, 'button'), 2);
    await says(element, 'You follow');
    expect(await writes(stage)).to.deep.equal(['PUT']);
    click(inside(element, 'button'), 1);
    await next(element, 'rw-follow-changed');
    expect(await writes(stage), 'a press of its own').to.deep.equal(['PUT', 'DELETE']);
  });

  it('is one as long as the key is held down, but in a text', async () => {
    const element = await widget(await ada(), 'invitation-panel');
    const button = inside(element, '[part=button]');
    const [subject, message] = ['#subject', '#message'].map((id) => inside(element, id));
    expect([button, subject!, message!].map((each) => isRepeated(each))).to.deep.equal([
      false,
      false,
      true,
    ]);
    expect(isRepeated(subject!, 'x'), 'a letter').to.equal(true);
  });

  it('sends what is written where Enter ends a line of it', async () => {
    const sent = { status: 201, body: { id: 'i', status: 'sent' } };
    const stage = await ada({ path: '/researchers/ada/invitations', ...sent });
    const element = await widget(stage, 'invitation-panel');
    write(inside<HTMLTextAreaElement>(element, '#message'), 'Shall we compare notes?');
    write(inside<HTMLInputElement>(element, '#subject'), 'Engines');
    inside(element, '#subject').focus();
    await sendKeys({ press: 'Enter' });
    await says(element, 'is on its way');
  });
});

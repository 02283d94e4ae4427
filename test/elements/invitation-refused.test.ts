import { expect, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { InvitationPanel } from '../../src/elements/invitation-panel/invitation-panel.js';
import { all, inside } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, shows, write } from '../fixtures/viewers.js';

interface Told {
  readonly fields: readonly string[];
  readonly form: string;
}

/** A letter that was refused with these problem details. */
async function refused(problem: object): Promise<{ element: InvitationPanel }> {
  const stage = await openStage(
    { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } },
    { path: '/researchers/ada/relationship', body: { invite: { allowed: true } } },
    { path: '/researchers/ada/invitations', status: 422, body: problem },
    { path: '/researchers/ada', body: adaBody },
  );
  const widget = html`<invitation-panel researcher="ada"></invitation-panel>`;
  const page = await pageOf(stage.url, 'signed-in', widget);
  const element = page.querySelector('invitation-panel')!;
  write(await shows<HTMLInputElement>(element, '#subject'), 'Engines');
  write(inside<HTMLTextAreaElement>(element, '#message'), 'Shall we compare notes?');
  inside(element, '[part=button]').click();
  await shows(element, '.said.bad');
  await nextFrame();
  return { element };
}

/** What a visitor is told of it. */
async function toldOf(problem: object): Promise<Told> {
  const { element } = await refused(problem);
  return {
    fields: all(element, '[part=error]').map((each) => each.textContent!),
    form: inside(element, '.said').textContent!.trim(),
  };
}

const SUBJECT = { field: 'subject', message: 'This subject is too short.' };

describe('a refused letter', () => {
  it('is told field by field, though other details are of another type than they should be', async () => {
    const odd = { status: '422', title: 7, detail: ['none'], type: false, errors: [SUBJECT] };
    expect((await toldOf(odd)).fields).to.deep.equal([SUBJECT.message]);
  });

  it('is told as a whole where an error is of no field', async () => {
    const whole = { message: 'Letters are read on weekdays.' };
    for (const error of [whole, { ...whole, field: null }]) {
      const told = { fields: [SUBJECT.message], form: whole.message };
      expect(await toldOf({ errors: [error, SUBJECT] })).to.deep.equal(told);
    }
  });

  it('is told in our words where nothing can be read of it', async () => {
    for (const errors of [{ subject: ['Too short.'] }, [null, 'no', { field: 'subject' }], 5]) {
      const told = await toldOf({ errors });
      expect(told).to.deep.equal({ fields: [], form: 'The source did not accept this.' });
    }
  });

  it('is marked alike in each field', async () => {
    const both = [SUBJECT, { field: 'message', message: 'This message is too short.' }];
    const { element } = await refused({ errors: both });
    const [subject, message] = all(element, '[aria-invalid=true]').map(
      (each) => getComputedStyle(each).borderTopColor,
    );
    expect(subject).to.equal(message);
  });
});

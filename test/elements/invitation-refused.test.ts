import { expect, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { all, inside } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, shows, write } from '../fixtures/viewers.js';

interface Told {
  readonly fields: readonly string[];
  readonly form: string;
}

/** What a visitor is told where a letter is refused with these problem details. */
async function toldOf(problem: object): Promise<Told> {
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
});

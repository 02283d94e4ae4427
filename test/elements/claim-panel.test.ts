import { expect, html, waitUntil } from '@open-wc/testing';
import type { ActionFailedEvent, ClaimedEvent } from '../../src/context/action-events.js';
import type { ClaimPanel } from '../../src/elements/claim-panel/claim-panel.js';
import { newWorld } from '../demo/ask.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, says, shows } from '../fixtures/viewers.js';

async function panel(endpoint: string, viewer: string | null, researcher = 'zhen-qin') {
  const widget = html`<claim-panel researcher=${researcher}></claim-panel>`;
  const page = await pageOf(endpoint, viewer, widget);
  return page.querySelector<ClaimPanel>('claim-panel')!;
}

/** Opens the form, ticks its box, and sends it. */
async function claim(element: ClaimPanel): Promise<void> {
  (await shows<HTMLInputElement>(element, '#agree')).click();
  inside(element, '[part=button]').click();
}

/** [viewer, researcher, what the panel says] */
const STANDINGS: [string | null, string, string][] = [
  [null, 'zhen-qin', 'Sign in to claim'],
  [null, 'josiah-carberry', 'The author claimed this record on'],
  [null, 'tomasz-zielinski', 'A claim on this record is being reviewed.'],
  ['signed-in', 'zhen-qin', 'I am Zhen Qin'],
  ['follower', 'zhen-qin', 'I am Zhen Qin'],
  ['claim-pending', 'zhen-qin', 'Your claim has arrived'],
  ['owner', 'zhen-qin', 'This record is yours.'],
  ['other-owner', 'zhen-qin', 'The author has claimed this record.'],
  ['expired', 'zhen-qin', 'Sign in to claim'],
  ['barred', 'zhen-qin', 'not allowed'],
];

/** [what the endpoint answers to the write, what the visitor is told] */
const REFUSALS: [string, string][] = [
  ['write-401', 'You have been signed out'],
  ['write-403', 'not allowed'],
  ['write-409', 'no longer possible'],
  ['write-410', 'removed from its source'],
  ['write-422', 'This subject is refused.'],
  ['write-429', 'try again in a second'],
];

describe('<claim-panel>', () => {
  for (const [viewer, researcher, text] of STANDINGS) {
    it(`tells ${viewer ?? 'nobody'} whose the record of ${researcher} is`, async () => {
      const { endpoint } = await newWorld();
      const element = await panel(endpoint, viewer, researcher);
      await says(element, text);
      await expect(element).to.be.accessible();
    });
  }

  it('wants the box ticked, and says so beside it', async () => {
    const { endpoint } = await newWorld();
    const element = await panel(endpoint, 'signed-in');
    const box = await shows<HTMLInputElement>(element, '#agree');
    // What is read out with the focus is what stands there by then.
    let read: string | null = null;
    box.addEventListener('focus', () => (read = box.getAttribute('aria-describedby')));
    inside(element, '[part=button]').click();
    await says(element, 'Tick this first');
    expect(read).to.equal('agree-error');
    expect(box).to.have.attribute('aria-invalid', 'true');
    expect(inside(element, `#${box.getAttribute('aria-describedby')}`).textContent).to.contain(
      'Tick this first',
    );
    expect(element.shadowRoot!.activeElement).to.equal(box);
  });

  it('says no longer that the box must be ticked once it is', async () => {
    const { endpoint } = await newWorld();
    const element = await panel(endpoint, 'signed-in');
    const box = await shows<HTMLInputElement>(element, '#agree');
    inside(element, '[part=button]').click();
    await says(element, 'Tick this first');
    box.click();
    await element.updateComplete;
    expect(shadowText(element)).not.to.contain('Tick this first');
    expect(box).not.to.have.attribute('aria-invalid');
  });

  it('claims once for two presses, and says meanwhile that it is at it', async () => {
    const stage = await openStage(
      { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } },
      { path: '/researchers/ada/relationship', body: { claim: 'none' } },
      { path: '/researchers/ada/claim', status: 202, body: { status: 'pending' }, delay: 200 },
      { path: '/researchers/ada', body: { id: 'ada', name: 'Ada' } },
    );
    const element = await panel(stage.url, 'signed-in', 'ada');
    await claim(element);
    const button = await shows(element, '[part=button][aria-disabled=true]');
    button.click();
    await says(element, 'Your claim has arrived');
    const writes = (await stage.heard()).filter(({ method }) => method === 'POST');
    expect(writes).to.have.length(1);
  });

  it('finds out who looks once a session has ended, and has them sign in', async () => {
    const rest = [
      { path: '/researchers/ada/relationship', body: { claim: 'none' } },
      { path: '/researchers/ada/claim', status: 401, body: {} },
      { path: '/researchers/ada', body: { id: 'ada', name: 'Ada' } },
    ];
    const viewer = { signedIn: true, id: 'v', name: 'V' };
    const stage = await openStage({ path: '/viewer', body: viewer }, ...rest);
    const element = await panel(stage.url, 'signed-in', 'ada');
    await shows(element, '#agree');
    await stage.script({ path: '/viewer', body: { signedIn: false } }, ...rest);
    await claim(element);
    await waitUntil(() => !element.shadowRoot!.querySelector('#agree'), 'the form has gone');
    await says(element, 'Sign in to claim');
  });

  it('hands in the claim and tells every widget of the page', async () => {
    const { endpoint } = await newWorld();
    const page = await pageOf(
      endpoint,
      'signed-in',
      html`<claim-panel researcher="zhen-qin"></claim-panel
        ><trust-snapshot researcher="zhen-qin"></trust-snapshot>`,
    );
    const element = page.querySelector('claim-panel')!;
    const claimed = next<ClaimedEvent>(document, 'rw-claimed');
    await claim(element);
    expect((await claimed).status).to.equal('pending');
    await says(element, 'Your claim has arrived');
    await says(page.querySelector('trust-snapshot')!, 'Claim under review');
    await waitUntil(() => element.shadowRoot!.activeElement?.part.contains('state'), 'focus kept');
  });

  it('asks anew whose record it is once it is another’s', async () => {
    const { endpoint } = await newWorld();
    const element = await panel(endpoint, 'signed-in');
    (await shows<HTMLInputElement>(element, '#agree')).click();
    element.researcher = 'wren-abara';
    await says(element, 'I am Wren Abara');
    expect(inside<HTMLInputElement>(element, '#agree').checked).to.equal(false);
    inside(element, '[part=button]').click();
    await says(element, 'Tick this first');
    element.researcher = 'zhen-qin';
    await says(element, 'I am Zhen Qin');
    expect(shadowText(element)).not.to.contain('Tick this first');
  });

  for (const [fault, told] of REFUSALS) {
    it(`keeps the form and says why when the endpoint answers with ${fault}`, async () => {
      const { endpoint } = await newWorld(`/faults/${fault}~1`);
      const element = await panel(endpoint, 'signed-in');
      const failed = next<ActionFailedEvent>(element, 'rw-action-failed');
      await claim(element);
      await failed;
      await says(element, told);
      const box = await shows<HTMLInputElement>(element, '#agree');
      expect(box.checked, 'what was ticked stays ticked').to.equal(true);
      inside(element, '[part=button]').click();
      await says(element, 'Your claim has arrived');
    });
  }

  it('finds out that a claim arrived though the connection was cut', async () => {
    const { endpoint } = await newWorld('/faults/write-cut~1');
    const element = await panel(endpoint, 'signed-in');
    await claim(element);
    await next(element, 'rw-action-failed');
    await says(element, 'Your claim has arrived');
    expect(shadowText(element)).not.to.contain('not certain');
    await waitUntil(() => element.shadowRoot!.activeElement?.part.contains('state'), 'focus kept');
  });
});

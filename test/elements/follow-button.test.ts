import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FollowButton } from '../../src/elements/follow-button/follow-button.js';
import type {
  ActionFailedEvent,
  FollowChangedEvent,
  SignInRequestedEvent,
} from '../../src/context/action-events.js';
import { connect } from '../../src/api/connect.js';
import { StandingWatch } from '../../src/context/standing.js';
import { parseResearcher } from '../../src/model/ids.js';
import { newWorld } from '../demo/ask.js';
import { inside, next, shadowText } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { openStage } from '../fixtures/stage.js';
import { pageOf, says, shows } from '../fixtures/viewers.js';

const button = (researcher = 'zhen-qin') =>
  html`<follow-button researcher=${researcher}></follow-button>`;

async function follow(endpoint: string, viewer: string | null, researcher?: string) {
  const page = await pageOf(endpoint, viewer, button(researcher));
  const element = page.querySelector<FollowButton>('follow-button')!;
  if (viewer !== 'owner') await shows(element, 'button:not([aria-busy])');
  return element;
}

const pressed = (element: Element) => inside(element, 'button').getAttribute('aria-pressed');

async function untilPressed(element: Element, state: 'true' | 'false'): Promise<void> {
  await waitUntil(() => pressed(element) === state, `aria-pressed is ${state}`, { timeout: 5000 });
}

/** [what the endpoint answers to the write, what the visitor is told] */
const REFUSALS: [string, string][] = [
  ['write-401', 'You have been signed out'],
  ['write-403', 'not allowed'],
  ['write-409', 'no longer possible'],
  ['write-410', 'removed from its source'],
  ['write-422', 'did not accept'],
  ['write-429', 'try again in a second'],
  ['write-500', 'not certain'],
];

describe('<follow-button>', () => {
  it('has one name, whether the viewer follows or not', async () => {
    const { endpoint } = await newWorld();
    const stranger = await follow(endpoint, 'signed-in');
    const follower = await follow(endpoint, 'follower');
    expect(pressed(stranger)).to.equal('false');
    expect(pressed(follower)).to.equal('true');
    const name = 'Follow researcher: Zhen Qin';
    for (const each of [stranger, follower]) {
      expect(inside(each, 'button .hidden-text').textContent).to.equal(name);
    }
    await expect(stranger).to.be.accessible();
    await expect(follower).to.be.accessible();
  });

  it('watches the viewer once, though it was about another before the source was there', async () => {
    const stage = await openStage(
      { path: '/viewer', body: { signedIn: true, id: 'v', name: 'Viewer' } },
      { body: { following: false, claim: 'none', invite: { allowed: false, reason: null } } },
    );
    const options = { endpoint: stage.url, getAccessToken: () => 'a-token' };
    const connection = connect('rest', options);
    const watch = new StandingWatch(() => {});
    for (const id of ['ada', 'mary']) watch.follow(connection, parseResearcher(id)!);
    await waitUntil(() => watch.standing.status === 'signed-in');
    watch.leave();
    expect(connection.viewer().watched).to.equal(false);
  });

  it('lets nobody follow themselves', async () => {
    const { endpoint } = await newWorld();
    const element = await follow(endpoint, 'owner');
    await says(element, '0 followers');
    await waitUntil(() => !element.shadowRoot!.querySelector('button'), 'the button leaves');
  });

  it('leaves signing in to the page, and else opens the page of the endpoint', async () => {
    const { endpoint } = await newWorld();
    const element = await follow(endpoint, null);
    const opened: unknown[][] = [];
    const open = window.open;
    window.open = (...args: unknown[]) => (opened.push(args), null);
    try {
      element.addEventListener('rw-sign-in-requested', (event) => event.preventDefault(), {
        once: true,
      });
      const wish = next<SignInRequestedEvent>(document, 'rw-sign-in-requested');
      inside(element, 'button').click();
      const { action, researcher, signInUrl } = await wish;
      expect([action, researcher]).to.deep.equal(['follow', 'zhen-qin']);
      expect(opened).to.have.length(0);
      inside(element, 'button').click();
      expect(opened[0]?.[0]).to.equal(signInUrl);
      const { searchParams } = new URL(signInUrl!);
      expect(searchParams.get('return'), 'the contract names the parameter').to.equal(
        location.href,
      );
    } finally {
      window.open = open;
    }
    expect(pressed(element)).to.equal('false');
  });

  it('asks nothing about a viewer whom the endpoint cannot know', async () => {
    const stage = await openStage({ path: '/researchers/ada', body: adaBody });
    const element = await fixture<FollowButton>(
      html`<follow-button researcher="ada" endpoint=${stage.url}></follow-button>`,
    );
    await shows(element, 'button:not([aria-busy])');
    expect((await stage.heard()).map(({ path }) => path)).to.deep.equal(['/researchers/ada']);
    inside(element, 'button').click();
    await says(element, 'Signing in is not possible from this page.');
  });

  it('shows it at once, sends one request for two clicks, and says what came of it', async () => {
    const { endpoint } = await newWorld();
    const element = await follow(endpoint, 'signed-in');
    const changes: FollowChangedEvent[] = [];
    element.addEventListener('rw-follow-changed', (event) => changes.push(event));
    const done = next(element, 'rw-follow-changed');
    inside(element, 'button').click();
    inside(element, 'button').click();
    await done;
    await says(element, 'You follow Zhen Qin now.');
    expect(changes.map(({ following, followers }) => [following, followers])).to.deep.equal([
      [true, 1],
    ]);
    expect(pressed(element)).to.equal('true');
    expect(inside(element, '[part=count]').textContent).to.equal('1');
    inside(element, 'button').click();
    await says(element, 'You no longer follow Zhen Qin.');
    expect(pressed(element)).to.equal('false');
  });

  it('sends writes with a mark that no form can set, and never by GET', async () => {
    const stage = await openStage(
      { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V', csrfToken: 'secret-1' } },
      { path: '/researchers/ada/relationship', body: { following: false } },
      { path: '/researchers/ada/follow', body: { following: true, followers: 4 } },
      { path: '/researchers/ada', body: adaBody },
    );
    const page = await fixture(
      html`<research-source endpoint=${stage.url} credentials="include"
        >${button('ada')}</research-source
      >`,
    );
    const element = page.querySelector('follow-button')!;
    (await shows(element, 'button:not([aria-busy])')).click();
    await next(element, 'rw-follow-changed');
    const writes = (await stage.heard()).filter(({ path }) => path.endsWith('/follow'));
    expect(writes.map(({ method }) => method)).to.deep.equal(['PUT']);
    expect(writes[0]!.headers).to.include({ 'x-requested-with': 'rw', 'x-csrf-token': 'secret-1' });
  });

  it('changes every widget of that researcher, by whatever id and connection', async () => {
    const { endpoint } = await newWorld();
    const orcid = '0000-0002-1825-0097';
    const page = await pageOf(
      endpoint,
      'signed-in',
      html`${button('josiah-carberry')}${button(orcid)}
        <trust-snapshot researcher="https://orcid.org/${orcid}"></trust-snapshot>`,
    );
    const [byId, byOrcid] = [...page.querySelectorAll('follow-button')];
    const apart = await fixture(
      html`<trust-snapshot researcher="josiah-carberry" endpoint=${endpoint}></trust-snapshot>`,
    );
    const within = page.querySelector('trust-snapshot')!;
    for (const each of [byId!, byOrcid!]) await shows(each, 'button:not([aria-busy])');
    for (const each of [apart, within]) await shows(each, '[part=count]');
    const count = (snapshot: Element) =>
      Number(/(\d+)\s*followers?/.exec(shadowText(snapshot))?.[1]);
    const before = count(within);
    inside(byId!, 'button').click();
    await next(byId!, 'rw-follow-changed');
    await untilPressed(byOrcid!, 'true');
    expect([before + 1, before + 1]).to.deep.equal([count(within), count(apart)]);
  });

  for (const [fault, told] of REFUSALS) {
    it(`takes it back and says why when the endpoint answers with ${fault}`, async () => {
      const { endpoint } = await newWorld(`/faults/${fault}~1`);
      const element = await follow(endpoint, 'signed-in');
      const failed = next<ActionFailedEvent>(document, 'rw-action-failed');
      inside(element, 'button').click();
      expect((await failed).action).to.equal('follow');
      await says(element, told);
      await untilPressed(element, 'false');
      expect(inside(element, '[role=status]').textContent).to.contain(told);
      expect(inside(element, '[part=count]').textContent).to.equal('0');
      await shows(element, '[part=button]:not([aria-busy])');
      inside(element, '[part=button]').click();
      await next(element, 'rw-follow-changed');
      await untilPressed(element, 'true');
    });
  }

  it('takes nothing back from a count that was asked for anew meanwhile', async () => {
    const stage = await openStage(
      { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } },
      { path: '/researchers/ada/relationship', body: { following: false } },
      { path: '/researchers/ada/follow', status: 403, delay: 500 },
      { path: '/researchers/ada', body: adaBody },
    );
    const page = await pageOf(stage.url, 'signed-in', button('ada'));
    const element = page.querySelector('follow-button')!;
    (await shows(element, 'button:not([aria-busy])')).click();
    await untilPressed(element, 'true');
    expect(inside(element, '[part=count]').textContent).to.equal('4');
    element.retry();
    const counted = () => inside(element, '[part=count]').textContent === '3';
    await waitUntil(counted, 'the count of the endpoint is shown');
    await says(element, 'not allowed');
    expect(inside(element, '[part=count]').textContent).to.equal('3');
  });

  it('finds out what became of a write whose connection was cut', async () => {
    const { endpoint } = await newWorld('/faults/write-cut~1');
    const element = await follow(endpoint, 'signed-in');
    inside(element, 'button').click();
    await next(element, 'rw-action-failed');
    await untilPressed(element, 'true');
    await says(element, 'You follow Zhen Qin now.');
    expect(shadowText(element)).not.to.contain('not certain');
  });

  it('says of nobody else what came of a press', async () => {
    const { endpoint } = await newWorld('/faults/write-403~1');
    const element = await follow(endpoint, 'signed-in');
    inside(element, 'button').click();
    await says(element, 'not allowed');
    element.researcher = 'josiah-carberry';
    await says(element, 'Josiah Carberry');
    expect(shadowText(element)).not.to.contain('not allowed');
    await shows(element, 'button:not([aria-busy])');
    inside(element, 'button').click();
    await says(element, 'You follow Josiah Carberry now.');
    element.researcher = 'zhen-qin';
    await says(element, 'Zhen Qin');
    expect(shadowText(element)).not.to.contain('You follow');
  });

  it('says of nobody else what came of a press that was under way', async () => {
    const { endpoint } = await newWorld();
    const element = await follow(endpoint, 'signed-in');
    inside(element, 'button').click();
    element.researcher = 'josiah-carberry';
    await next(element, 'rw-follow-changed');
    await says(element, 'Josiah Carberry');
    await element.updateComplete;
    expect(shadowText(element)).not.to.contain('You follow');
  });

  it('says that it is refused to an account that may do nothing', async () => {
    const { endpoint } = await newWorld();
    const element = await follow(endpoint, 'barred');
    await says(element, 'not allowed');
  });

  it('tells the page, once a try, when it cannot be learnt what the viewer may do', async () => {
    const told: string[] = [];
    const listen = ({ error }: { error: { kind: string } }) => void told.push(error.kind);
    const stage = await openStage(
      { path: '/viewer', body: { signedIn: true, id: 'v', name: 'V' } },
      { path: '/researchers/ada/relationship', status: 403 },
      { path: '/researchers/ada', body: adaBody },
    );
    const page = await pageOf(stage.url, 'signed-in', html`<p></p>`);
    page.addEventListener('rw-failed', listen);
    page.innerHTML = '<follow-button researcher="ada"></follow-button>';
    const element = page.querySelector('follow-button')!;
    const retry = await shows(element, '[part=retry]');
    expect(told).to.deep.equal(['forbidden']);
    retry.click();
    await waitUntil(() => told.length === 2, 'it is told again');
    expect(shadowText(element)).to.contain('not allowed');
  });

  it('takes an ended session for signed out', async () => {
    const { endpoint } = await newWorld();
    const element = await follow(endpoint, 'expired');
    element.addEventListener('rw-sign-in-requested', (event) => event.preventDefault());
    const wish = next(element, 'rw-sign-in-requested');
    inside(element, 'button').click();
    await wish;
  });
});

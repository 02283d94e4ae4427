import { expect } from '@open-wc/testing';
import type { Researcher } from '../../src/model/researcher.js';
import { as, newWorld, problemOf, type World } from './ask.js';

interface Relationship {
  following: boolean;
  claim: string;
  invite: { allowed: boolean; reason: string | null };
}

const relation = ({ json }: World, state: string, id: string) =>
  json<Relationship>(`/researchers/${id}/relationship`, { headers: as(state) });

const invite = (
  { ask }: World,
  body: unknown,
  key: string,
  state = 'signed-in',
  id = 'josiah-carberry',
) =>
  ask(`/researchers/${id}/invitations`, {
    method: 'POST',
    headers: as(state, { 'Content-Type': 'application/json', 'Idempotency-Key': key }),
    body: JSON.stringify(body),
  });

/** [viewer, researcher, claim, reason why an invitation is locked] */
const STANDINGS: [string, string, string, string | null][] = [
  ['signed-in', 'zhen-qin', 'none', 'unclaimed'],
  ['signed-in', 'josiah-carberry', 'other', null],
  ['signed-in', 'pieter-van-dijk', 'other', 'not-open'],
  ['signed-in', 'noor-haddad', 'other', 'limit'],
  ['claim-pending', 'zhen-qin', 'pending', 'unclaimed'],
  ['owner', 'zhen-qin', 'owner', 'self'],
  ['carberry', 'josiah-carberry', 'owner', 'self'],
  ['other-owner', 'zhen-qin', 'other', null],
  ['invite-allowed', 'zhen-qin', 'none', null],
  ['invite-limit', 'josiah-carberry', 'other', 'limit'],
];

describe('demo endpoint: viewers and actions', () => {
  it('knows who is signed in, and where to sign in who is not', async () => {
    const { json, ask } = await newWorld();
    expect(await json<object>('/viewer'))
      .to.include({ signedIn: false })
      .and.to.have.property('signInUrl');
    expect(await json('/viewer', { headers: as('signed-in') })).to.include({
      signedIn: true,
      name: 'Robin Vale',
    });
    expect((await problemOf(await ask('/viewer', { headers: as('nobody') }))).status).to.equal(401);
    expect((await problemOf(await ask('/researchers/zhen-qin/relationship'))).status).to.equal(401);
    const barred = await ask('/researchers/zhen-qin/relationship', { headers: as('barred') });
    expect((await problemOf(barred)).status).to.equal(403);
  });

  it('keeps what is about a viewer out of shared caches', async () => {
    const { ask } = await newWorld();
    const response = await ask('/researchers/zhen-qin/relationship', { headers: as('signed-in') });
    expect(response.headers.get('cache-control')).to.contain('private');
  });

  for (const [viewer, id, claim, reason] of STANDINGS) {
    it(`lets ${viewer} see ${id} as ${claim}, invitations ${reason ?? 'allowed'}`, async () => {
      const world = await newWorld();
      const { claim: seen, invite: lock } = await relation(world, viewer, id);
      expect(seen).to.equal(claim);
      expect(lock).to.deep.equal({ allowed: reason === null, reason });
    });
  }

  it('follows and unfollows, however often it is told', async () => {
    const world = await newWorld();
    const put = () =>
      world.json('/researchers/zhen-qin/follow', { method: 'PUT', headers: as('signed-in') });
    expect(await put()).to.deep.equal({ following: true, followers: 1 });
    expect(await put()).to.deep.equal({ following: true, followers: 1 });
    expect((await relation(world, 'signed-in', 'zhen-qin')).following).to.be.true;
    expect((await world.json<Researcher>('/researchers/zhen-qin')).counts?.followers).to.equal(1);
    const gone = await world.json('/researchers/zhen-qin/follow', {
      method: 'DELETE',
      headers: as('signed-in'),
    });
    expect(gone).to.deep.equal({ following: false, followers: 0 });
  });

  it('has followers by birth, who can stop', async () => {
    const world = await newWorld();
    expect((await relation(world, 'follower', 'zhen-qin')).following).to.be.true;
    await world.ask('/researchers/zhen-qin/follow', { method: 'DELETE', headers: as('follower') });
    expect((await relation(world, 'follower', 'zhen-qin')).following).to.be.false;
  });

  it('takes a claim once, and refuses what is claimed', async () => {
    const world = await newWorld();
    const claim = (id: string, state: string) =>
      world.ask(`/researchers/${id}/claim`, { method: 'POST', headers: as(state) });
    const first = await claim('zhen-qin', 'signed-in');
    expect([first.status, await first.json()]).to.deep.equal([202, { status: 'pending' }]);
    expect((await claim('zhen-qin', 'signed-in')).status).to.equal(202);
    expect((await relation(world, 'signed-in', 'zhen-qin')).claim).to.equal('pending');
    expect((await world.json<Researcher>('/researchers/zhen-qin')).claim?.status).to.equal(
      'pending',
    );
    expect((await problemOf(await claim('zhen-qin', 'follower'))).status).to.equal(409);
    expect((await problemOf(await claim('josiah-carberry', 'signed-in'))).status).to.equal(409);
  });

  it('sends an invitation once per key', async () => {
    const world = await newWorld();
    const body = { subject: 'Cracks', message: 'May we compare kilns?', workId: 'w1' };
    const first = await invite(world, body, 'key-1');
    const answer = (await first.json()) as { id: string; status: string };
    expect([first.status, answer.status]).to.deep.equal([201, 'sent']);
    expect(await (await invite(world, body, 'key-1')).json()).to.deep.equal(answer);
    expect(
      (await problemOf(await invite(world, { ...body, subject: 'Other' }, 'key-1'))).status,
    ).to.equal(422);
    expect(await (await invite(world, body, 'key-2')).json()).to.not.deep.equal(answer);
  });

  it('says which field of an invitation is wrong, and why one is locked', async () => {
    const world = await newWorld();
    const wrong = await problemOf(
      await invite(world, { subject: ' ', message: 'x'.repeat(4001), workId: 'none' }, 'a'),
    );
    expect(wrong.errors?.map(({ field }) => field)).to.deep.equal(['subject', 'message', 'workId']);
    const locked = await problemOf(
      await invite(world, { subject: 'a', message: 'b' }, 'b', 'signed-in', 'zhen-qin'),
    );
    expect([locked.status, locked.reason]).to.deep.equal([403, 'unclaimed']);
    for (let at = 0; at < 5; at += 1)
      await invite(world, { subject: 'a', message: 'b' }, `many-${at}`);
    expect(
      (await problemOf(await invite(world, { subject: 'a', message: 'b' }, 'sixth'))).reason,
    ).to.equal('limit');
  });

  it('refuses what a form on another page could send', async () => {
    const { ask } = await newWorld();
    const follow = '/researchers/zhen-qin/follow';
    const { 'X-Requested-With': _, ...unmarked } = as('signed-in');
    expect(
      (await problemOf(await ask(follow, { method: 'PUT', headers: unmarked }))).status,
    ).to.equal(403);
    const form = as('signed-in', { 'Content-Type': 'text/plain' });
    expect(
      (await problemOf(await ask(follow, { method: 'PUT', headers: form, body: 'x' }))).status,
    ).to.equal(415);
    const noKey = await ask('/researchers/josiah-carberry/invitations', {
      method: 'POST',
      headers: as('signed-in', { 'Content-Type': 'application/json' }),
      body: '{}',
    });
    expect((await problemOf(noKey)).status).to.equal(400);
  });
});

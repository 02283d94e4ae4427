import { expect } from '@open-wc/testing';
import { as, newWorld, problemOf } from './ask.js';

const path = '/researchers/zhen-qin';

const STATUSES: [string, number][] = [
  ['bad-request', 400],
  ['unauthorised', 401],
  ['forbidden', 403],
  ['not-found', 404],
  ['gone', 410],
  ['rate-limited', 429],
  ['server-error', 500],
  ['down503', 503],
];

describe('demo endpoint: faults', () => {
  for (const [name, status] of STATUSES) {
    it(`answers ${status} under /faults/${name}`, async () => {
      const { ask } = await newWorld(`/faults/${name}`);
      const response = await ask(path);
      expect((await problemOf(response)).status).to.equal(status);
      const waits = response.headers.get('retry-after');
      expect(waits === null).to.equal(status !== 429 && status !== 503);
    });
  }

  it('heals after as many hits as the name says', async () => {
    const { ask } = await newWorld('/faults/down503~2');
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await ask(path)).status);
    expect(statuses).to.deep.equal([503, 503, 200]);
  });

  it('drops the connection in the middle of a body', async () => {
    const { ask } = await newWorld('/faults/cut');
    const failed = await ask(path)
      .then((response) => response.text())
      .then(
        () => false,
        () => true,
      );
    expect(failed).to.be.true;
  });

  it('lets a write take effect before its connection drops', async () => {
    const world = await newWorld();
    const failed = await fetch(`${world.endpoint}/faults/write-cut~1${path}/follow`, {
      method: 'PUT',
      headers: as('signed-in'),
    })
      .then((response) => response.text())
      .then(
        () => false,
        () => true,
      );
    expect(failed).to.be.true;
    expect(await world.json(`${path}/relationship`, { headers: as('signed-in') })).to.include({
      following: true,
    });
  });

  it('hits only writes where the name says so', async () => {
    const { ask } = await newWorld('/faults/write-409');
    expect((await ask(path)).status).to.equal(200);
    const follow = await ask(`${path}/follow`, { method: 'PUT', headers: as('signed-in') });
    expect((await problemOf(follow)).status).to.equal(409);
  });

  it('says so when there is no such fault', async () => {
    const { ask } = await newWorld('/faults/earthquake');
    expect((await problemOf(await ask(path))).detail).to.contain('earthquake');
  });
});

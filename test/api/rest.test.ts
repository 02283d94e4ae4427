import { expect } from '@open-wc/testing';
import { connect } from '../../src/api/connect.js';
import type { FailureKind, ResearchError } from '../../src/api/errors.js';
import { RestSource } from '../../src/api/sources/rest.js';
import { restUrl } from '../../src/api/sources/rest-client.js';
import { openStage } from '../fixtures/stage.js';
import { serverUrl } from '../tools/server-url.js';

const ada = { kind: 'native', id: 'ada' } as const;
const adaBody = { id: 'ada', name: 'Ada' };
const ask = () => ({ signal: new AbortController().signal });

async function failure(promise: Promise<unknown>): Promise<ResearchError> {
  return promise.then(
    () => {
      throw new Error('It succeeded.');
    },
    (error: ResearchError) => error,
  );
}

describe('restUrl', () => {
  it('keeps the path and the query of the endpoint, and encodes ids', () => {
    expect(
      restUrl('https://x.example/api/?key=1', ['researchers', 'a/b c'], { limit: 5 }).href,
    ).to.equal('https://x.example/api/researchers/a%2Fb%20c?key=1&limit=5');
  });

  it('refuses what is no http address', () => {
    for (const endpoint of [null, 'nonsense', 'javascript:alert(1)', 'file:///etc']) {
      expect(() => restUrl(endpoint, []))
        .to.throw()
        .with.property('kind', 'misconfigured');
    }
  });
});

describe('the REST source', () => {
  it('reads a researcher and for how long it may be kept', async () => {
    const { url } = await openStage({
      body: adaBody,
      headers: { 'Cache-Control': 'max-age=60, stale-while-revalidate=600' },
    });
    const answer = await new RestSource({ endpoint: url }).researcher(ada, ask());
    expect(answer.value.name).to.equal('Ada');
    expect(answer).to.include({ freshFor: 60_000, staleFor: 600_000 });
  });

  const statuses: [number, FailureKind, number][] = [
    [400, 'refused', 1],
    [401, 'signed-out', 1],
    [403, 'forbidden', 1],
    [404, 'not-found', 1],
    [410, 'gone', 1],
    [429, 'rate-limited', 3],
    [500, 'server-fault', 3],
    [503, 'server-fault', 3],
  ];
  for (const [status, kind, tries] of statuses) {
    it(`says ${kind} for ${status}, after ${tries} tries`, async () => {
      const stage = await openStage({ status, body: {} });
      const error = await failure(new RestSource({ endpoint: stage.url }).researcher(ada, ask()));
      expect(error).to.include({ kind, status });
      expect(await stage.heard()).to.have.length(tries);
    });
  }

  it('recovers when a try succeeds, and never before Retry-After', async () => {
    const stage = await openStage(
      { status: 503, headers: { 'Retry-After': '1' }, times: 1 },
      { body: adaBody },
    );
    await new RestSource({ endpoint: stage.url }).researcher(ada, ask());
    const [first, second] = await stage.heard();
    expect(second!.at - first!.at).to.be.at.least(1000);
  });

  it('reports a Retry-After that is too long to wait for', async () => {
    const stage = await openStage({ status: 429, headers: { 'Retry-After': '3600' } });
    const error = await failure(new RestSource({ endpoint: stage.url }).researcher(ada, ask()));
    expect(error).to.include({ kind: 'rate-limited', retryAfter: 3_600_000 });
    expect(await stage.heard()).to.have.length(1);
  });

  const bodies: [string, string][] = [
    ['no JSON', '<!doctype html><p>Hello'],
    ['nothing', ''],
    ['half of it', '{"id":"ada","na'],
    ['a list', '[]'],
    ['wrong fields', '{"id":1,"name":"Ada"}'],
  ];
  for (const [what, body] of bodies) {
    it(`says not-contract for ${what}`, async () => {
      const { url } = await openStage({ body });
      const error = await failure(new RestSource({ endpoint: url }).researcher(ada, ask()));
      expect(error.kind).to.equal('not-contract');
    });
  }

  it('does not read more than two megabytes', async () => {
    const { url } = await openStage({ body: `{"id":"${'x'.repeat(3_000_000)}"}` });
    const error = await failure(new RestSource({ endpoint: url }).researcher(ada, ask()));
    expect(error.kind).to.equal('too-large');
  });

  it('says unreachable where nobody answers', async () => {
    const error = await failure(
      new RestSource({ endpoint: 'http://127.0.0.1:1/api' }).researcher(ada, ask()),
    );
    expect(error.kind).to.equal('unreachable');
  });

  it('stops at once when it is aborted while waiting to try again', async () => {
    const stage = await openStage({ status: 503, headers: { 'Retry-After': '5' } });
    const controller = new AbortController();
    const loading = new RestSource({ endpoint: stage.url }).researcher(ada, controller);
    while ((await stage.heard()).length === 0);
    controller.abort();
    expect((await failure(loading)).name).to.equal('AbortError');
  });

  it('waits while the graph is being built', async () => {
    const { url } = await openStage(
      { status: 202, headers: { 'Retry-After': '0' }, body: { status: 'building' }, times: 2 },
      { body: { status: 'ready', nodes: [], edges: [] } },
    );
    const told: number[] = [];
    const onBuilding = ({ asked }: { asked: number }) => told.push(asked);
    const { value } = await new RestSource({ endpoint: url }).graph(ada, 50, {
      ...ask(),
      onBuilding,
    });
    expect(value.status).to.equal('ready');
    expect(told).to.deep.equal([1, 2]);
  });

  it('asks for a graph that is being built no sooner than it is told to', async () => {
    const later = { status: 202, headers: { 'Retry-After': '300' }, body: { status: 'building' } };
    const stage = await openStage(later);
    const error = await failure(new RestSource({ endpoint: stage.url }).graph(ada, 50, ask()));
    expect([error.kind, error.retryAfter]).to.deep.equal(['still-building', 300_000]);
    expect(await stage.heard()).to.have.length(1);
  });

  it('sends the token to the endpoint and does not follow a redirection with it', async () => {
    const stage = await openStage({ body: adaBody });
    await new RestSource({ endpoint: stage.url, getAccessToken: () => 'secret' }).researcher(
      ada,
      ask(),
    );
    expect((await stage.heard())[0]!.headers['authorization']).to.equal('Bearer secret');
    const elsewhere = await openStage({ body: adaBody });
    await stage.script({ status: 302, headers: { Location: `${elsewhere.url}/x` } });
    await failure(
      new RestSource({ endpoint: stage.url, getAccessToken: () => 'secret' }).researcher(
        ada,
        ask(),
      ),
    );
    expect(await elsewhere.heard()).to.have.length(0);
  });

  it('has no write led on to another address, with or without a token', async () => {
    const elsewhere = await openStage({ body: { following: true, followers: 1 } });
    const stage = await openStage({ status: 307, headers: { Location: `${elsewhere.url}/x` } });
    const error = await failure(new RestSource({ endpoint: stage.url }).follow(ada, true, ask()));
    expect(error.kind).to.equal('unreachable');
    expect(await elsewhere.heard()).to.deep.equal([]);
  });

  it('has the browser answer from its cache, but for what is to be asked anew', async () => {
    const stage = await openStage({ body: adaBody, headers: { 'Cache-Control': 'max-age=60' } });
    const source = new RestSource({ endpoint: stage.url });
    await source.researcher(ada, ask());
    await source.researcher(ada, ask());
    expect(await stage.heard()).to.have.length(1);
    await source.researcher(ada, { ...ask(), revalidate: true });
    expect(await stage.heard()).to.have.length(2);
  });

  it('repeats nothing in a message of what a visitor searched for', async () => {
    const { url } = await openStage({ status: 400, body: {} });
    const query = { q: 'an illness', limit: 5 };
    const error = await failure(new RestSource({ endpoint: url }).works(ada, query, ask()));
    expect(error.message).to.contain('/researchers/ada/works').and.not.to.contain('illness');
  });
});

describe('researchers wanted together', () => {
  /** Each by its id, as widgets of one page would ask. */
  const names = (endpoint: string, ids: readonly string[]) => {
    const connection = connect('rest', { endpoint });
    return Promise.all(
      ids.map(
        (id) =>
          new Promise<string>((resolve) => {
            connection.researcher({ kind: 'native', id }).watch(({ value, error }) => {
              if (value ?? error) resolve(value?.name ?? error!.kind);
            });
          }),
      ),
    );
  };

  it('are asked for one by one where a batch says nothing of them, as of a renamed record', async () => {
    const renamed = { id: 'ada-lovelace', name: 'Ada Lovelace' };
    const stage = await openStage(
      {
        path: '/researchers?ids=*',
        body: { items: [renamed, { id: 'bob', name: 'Bob' }], missing: ['nobody'] },
      },
      { path: '/researchers/ada-byron', body: renamed },
    );
    const found = await names(stage.url, ['ada-byron', 'bob', 'nobody']);
    expect(found).to.deep.equal(['Ada Lovelace', 'Bob', 'not-found']);
    const asked = (await stage.heard()).map(({ path }) => path.replace(/\?.*/, ''));
    expect(asked).to.deep.equal(['/researchers', '/researchers/ada-byron']);
  });
});

describe('the demo endpoint, read by the REST source', () => {
  it('tells the first researcher of the demo with all figures', async () => {
    const endpoint = await serverUrl('demo');
    const { value } = await new RestSource({ endpoint }).researcher(
      { kind: 'native', id: 'zhen-qin' },
      ask(),
    );
    expect({ ...value.counts }).to.include({
      works: 13,
      followers: 0,
      topics: 9,
      collaborators: 4,
    });
    expect(value.trust).to.include({ score: 21, band: 'emerging', verificationLevel: 1 });
  });

  it('finds a researcher by ORCID iD, in a batch too', async () => {
    const connection = connect('rest', { endpoint: await serverUrl('demo') });
    const source = await connection.source();
    const { value } = await source.researchers!(
      [
        { kind: 'orcid', id: '0000-0002-1825-0097' },
        { kind: 'native', id: 'zhen-qin' },
        { kind: 'native', id: 'nobody' },
      ],
      ask(),
    );
    expect(value.items).to.have.length(2);
    expect(value.missing).to.deep.equal(['nobody']);
  });
});

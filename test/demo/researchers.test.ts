import { expect } from '@open-wc/testing';
import {
  ResearcherSchema,
  ResearchersSchema,
  type Researcher,
} from '../../src/model/researcher.js';
import { newWorld, problemOf } from './ask.js';

const NAMED = [
  'zhen-qin',
  'josiah-carberry',
  'ingrid-halvorsen',
  'layla-al-masri',
  'chen-siyuan',
  'wren-abara',
  'tomasz-zielinski',
  'amara-diallo',
  'noor-haddad',
  'pieter-van-dijk',
  'sunniva-tveit',
  'demo-mara-ellingsen',
  'graph-500',
  'graph-2000',
  'graph-10000',
  'journal-001',
  'journal-500',
  'gen-00001',
  'gen-10000',
];

describe('demo endpoint: researchers', () => {
  it('knows the first researcher as the page the product began from', async () => {
    const { json } = await newWorld();
    const { trust, counts, ...rest } = await json<Researcher>('/researchers/zhen-qin');
    expect(counts).to.deep.equal({
      works: 13,
      followers: 0,
      topics: 9,
      collaborators: 4,
      citations: null,
    });
    expect(trust).to.include({ score: 21, maxScore: 100, band: 'emerging', verificationLevel: 1 });
    expect(trust?.signals.reduce((sum, signal) => sum + (signal.points ?? 0), 0)).to.equal(21);
    expect(rest).to.deep.include({
      name: 'Zhen Qin',
      affiliation: null,
      orcid: null,
      openToCollaborate: true,
    });
    expect(rest.claim).to.deep.equal({ status: 'unclaimed' });
    expect(rest.topics).to.have.length(9);
    expect(rest.worksByYear.map(({ year, works }) => [year, works])).to.deep.equal([
      [2026, 3],
      [2022, 7],
      [2021, 2],
      [2020, 1],
    ]);
  });

  it('answers every kind of researcher as the contract has it', async () => {
    const { json } = await newWorld();
    const batch = ResearchersSchema(await json(`/researchers?ids=${NAMED.join(',')}`));
    expect(batch.items.map(({ id }) => id)).to.have.members(NAMED);
    for (const { counts, worksByYear, trust } of batch.items) {
      const works = worksByYear.reduce((sum, year) => sum + (year.works ?? 0), 0);
      expect(works).to.equal(counts?.works ?? 0);
      if (trust)
        expect(trust.signals.reduce((sum, signal) => sum + (signal.points ?? 0), 0)).to.equal(
          trust.score,
        );
    }
  });

  it('names the ids of a batch that it does not know, and refuses more than 100', async () => {
    const { json, ask } = await newWorld();
    const { items, missing } = await json<{ items: Researcher[]; missing: string[] }>(
      '/researchers?ids=zhen-qin,nobody,zhen-qin',
    );
    expect(items.map(({ id }) => id)).to.deep.equal(['zhen-qin']);
    expect(missing).to.deep.equal(['nobody']);
    const ids = (count: number) =>
      Array.from({ length: count }, (_, index) => `x${index}`).join(',');
    expect((await ask(`/researchers?ids=${ids(100)}`)).status).to.equal(200);
    expect(await problemOf(await ask(`/researchers?ids=${ids(101)}`))).to.include({ status: 400 });
  });

  it('takes an ORCID iD as an id, of named and of generated researchers', async () => {
    const { json } = await newWorld();
    expect(await json('/researchers/0000-0002-1825-0097')).to.include({ id: 'josiah-carberry' });
    const { items } = await json<{ items: Researcher[] }>('/researchers?limit=100');
    const someone = items.find(({ id, orcid }) => id.startsWith('journal-') && orcid);
    expect(await json(`/researchers/${someone?.orcid?.id}`)).to.include({ id: someone?.id });
  });

  it('tells an unknown id (404) from a retired one (410)', async () => {
    const { ask } = await newWorld();
    expect((await problemOf(await ask('/researchers/nobody'))).status).to.equal(404);
    expect((await problemOf(await ask('/researchers/journal-501'))).status).to.equal(404);
    expect((await problemOf(await ask('/researchers/retired-record'))).status).to.equal(410);
    expect((await problemOf(await ask('/nowhere'))).status).to.equal(404);
  });

  it('says no more than the name where nothing else is known', async () => {
    const { json } = await newWorld();
    const body = await json('/researchers/wren-abara');
    expect(body).to.deep.equal({ id: 'wren-abara', name: 'Wren Abara' });
    expect(ResearcherSchema(body)).to.include({ trust: null, affiliation: null });
  });

  it('lists everybody, page by page, without doubles', async () => {
    const { json } = await newWorld();
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null && ids.length < 600) {
      const page: { items: Researcher[]; nextCursor: string | null } = await json(
        `/researchers?limit=100&cursor=${cursor}`,
      );
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids[0]).to.equal('zhen-qin');
    expect(ids).to.include.members(['journal-500', 'gen-00001']);
  });

  it('lets caches keep public answers and asks whether they changed', async () => {
    const { ask } = await newWorld();
    const first = await ask('/researchers/zhen-qin');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).to.match(/^"[^"]+"$/);
    expect(first.headers.get('cache-control')).to.match(/max-age=\d+, stale-while-revalidate=\d+/);
    const again = (tag: string) =>
      ask('/researchers/zhen-qin', { headers: { 'If-None-Match': tag } });
    expect((await again(etag)).status).to.equal(304);
    expect((await again(`"other", W/${etag}`)).status).to.equal(304);
    expect((await again('"other"')).status).to.equal(200);
  });

  it('refuses methods that a path does not have', async () => {
    const { ask } = await newWorld();
    expect(
      (await problemOf(await ask('/researchers/zhen-qin', { method: 'DELETE' }))).status,
    ).to.equal(405);
    expect((await problemOf(await ask('/researchers/zhen-qin/follow'))).status).to.equal(405);
  });
});

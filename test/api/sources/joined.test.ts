import { expect } from '@open-wc/testing';
import { loadSource } from '../../../src/api/sources/index.js';
import type { Researcher } from '../../../src/model/researcher.js';
import type { Holder } from '../../../src/model/source.js';
import { ask, failure, ref } from '../../fixtures/public/ask.js';
import { AUTHOR, authorBody, workBody, worksBody } from '../../fixtures/public/openalex.js';
import {
  ORCID,
  crossrefList,
  crossrefWork,
  employmentsBody,
} from '../../fixtures/public/others.js';
import { openStage } from '../../fixtures/stage.js';
import type { Cue } from '../../fixtures/stage-server.js';

import { joined, openAlex, orcid } from '../../fixtures/public/joined.js';

describe('several sources joined', () => {
  it('are asked under their names by a proxy whose address has a query of its own', async () => {
    const stage = await openStage({ body: {} });
    const source = await loadSource('openalex orcid', { endpoint: `${stage.url}/?key=1` });
    await source.researcher(ref(ORCID), ask());
    const asked = (await stage.heard()).map(({ path }) => new URL(path, stage.url));
    expect(new Set(asked.map(({ pathname }) => pathname.split('/')[1]))).to.eql(
      new Set(['openalex', 'orcid']),
    );
    for (const { searchParams } of asked) expect(searchParams.get('key')).to.equal('1');
  });

  it('are asked once for whom the page names by an id of one of them', async () => {
    const ada = { id: 'ada', name: 'Ada', orcid: { id: ORCID, authenticated: true } };
    const works = { items: [], total: 0, nextCursor: null };
    const { stage, source } = await joined(
      'rest orcid',
      { path: '/rest/researchers/ada', body: ada },
      { path: '/rest/researchers/ada/works*', body: works },
      ...orcid,
    );
    await source.researcher(ref('ada'), ask());
    await source.works!(ref('ada'), {}, ask());
    await source.graph!(ref('ada'), undefined, ask());
    const paths = (await stage.heard()).map(({ path }) => path);
    expect(paths.filter((path) => path === '/rest/researchers/ada')).to.have.length(1);
    expect(paths.filter((path) => path.endsWith('/person'))).to.have.length(1);
  });

  it('makes one person of them, each field from the first that knows it, its origin kept', async () => {
    const { source } = await joined('openalex orcid', ...openAlex, ...orcid);
    const { value } = await source.researcher(ref(ORCID), ask());
    expect(value).to.deep.include({ id: AUTHOR, headline: 'Potter at Elder', unanswered: [] });
    expect(value.orcid).to.deep.include({ authenticated: true });
    const origins = Object.fromEntries(
      value.origins.map(({ field, source: name }) => [field, name]),
    );
    expect(origins).to.deep.include({
      name: 'openalex',
      topics: 'openalex',
      headline: 'orcid',
      orcid: 'orcid',
    });
    expect(origins).not.to.have.any.keys('trust', 'claim');
  });

  it('shows what somebody is beside the place where they are it, and no other', async () => {
    for (const [job, headline, place, by] of [
      [{ name: 'Elder', from: '2005', ror: '05a28rw58' }, 'Potter at Elder', 'Elder', 'orcid'],
      [
        { name: 'Brown pottery works', from: '2005' },
        'Potter at Brown pottery works',
        'Brown Pottery Works',
        'openalex',
      ],
    ] as const) {
      const body = employmentsBody(job);
      const employed = { path: `/orcid/${ORCID}/employments`, body };
      const { source } = await joined('openalex orcid', ...openAlex, employed, ...orcid);
      const { value } = await source.researcher(ref(ORCID), ask());
      expect([value.headline, value.affiliation?.name]).to.eql([headline, place]);
      expect(value.origins).to.deep.include({ field: 'affiliation', source: by });
    }
  });

  it('has the person found by ORCID iD where another id was written', async () => {
    const { source } = await joined('orcid openalex', ...openAlex, ...orcid);
    const { value } = await source.researcher(ref(AUTHOR), ask());
    expect(value.id).to.equal(ORCID);
    expect(value.counts?.works).to.equal(3);
  });

  it('asks by the id as it is written who knows it, and has an iD that one found made no surer by another', async () => {
    const { stage, source } = await joined('openalex orcid', ...openAlex, ...orcid);
    const { value } = await source.researcher(ref(AUTHOR), ask());
    expect(value).to.include({ id: AUTHOR, headline: 'Potter at Elder' });
    expect(value.orcid).to.include({ id: ORCID, authenticated: false });
    expect(value.origins).to.deep.include({ field: 'orcid', source: 'openalex' });
    await source.works!(ref(AUTHOR), {}, ask());
    const asked = (await stage.heard()).map(({ path }) => decodeURIComponent(path));
    expect(asked.filter((path) => path.startsWith('/openalex/'))).to.have.length(2);
    expect(asked[0]).to.match(new RegExp(`^/openalex/authors/${AUTHOR}\\?`));
    expect(asked.find((path) => path.startsWith('/openalex/works'))).to.contain(
      `author.id:${AUTHOR}`,
    );
  });

  it('shows what there is when one of them fails, and says which', async () => {
    const failing: Cue = { path: '/orcid/*', status: 409, body: {} };
    const { source } = await joined('openalex orcid', ...openAlex, failing);
    const { value, freshFor } = await source.researcher(ref(ORCID), ask());
    expect(value).to.deep.include({ name: 'Josiah Carberry', unanswered: ['orcid'] });
    expect(freshFor).to.equal(0);
    const works = (await source.works!(ref(ORCID), {}, ask())).value;
    expect(works).to.deep.include({ total: 3, unanswered: ['orcid'] });
  });

  it('takes one that does not know the person for no failure', async () => {
    const unknown: Cue = { path: '/orcid/*', status: 404, body: {} };
    const { source } = await joined('openalex orcid', ...openAlex, unknown);
    expect((await source.researcher(ref(ORCID), ask())).value.unanswered).to.eql([]);
  });

  it('fails as the first of them does when none answers', async () => {
    const { source } = await joined('openalex orcid', { status: 404, body: {} });
    expect((await failure(source.researcher(ref(ORCID), ask()))).kind).to.equal('not-found');
  });

  it('costs what each of them costs: five requests, of which OpenAlex counts one credit', async () => {
    const { stage, source } = await joined('openalex orcid', ...openAlex, ...orcid);
    await Promise.all([
      source.researcher(ref(ORCID), ask()),
      source.works!(ref(ORCID), { limit: 20 }, ask()),
      source.graph!(ref(ORCID), 150, ask()),
    ]);
    const paths = (await stage.heard()).map(({ path }) => path.replace(/\?.*/, ''));
    expect(paths.sort()).to.eql([
      `/openalex/authors/orcid:${ORCID}`,
      '/openalex/works',
      `/orcid/${ORCID}/employments`,
      `/orcid/${ORCID}/person`,
      `/orcid/${ORCID}/works`,
    ]);
  });

  const crossref: Cue = {
    path: '/crossref/works*',
    body: crossrefList(2, [
      crossrefWork('10.5555/one', 'One', 2025),
      crossrefWork('10.5555/five', 'Five', 2017),
    ]),
  };
  const countedBy = ({ origins }: Researcher): string[] =>
    origins.flatMap(({ field, source: name }) => (field === 'counts' ? name : []));

  it('takes each count from the first that knows it, works from the one with most, and says from whom', async () => {
    const { source } = await joined('crossref openalex', ...openAlex, crossref);
    const { value } = await source.researcher(ref(ORCID), ask());
    expect(value.counts).to.include({ works: 3, citations: 41, topics: 1 });
    expect(countedBy(value)).to.eql(['openalex']);
  });

  it('counts the works that it lists, once these are joined, and tells who shows another count', async () => {
    const { source } = await joined('crossref openalex', ...openAlex, crossref);
    const shown: unknown[] = [];
    const held: Holder = { update: (change) => void shown.push(change(shown.at(-1) as never)) };
    shown.push((await source.researcher(ref(ORCID), { ...ask(), held })).value);
    const { total } = (await source.works!(ref(ORCID), {}, ask())).value;
    expect(total).to.equal(4);
    const later = (await source.researcher(ref(ORCID), ask())).value;
    for (const value of [shown.at(-1) as Researcher, later]) {
      expect(value.counts).to.include({ works: 4, citations: 41, topics: 1 });
      expect(countedBy(value)).to.eql(['openalex', 'crossref']);
    }
  });

  it('counts no fewer works than a source has whose list did not come, or is too long to be joined', async () => {
    const many = Array.from({ length: 100 }, (_, at) => workBody(at));
    const tooMany = { body: worksBody(900, many, 'more') };
    for (const [works, counted, least] of [
      [{ status: 400, body: {} }, 900, 900],
      [tooMany, 900, 900],
      [tooMany, 1, 102],
    ] as const) {
      const { source } = await joined(
        'crossref openalex',
        { path: '/openalex/authors/*', body: authorBody(counted) },
        { path: '/openalex/works*', ...works },
        crossref,
      );
      await source.works!(ref(ORCID), {}, ask());
      const { counts } = (await source.researcher(ref(ORCID), ask())).value;
      expect(counts?.works).to.equal(least);
    }
  });

  it('refuses a name that nobody has', async () => {
    const error = await failure(loadSource('openalex nonsense', { endpoint: null }));
    expect(error.kind).to.equal('misconfigured');
  });
});

import { expect } from '@open-wc/testing';
import { loadSource } from '../../../../src/api/sources/index.js';
import { ResearcherSchema } from '../../../../src/model/researcher.js';
import { ask, failure, ref } from '../../../fixtures/public/ask.js';
import { ANYBODY, unreadOf } from '../../../fixtures/replay/reading.js';
import { openReplay, type Replay } from '../../../fixtures/replay/replay.js';

describe('recorded bodies of ORCID', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  const orcid = () => loadSource('orcid', { endpoint: replay.api('orcid') });

  it('reads every recorded person, sparse ones too', async () => {
    const people = replay.entries.flatMap(({ url, status }) => {
      const id = /v3\.0\/([\dX-]{19})\/person$/.exec(url ?? '')?.[1];
      return id && status === 200 ? [id] : [];
    });
    expect(people).to.have.length.above(4);
    for (const id of people) {
      const { value } = await (await orcid()).researcher(ref(id), ask());
      expect(ResearcherSchema(JSON.parse(JSON.stringify(value))).name).to.match(/\S/);
      expect(value.orcid).to.deep.include({ id, authenticated: true });
    }
  });

  it('takes the employment that has not ended, its role and country', async () => {
    const { value } = await (await orcid()).researcher(ref('0000-0003-1419-2405'), ask());
    expect(value).to.deep.include({ name: 'Martin Fenner', headline: 'Technical Director' });
    expect(value.affiliation).to.deep.include({
      name: 'DataCite',
      countryCode: 'DE',
      rorId: null,
    });
  });

  it('prefers the credit name, and takes apart keywords written as one', async () => {
    const { value } = await (await orcid()).researcher(ref('0000-0003-1444-9135'), ask());
    expect(value.name).to.equal('Scott A Chamberlain');
    expect(value.topics.map(({ name }) => name)).to.include.members(['ecology', 'open access']);
  });

  it('makes one work of a group, filled from all of its summaries', async () => {
    const { value } = await (
      await orcid()
    ).works!(ref('0000-0003-1444-9135'), { limit: 200, q: 'phylogenetic tree shape' }, ask());
    expect(value.items[0]).to.deep.include({
      doi: '10.1111/1365-2745.12293',
      type: 'article',
      year: 2014,
      date: '2014-07',
      url: 'http://dx.doi.org/10.1111/1365-2745.12293',
    });
    expect(value.total).to.equal(1);
  });

  it('reads the large, the small and the empty list', async () => {
    const totals = await Promise.all(
      ['0000-0003-1444-9135', '0000-0001-8607-8025', '0000-0002-9341-7985', '0000-0003-1620-1408']
        .map(ref)
        .map(async (person) => (await (await orcid()).works!(person, {}, ask())).value.total),
    );
    expect(totals[0]).to.equal(111);
    expect(totals.slice(1, 3).every((total) => total! > 0)).to.equal(true);
    expect(totals[3]).to.equal(0);
  });

  const errors = [
    ['error-404-bad-id.json', 'not-found'],
    ['error-404-XXXXX-person.json', 'not-found'],
    ['error-409-0000-0003-1315-5960-person.json', 'locked'],
    ['error-500-start.json', 'server-fault'],
  ] as const;
  for (const [file, kind] of errors) {
    it(`says ${kind} for ${file}`, async () => {
      const source = await loadSource('orcid', { endpoint: replay.file(`orcid/${file}`) });
      expect(await failure(source.works!(ANYBODY, {}, ask()))).to.include({ kind });
    });
  }

  it('reads an employment with no ROR id, of a person whose name is private', async () => {
    const endpoint = replay.file('orcid/0000-0001-7701-701X-employments.json');
    const source = await loadSource('orcid', { endpoint });
    const { value } = await source.researcher(ref('0000-0001-7701-701X'), ask());
    expect(value).to.deep.include({
      name: '',
      headline: 'Senior Lecturer in Latin American Literature and Culture',
      affiliation: { name: 'University of Cambridge', rorId: null, url: null, countryCode: 'GB' },
    });
  });

  it('draws co-authors from a work by put-code, the person among them by iD', async () => {
    const work = 'orcid/work-0000-0002-0734-2199-77226586.json';
    const endpoint = replay.files(
      ['/works', work],
      ['/employments', 'orcid/0000-0001-7701-701X-employments.json'],
      ['/person', 'orcid/person-sparse-0000-0002-3141-3057.json'],
    );
    const source = await loadSource('orcid', { endpoint });
    const me = ref('0000-0002-0734-2199');
    const { items } = (await source.works!(me, {}, ask())).value;
    expect(items[0]).to.deep.include({ id: '77226586', doi: null, date: '2020-06-01' });
    const { nodes, edges } = (await source.graph!(me, undefined, ask())).value;
    const people = nodes.filter(({ kind }) => kind === 'person').map(({ label }) => label);
    expect(people.slice(1)).to.eql(['Chantal Tribolo', 'Loïc Martin', 'Norbert Mercier']);
    expect(edges.filter(({ kind }) => kind === 'authored')).to.have.length(4);
  });

  it('has left no recorded body of ORCID unread', async () => {
    expect(await unreadOf(replay, 'orcid')).to.eql([]);
  });
});

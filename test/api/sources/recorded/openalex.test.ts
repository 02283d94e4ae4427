import { expect } from '@open-wc/testing';
import { loadSource } from '../../../../src/api/sources/index.js';
import { AuthorRecordSchema } from '../../../../src/api/sources/openalex/author.js';
import { GroupsSchema, groupsGraph } from '../../../../src/api/sources/openalex/graph.js';
import { PublicClient } from '../../../../src/api/sources/public/client.js';
import { toPlainText } from '../../../../src/format/plain.js';
import { ResearcherSchema } from '../../../../src/model/researcher.js';
import type { Schema } from '../../../../src/model/schema.js';
import { ask, failure, ref } from '../../../fixtures/public/ask.js';
import { byId, unreadOf, worksIn } from '../../../fixtures/replay/reading.js';
import { openReplay, type Replay } from '../../../fixtures/replay/replay.js';

describe('recorded bodies of OpenAlex', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  const openalex = () => loadSource('openalex', { endpoint: replay.api('openalex') });

  for (const id of [
    'A5013808128',
    'A5017898742',
    'A5023888391',
    'A5048491430',
    'A5101495888',
    'A5110127684',
  ]) {
    it(`reads author ${id}`, async () => {
      const { value } = await (await openalex()).researcher(ref(id), ask());
      const researcher = ResearcherSchema(JSON.parse(JSON.stringify(value)));
      expect(researcher.id).to.equal(id);
      expect(researcher.name).to.match(/\S/);
      expect(researcher.counts?.works).to.be.above(0);
      expect(researcher.affiliation?.rorId).to.match(/^0\w{8}$/);
      expect([researcher.trust, researcher.claim, researcher.actions]).to.eql([null, null, null]);
      expect(researcher.orcid?.authenticated ?? false).to.equal(false);
      const years = researcher.worksByYear.map(({ year }) => year!);
      expect(years).to.eql([...years].sort((a, b) => a - b));
    });
  }

  it('reads the newest shape of an author (February 2026)', async () => {
    const endpoint = replay.file('openalex/mmgeorge-author-2026-02.json');
    const source = await loadSource('openalex', { endpoint });
    const { value } = await source.researcher(ref('A5023888391'), ask());
    expect(value.name).to.equal('Jason Priem');
    expect(value.orcid).to.deep.include({ id: '0000-0001-6187-6610', authenticated: false });
    expect(value.orcid?.assertedBy?.name).to.equal('OpenAlex');
  });

  it('says that a deleted author is gone', async () => {
    const source = await openalex();
    expect(await failure(source.researcher(ref('A5317838346'), ask()))).to.include({
      kind: 'gone',
    });
  });

  it('says not-found for the HTML page that is its 404', async () => {
    const endpoint = replay.file('openalex/error-404-work.html');
    const source = await loadSource('openalex', { endpoint });
    expect(await failure(source.researcher(ref('A1234567'), ask()))).to.include({
      kind: 'not-found',
      status: 404,
    });
  });

  it('reads all nine works of a person, and a graph from them', async () => {
    const endpoint = replay.file('openalex/works-list-author-A5017898742-p1-50.json');
    const source = await loadSource('openalex', { endpoint });
    const { value } = await source.works!(ref('A5017898742'), {}, ask());
    expect(value).to.deep.include({ total: 9, nextCursor: null });
    expect(value.items.filter(({ doi }) => doi === null)).to.have.length(6);
    expect(value.items.filter(({ abstract }) => abstract === null)).to.have.length(5);
    expect(value.items.filter(({ venue }) => venue === null)).to.have.length(2);
    expect(value.items[0]!.year).to.equal(2021);
    expect(byId(value, 'W2250748100').abstract).to.match(/^\S+ \S+ /);
    expect(value.facets?.years.map((facet) => facet.value)).to.include('2014');
  });

  it('says that there are nine where five came', async () => {
    const page = await worksIn(replay, 'openalex/works-list-author-A5017898742-per5.json');
    expect(page.total).to.equal(9);
    expect(page.items).to.have.length(5);
  });

  it('keeps untitled works, works with no place and markup in titles', async () => {
    const page = await worksIn(replay, 'openalex/works-list-all-p1-50.json');
    expect(page.items).to.have.length(50);
    expect(byId(page, 'W2911964244').title).to.equal(null);
    expect(toPlainText(byId(page, 'W2131350133').title)).to.equal('A short history of SHELX');
  });

  it('says where a list of authors was cut, and reads works with none', async () => {
    const page = await worksIn(replay, 'openalex/works-list-2023-p1-50.json');
    expect(byId(page, 'W4317390883')).to.include({ authorsTruncated: true });
    expect(page.items.filter(({ authors }) => authors.length === 0)).to.have.length(8);
    expect(page.items.filter((work) => work.authorsTruncated)).to.have.length(1);
  });

  it('takes no platform of e-books for where a chapter stands, and its publisher for a book’s', async () => {
    const page = await worksIn(replay, 'openalex/works-list-2023-p1-50.json');
    expect(byId(page, 'W4367314869').venue).to.equal(null);
    expect(byId(page, 'W2026973491').venue).to.equal('Routledge');
    expect(byId(page, 'W3021238137').venue).to.equal('Springer Nature');
  });

  for (const file of ['work-W2741809807.json', 'mmgeorge-work-2026-02.json']) {
    it(`reads ${file} in both of its shapes`, async () => {
      const page = await worksIn(replay, `openalex/${file}`);
      expect(page.items[0]).to.deep.include({
        id: 'W2741809807',
        doi: '10.7717/peerj.4375',
        venue: 'PeerJ',
        year: 2018,
        date: '2018-02-13',
        status: 'current',
      });
      expect(page.items[0]!.abstract).to.match(/^Despite growing interest in Open Access/);
    });
  }

  it('reads lists with nothing in them, and lists that another tool has trimmed', async () => {
    const empty = await worksIn(replay, 'openalex/works-list-empty-cites-W3209445140.json');
    expect(empty).to.deep.include({ items: [], total: 0, nextCursor: null });
    const trimmed = await worksIn(replay, 'openalex/dspace-publication-by-author-id.json');
    expect(trimmed.items.every(({ id }) => id.startsWith('W'))).to.equal(true);
  });

  it('reads namesakes from a list of authors, as batches do', async () => {
    const endpoint = replay.file('openalex/authors-search-mearman-8.json');
    const list = (await (await fetch(`${endpoint}/authors`)).json()) as {
      results: { id: string }[];
    };
    const refs = list.results.map(({ id }) => ref(id));
    const source = await loadSource('openalex', { endpoint });
    const { value } = await source.researchers!(refs, ask());
    expect(value.missing).to.eql([]);
    expect(value.items).to.have.length(8);
    expect(value.items.filter(({ affiliation }) => affiliation === null)).to.have.length(5);
  });

  it('reads an author of whom only some fields were asked for', async () => {
    const endpoint = replay.file('openalex/author-select-A5017898742.json');
    const source = await loadSource('openalex', { endpoint });
    const { value } = await source.researcher(ref('A5017898742'), ask());
    expect(value).to.deep.include({ name: 'Joseph Mearman', orcid: null, topics: [] });
    expect(value.affiliation).to.include({ name: 'Bangor University', countryCode: 'GB' });
    expect(value.counts).to.include({ works: 9, citations: null });
  });

  it('reads an institution and a topic where their records stand in full', async () => {
    const person = async (file: string) => {
      const source = await loadSource('openalex', { endpoint: replay.file(`openalex/${file}`) });
      return (await source.researcher(ref('A5000000001'), ask())).value;
    };
    expect((await person('institution-I161548249.json')).affiliation).to.eql({
      name: 'Bangor University',
      rorId: '006jb1a24',
      url: null,
      countryCode: 'GB',
    });
    expect((await person('topic-T10232.json')).topics).to.eql([
      { id: 'T10232', name: 'Optical Network Technologies', works: null },
    ]);
  });

  it('draws those one writes with most from a grouping, and nobody from one of another shape', async () => {
    const read = async <T>(file: string, schema: Schema<T>): Promise<T> => {
      const client = new PublicClient({ home: '' }, { endpoint: replay.file(file) });
      return client.get([], {}, schema, ask());
    };
    const author = await read('openalex/author-A5017898742.json', AuthorRecordSchema);
    const { group_by: groups } = await read('reported/openalex-group_by.json', GroupsSchema);
    const { nodes, edges } = groupsGraph(author, groups);
    const people = nodes.filter(({ kind }) => kind === 'person').map(({ label }) => label);
    expect(people).to.have.length(18);
    expect(people.slice(0, 2)).to.eql(['Joseph Mearman', 'Panagiotis D. Ritsos']);
    expect(edges[0]).to.include({ kind: 'collaborated', weight: 8 });
    const several = await read('reported/openalex-group_bys.json', GroupsSchema);
    expect(several.group_by).to.eql([]);
  });

  it('has left no recorded body of OpenAlex unread', async () => {
    expect(await unreadOf(replay, 'openalex')).to.eql([]);
  });
});

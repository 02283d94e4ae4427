import { expect } from '@open-wc/testing';
import { loadSource } from '../../../src/api/sources/index.js';
import { toPlainText } from '../../../src/format/plain.js';
import { ResearcherSchema } from '../../../src/model/researcher.js';
import { WorksPageSchema, type Work, type WorksPage } from '../../../src/model/work.js';
import { GraphSliceSchema, soundGraph } from '../../../src/model/graph-slice.js';
import { worksGraph } from '../../../src/api/sources/public/graph.js';
import { ask, failure, ref } from '../../fixtures/public/ask.js';
import { openReplay, type Replay } from '../../fixtures/replay/replay.js';

/** Any person: what a list of works is a list of does not depend on whom it was asked for. */
const ANYBODY = ref('0000-0002-1825-0097');

async function worksIn(replay: Replay, file: string, query = {}): Promise<WorksPage> {
  const vendor = file.split('/')[0]!;
  const source = await loadSource(vendor, { endpoint: replay.file(file) });
  const { value } = await source.works!(ANYBODY, { limit: 100, ...query }, ask());
  // What leaves a source is of the contract, and would be taken as `.data`.
  return WorksPageSchema(JSON.parse(JSON.stringify(value)));
}

const byId = ({ items }: WorksPage, id: string): Work => items.find((work) => work.id === id)!;

describe('recorded bodies', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  describe('OpenAlex', () => {
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
  });

  describe('ORCID', () => {
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
        type: 'journal-article',
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
  });

  describe('Crossref', () => {
    it('reads every recorded list: each item a work of the contract', async () => {
      const files = replay.entries
        .map(({ file }) => file)
        .filter((file) => /^crossref\/works?-/.test(file));
      expect(files).to.have.length.above(7);
      for (const file of files) {
        const page = await worksIn(replay, file);
        expect(page.items.length, file).to.be.above(0);
        for (const { id, year } of page.items) {
          expect(id).to.match(/^10\./);
          if (year !== null) expect(year).to.be.within(1500, 2030);
        }
      }
    });

    it('marks a corrected work, and keeps the article an article', async () => {
      const page = await worksIn(replay, 'crossref/work-10.1371-journal.pone.0033693.json');
      expect(page.items[0]).to.deep.include({
        status: 'corrected',
        type: 'journal-article',
        date: '2012-03-21',
        venue: 'PLoS ONE',
      });
    });

    it('takes the first of several titles, and reads a date of nulls as none', async () => {
      const page = await worksIn(replay, 'crossref/works-multi-title.json');
      expect(byId(page, '10.36499/psnst.v14i1.11969').title).to.match(/^Desain Widget Antarmuka/);
      expect(byId(page, '10.1007/978-1-4302-0386-5_8')).to.include({ year: null, date: null });
      expect(byId(page, '10.21326/ksdt.2008..18.018').authors[0]!.name).to.equal('조혜린');
      expect(byId(page, '10.1145/3027385.3027428').title).to.contain(': using results from');
    });

    it('keeps a work with no title, and the markup of titles for the reader of it', async () => {
      const page = await worksIn(replay, 'crossref/works-members-98-rows100-mathml.json');
      expect(byId(page, '10.1111/cmi.2010.12.issue-11').title).to.equal(null);
      const title = toPlainText(byId(page, '10.1155/2014/646721').title);
      expect(title).to.match(/^Parabolic Equations of Infinite Order with/);
      expect(title).not.to.contain('mml');
    });

    it('reads a JATS abstract', async () => {
      const page = await worksIn(replay, 'crossref/work-10.1073-pnas.1414271111.json');
      const text = toPlainText(page.items[0]!.abstract);
      expect(text).to.contain('mechanical properties of engineered tissues');
      expect(text).not.to.contain('jats');
    });

    it('says not-found for the plain text of its 404 and refused for the JSON of its 400', async () => {
      for (const [file, kind] of [
        ['crossref/error-404-text.txt', 'not-found'],
        ['crossref/error-400-validation.json', 'refused'],
      ] as const) {
        const source = await loadSource('crossref', { endpoint: replay.file(file) });
        expect(await failure(source.works!(ANYBODY, {}, ask()))).to.include({ kind });
      }
    });
  });

  describe('DataCite', () => {
    it('reads a right-to-left title and the type that the depositor wrote', async () => {
      const page = await worksIn(replay, 'datacite/doi-arabic-10.13140-rg.2.2.25058.22723.json');
      expect(page.items[0]).to.deep.include({ type: 'working-paper', year: 2017 });
      expect(page.items[0]!.title).to.match(/^\p{Script=Arabic}/u);
    });

    it('reads a year of the Buddhist calendar as what it is in the common one', async () => {
      const page = await worksIn(replay, 'datacite/doi-thai-name.json');
      expect(page.items[0]).to.deep.include({ year: 2006, date: null, type: 'dataset' });
      expect(page.items[0]!.authors[0]!.name).to.equal('กัญจนา แซ่เตียว');
    });

    it('finds the person by ORCID iD, and turns the name the right way round', async () => {
      const endpoint = replay.file('datacite/doi-orcid-figshare-4700788.json');
      const source = await loadSource('datacite', { endpoint });
      const { value } = await source.researcher(ref('0000-0003-4881-1606'), ask());
      expect(value.name).to.equal('Andrea Bedini');
      expect(value.orcid?.assertedBy?.name).to.equal('DataCite');
      expect(value.counts?.works).to.equal(1);
    });

    it('says not-found for its 404', async () => {
      const source = await loadSource('datacite', {
        endpoint: replay.file('datacite/doi-error-404.json'),
      });
      expect(await failure(source.works!(ANYBODY, {}, ask()))).to.include({ kind: 'not-found' });
    });
  });

  it('makes a sound graph of every recorded list of works, within its limit', async () => {
    const lists = replay.entries.filter(
      ({ file, status }) => status === 200 && /^(openalex|crossref)\/works?-/.test(file),
    );
    expect(lists).to.have.length.above(12);
    for (const { file } of lists) {
      const { items } = await worksIn(replay, file);
      const focus = { id: 'p:me', name: 'Somebody', url: null, is: () => false };
      const known = items.map((work) => ({ work }));
      const slice = GraphSliceSchema({ ...worksGraph(focus, known, 60) });
      const { droppedEdges, duplicateNodes } = soundGraph(slice);
      expect([droppedEdges, duplicateNodes], file).to.eql([0, 0]);
      expect(slice.nodes.length, file).to.be.at.most(60);
    }
  });
});

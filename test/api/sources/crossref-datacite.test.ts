import { expect } from '@open-wc/testing';
import type { Work } from '../../../src/model/work.js';
import { loadSource } from '../../../src/api/sources/index.js';
import { ask, failure, ref } from '../../fixtures/public/ask.js';
import {
  ORCID,
  crossrefList,
  crossrefWork,
  dataciteDoi,
  rorBody,
} from '../../fixtures/public/others.js';
import { openStage } from '../../fixtures/stage.js';
import type { Cue } from '../../fixtures/stage-server.js';

const me = ref(ORCID);

async function open(name: string, options: { contact?: string }, ...cues: Cue[]) {
  const stage = await openStage(...cues);
  const source = await loadSource(name, { ...options, endpoint: stage.url });
  const asked = async () => (await stage.heard()).map(({ path }) => new URL(path, stage.url));
  return { stage, source, asked };
}

const standing = ({ status, type }: Work): string => `${status} ${type}`;

describe('the Crossref source', () => {
  const list = (...items: object[]): Cue => ({
    path: '/works*',
    body: crossrefList(items.length, items),
  });

  /** What is made of these works of Crossref's. */
  async function crossrefItems(...works: ReturnType<typeof crossrefWork>[]) {
    const { source } = await open('crossref', {}, list(...works));
    return (await source.works!(me, {}, ask())).value.items;
  }

  it('makes a person of works, and has ROR name an institution of which only the id is known', async () => {
    const { source, asked } = await open(
      'crossref',
      {},
      list(crossrefWork('10.5555/1', 'Cracks', 2024), crossrefWork('10.5555/2', 'Glazes', 2024)),
      { path: '/ror/organizations/05gq02987', body: rorBody },
    );
    const { value } = await source.researcher(me, ask());
    expect(value).to.deep.include({ id: ORCID, name: 'Josiah S. Carberry', trust: null });
    expect(value.orcid).to.deep.include({ authenticated: true });
    expect(value.orcid?.assertedBy?.name).to.equal('Crossref');
    expect(value.affiliation).to.deep.include({
      name: 'Brown Pottery Works',
      countryCode: 'US',
      url: 'https://pottery.example',
    });
    expect(value.worksByYear.map(({ year, works }) => [year, works])).to.eql([[2024, 2]]);
    expect((await asked()).map(({ pathname }) => pathname.replace(/.*\/stages\/[^/]+/, ''))).to.eql(
      ['/works', '/ror/organizations/05gq02987'],
    );
  });

  it('knows who edits and has written nothing', async () => {
    const editor = [{ given: 'Josiah', family: 'Carberry', ORCID: `https://orcid.org/${ORCID}` }];
    const { source, asked } = await open(
      'crossref',
      {},
      list(crossrefWork('10.5555/1', 'Collected cracks', 2024, { author: [], editor })),
    );
    expect((await source.researcher(me, ask())).value.name).to.equal('Josiah Carberry');
    expect((await source.works!(me, {}, ask())).value.items[0]!.authors).to.eql([]);
    expect((await asked())[0]!.searchParams.get('select')?.split(',')).to.include('editor');
  });

  it('has a venue’s escaped signs read in the graph and found by a search', async () => {
    const venue = { 'container-title': ['R&amp;D <i>Letters</i>'] };
    const work = crossrefWork('10.5555/1', 'Cracks', 2024, venue);
    const { source } = await open('crossref', {}, list(work));
    const { nodes } = (await source.graph!(me, undefined, ask())).value;
    expect(nodes.find(({ kind }) => kind === 'work')?.detail).to.equal('R&D Letters, 2024');
    expect((await source.works!(me, { q: 'r&d letters' }, ask())).value.total).to.equal(1);
    expect((await source.works!(me, { q: 'amp' }, ask())).value.total).to.equal(0);
  });

  it('goes without the institution where ROR does not answer', async () => {
    const { source } = await open('crossref', {}, list(crossrefWork('10.5555/1', 'Cracks', 2024)));
    expect((await source.researcher(me, ask())).value.affiliation).to.equal(null);
  });

  it('gives the address of the site where there is one, and none of its own', async () => {
    for (const contact of [undefined, 'library@kiln.example']) {
      const options = contact === undefined ? {} : { contact };
      const { source, asked } = await open('crossref', options, list());
      await source.works!(me, {}, ask());
      expect((await asked())[0]!.searchParams.get('mailto')).to.equal(contact ?? null);
    }
  });

  it('asks once for person, list and graph', async () => {
    const { source, asked } = await open(
      'crossref',
      {},
      list(crossrefWork('10.5555/1', 'Cracks', 2024, { author: [{ family: 'Carberry', ORCID }] })),
    );
    const [, , graph] = await Promise.all([
      source.researcher(me, ask()),
      source.works!(me, {}, ask()),
      source.graph!(me, undefined, ask()),
    ]);
    expect(graph.value.nodes).to.have.length(2);
    expect(await asked()).to.have.length(1);
  });

  it('reads organisations, corrections, retractions and notices', async () => {
    const updated = (...types: string[]) => ({ 'updated-by': types.map((type) => ({ type })) });
    const items = await crossrefItems(
      crossrefWork('10.5555/a', 'A', 2020, updated('correction', 'retraction')),
      crossrefWork('10.5555/b', 'B', 2019, updated('err')),
      crossrefWork('10.5555/c', 'C', 2018, updated('withdrawal')),
      crossrefWork('10.5555/d', 'Retraction: A', 2017, { 'update-to': [{ type: 'retraction' }] }),
      crossrefWork('10.5555/e', 'E', 2016, { issued: { 'date-parts': [[null]] }, title: [] }),
    );
    expect(items.map(standing)).to.eql([
      'retracted article',
      'corrected article',
      'withdrawn article',
      'current retraction',
      'current article',
    ]);
    expect(items[0]!.authors[1]).to.include({ name: 'The Kiln Consortium', orcid: null });
    expect(items[4]).to.include({ year: null, date: null, title: null });
  });

  it('takes a work that was mended in its place, or retracted in part, for no notice and not for retracted', async () => {
    const inPlace = (doi: string, type: string) => ({ 'update-to': [{ DOI: doi, type }] });
    const items = await crossrefItems(
      crossrefWork('10.5555/a', 'A', 2020, inPlace('10.5555/A', 'correction')),
      crossrefWork('10.5555/b', 'B', 2019, inPlace('10.5555/b', 'retraction')),
      crossrefWork('10.5555/c', 'C', 2018, { 'updated-by': [{ type: 'partial_retraction' }] }),
      crossrefWork('10.5555/d', 'Part', 2017, inPlace('10.5555/c', 'partial_retraction')),
      crossrefWork('10.5555/e', 'E', 2016, inPlace('10.5555/e', 'new_version')),
    );
    expect(items.map(standing)).to.eql([
      'corrected article',
      'retracted article',
      'corrected article',
      'current retraction',
      'current article',
    ]);
  });

  it('says that it knows nobody by that iD, and 404, 400 and 429 each in its own way', async () => {
    const kinds: string[] = [];
    const words = new Set<string>();
    for (const cue of [
      list(),
      { status: 404, body: 'Resource not found.' },
      { status: 400, body: { status: 'failed', message: [{ type: 'integer-not-valid' }] } },
      { status: 429, body: '<html><h1>429</h1></html>', headers: { 'Retry-After': '120' } },
    ] satisfies Cue[]) {
      const { source } = await open('crossref', {}, cue);
      const error = await failure(source.researcher(me, ask()));
      kinds.push(error.kind);
      words.add(error.message);
    }
    expect(kinds).to.eql(['not-found', 'not-found', 'refused', 'rate-limited']);
    expect(words.size).to.equal(4);
  });

  it('asks one thing at a time, as its public pool wants, and is not held up by who has left', async () => {
    const delay = 60;
    const { stage, source } = await open('crossref', {}, { ...list(), delay });
    const left = new AbortController();
    const people = ['0000-0001-5109-3700', '0000-0002-1694-233X', ORCID].map(ref);
    const asked = people.map((person, index) => {
      const signal = index === 1 ? left.signal : ask().signal;
      return source.works!(person, {}, { signal }).catch((error: unknown) => error);
    });
    left.abort('left');
    await Promise.all(asked);
    const [first, second, ...more] = (await stage.heard()).map(({ at }) => at);
    expect(more).to.eql([]);
    expect(second! - first!).to.be.at.least(delay);
  });

  it('pages through more than a hundred works, and says which order it does not know', async () => {
    const hundred = Array.from({ length: 100 }, (_, n) =>
      crossrefWork(`10.5555/${n}`, `No. ${n}`, 2020),
    );
    const { source, asked } = await open(
      'crossref',
      {},
      { body: crossrefList(101, hundred, 'c-2'), times: 1 },
      { body: crossrefList(101, [crossrefWork('10.5555/last', 'Last', 1999)]) },
    );
    const { value } = await source.works!(me, { limit: 100 }, ask());
    expect(value).to.deep.include({ total: 101, nextCursor: 'c-2' });
    const last = await source.works!(me, { limit: 100, cursor: 'c-2' }, ask());
    expect(last.value.nextCursor).to.equal(null);
    expect((await asked())[1]!.searchParams.get('cursor')).to.equal('c-2');
    expect((await failure(source.works!(me, { sort: 'title' }, ask()))).kind).to.equal(
      'unsupported',
    );
  });
});

describe('the DataCite source', () => {
  const dois = (...data: object[]): Cue => ({ body: { data, meta: { total: data.length } } });

  it('reads works and the person in them', async () => {
    const { source, asked } = await open('datacite', {}, dois(dataciteDoi('10.5555/D1', 'Shards')));
    const { value } = await source.researcher(me, ask());
    const { items } = (await source.works!(me, {}, ask())).value;
    expect(value).to.deep.include({ name: 'Josiah Carberry', affiliation: null });
    expect(value.orcid).to.deep.include({ authenticated: false });
    expect(items[0]).to.deep.include({
      doi: '10.5555/d1',
      type: 'dataset',
      date: '2024-05',
      venue: 'Shard Repository',
    });
    expect(items[0]!.authors.map(({ name }) => name)).to.eql([
      'Josiah Carberry',
      'Kiln Consortium',
    ]);
    const [url] = await asked();
    expect(url!.searchParams.get('query')).to.contain(`"https://orcid.org/${ORCID}"`);
    expect(await asked()).to.have.length(1);
  });

  it('offers one type for all words of a kind, and finds all its works by any of them', async () => {
    const typed = (doi: string, types: object) => dataciteDoi(`10.5555/${doi}`, 'X', { types });
    const { source } = await open(
      'datacite',
      {},
      dois(
        typed('one', { resourceTypeGeneral: 'JournalArticle' }),
        typed('two', { resourceTypeGeneral: 'Text', resourceType: 'Article' }),
        typed('three', { resourceTypeGeneral: 'Text', resourceType: 'Podcast Episode' }),
        typed('four', { resourceTypeGeneral: 'Text', resourceType: 'podcast episode' }),
      ),
    );
    const { facets } = (await source.works!(me, {}, ask())).value;
    expect(facets!.types.map(({ count }) => count)).to.eql([2, 2]);
    for (const type of ['journal-article', 'article', 'Article', 'Podcast Episode']) {
      expect((await source.works!(me, { type }, ask())).value.total, type).to.equal(2);
    }
  });

  it('reads types in their several spellings, and years that are texts', async () => {
    const typed = (types: object, publicationYear: unknown = 2024) =>
      dataciteDoi(`10.5555/${JSON.stringify(types).length}`, 'X', { types, publicationYear });
    const { source } = await open(
      'datacite',
      {},
      dois(
        typed({ resourceTypeGeneral: 'JournalArticle' }, '2023'),
        typed({ resourceTypeGeneral: 'Text', resourceType: 'Working Paper' }, 2022),
        typed({ resourceTypeGeneral: 'Text', resourceType: ' PhD thesis ' }, 2021),
        typed({ resourceTypeGeneral: 'PhysicalObject', resourceType: 'Jug' }, 2020),
        typed({}, 'n.d.'),
      ),
    );
    const { items } = (await source.works!(me, {}, ask())).value;
    expect(items.map(({ type, year }) => [type, year])).to.eql([
      ['journal-article', 2023],
      ['working-paper', 2022],
      ['PhD thesis', 2021],
      ['physical-object', 2020],
      [null, null],
    ]);
  });

  it('keeps what people type out of the query language', async () => {
    const hundred = Array.from({ length: 100 }, (_, n) => dataciteDoi(`10.5555/${n}`, `No. ${n}`));
    const { source, asked } = await open(
      'datacite',
      {},
      {
        body: { data: hundred, meta: { total: 250 } },
      },
    );
    const { value } = await source.works!(me, { limit: 100 }, ask());
    expect(value).to.deep.include({ total: 250, nextCursor: '2' });
    await source.works!(me, { q: 'pots) OR *:* (', limit: 20 }, ask());
    expect((await asked())[1]!.searchParams.get('query')).to.match(
      /titles\.title:\(pots AND or\)$/,
    );
  });

  it('says not-found for an iD that nobody has used', async () => {
    const { source } = await open('datacite', {}, dois());
    expect((await failure(source.researcher(me, ask()))).kind).to.equal('not-found');
  });
});

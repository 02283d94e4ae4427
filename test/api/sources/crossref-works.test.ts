import { expect } from '@open-wc/testing';
import { loadSource } from '../../../src/api/sources/index.js';
import { toBibtex } from '../../../src/format/cite/bibtex.js';
import { workOf } from '../../../src/ssr/json-ld.js';
import { ask, ref } from '../../fixtures/public/ask.js';
import { ORCID, crossrefList, crossrefWork } from '../../fixtures/public/others.js';
import { openStage } from '../../fixtures/stage.js';
import type { Cue } from '../../fixtures/stage-server.js';

const me = ref(ORCID);

async function open(...cues: Cue[]) {
  const stage = await openStage(...cues);
  const source = await loadSource('crossref', { endpoint: stage.url });
  const asked = async () =>
    (await stage.heard()).map(({ path }) => new URL(path, stage.url).searchParams);
  return { source, asked };
}

const list = (...items: object[]): Cue => ({ body: crossrefList(items.length, items) });

/** What is made of these works of Crossref's. */
async function read(...items: object[]) {
  const { source } = await open(list(...items));
  return (await source.works!(me, {}, ask())).value.items;
}

let count = 0;
/** A work of a type, with the fields that Crossref has for such. */
const work = (type: string, more: object) =>
  crossrefWork(`10.5555/${(count += 1)}`, 'Cracks', 2050 - count, {
    'container-title': [],
    publisher: 'Brown Pottery Press',
    type,
    ...more,
  });

const titled = (...titles: string[]) => ({ 'container-title': titles });

describe('what Crossref says of where a work was published', () => {
  it('is who published what stands by itself, and not the series of it', async () => {
    const types = ['monograph', 'edited-book', 'book', 'reference-book', 'proceedings'];
    const more = ['report', 'dissertation', 'standard', 'posted-content', 'peer-review'];
    const items = await read(
      ...[...types, ...more].map((type) => work(type, titled('Studies in Psychoceramics'))),
    );
    for (const { type, venue } of items) expect(venue, type!).to.equal('Brown Pottery Press');
    const kinds = items.slice(0, types.length).map(({ type }) => type);
    expect(new Set(kinds), 'one choice for all books').to.eql(new Set(['book']));
  });

  it('is the journal, the book or the database of what stands in one, and no publisher', async () => {
    const items = await read(
      work('journal-article', titled('Journal of Psychoceramics', 'Zeitschrift für Psychokeramik')),
      work('book-chapter', titled('Lecture Notes in Pottery', 'Kilns, Old and New')),
      work('proceedings-article', titled('Pottery Proceedings', 'Proceedings of Kiln 2024')),
      work('reference-entry', titled('Encyclopedia of Glazes')),
      work('other', titled('Structured Pots I', 'Contemporary Pottery')),
      work('dataset', titled('Shard Archive')),
      work('dataset', {}),
      work('proceedings-article', { event: { name: 'Kiln 2024' } }),
      work('journal-article', {}),
      work('component', {}),
    );
    expect(items.map(({ venue }) => venue)).to.eql([
      'Journal of Psychoceramics',
      'Kilns, Old and New',
      'Proceedings of Kiln 2024',
      'Encyclopedia of Glazes',
      'Structured Pots I',
      'Shard Archive',
      'Brown Pottery Press',
      'Kiln 2024',
      null,
      null,
    ]);
  });

  it('is asked for, of lists, with fields alone that Crossref selects', async () => {
    const { source, asked } = await open(list());
    await source.works!(me, {}, ask());
    const fields = (await asked())[0]!.get('select')!.split(',');
    expect(fields).to.include.members(['publisher', 'event', 'translator', 'chair']);
    // "Select 'institution' specified but there is no such select for this route": 400, and no works at all.
    for (const field of ['institution', 'subtype', 'language', 'review']) {
      expect(fields).not.to.include(field);
    }
  });

  it('is cited and described as the publisher of books and of peer reviews', async () => {
    const [book, review] = await read(work('monograph', {}), work('peer-review', {}));
    expect(toBibtex([book!])).to.contain('publisher = {Brown Pottery Press}');
    for (const each of [book!, review!]) {
      expect(workOf(each)).to.deep.include({
        publisher: { '@type': 'Organization', name: 'Brown Pottery Press' },
      });
    }
  });
});

describe('titles of Crossref', () => {
  it('are in the language of the work where there is no other, and without running heads', async () => {
    const items = await read(
      work('journal-article', { title: [''], 'original-title': ['五、乾餾'] }),
      work('journal-article', { title: ['On pots'], 'original-title': ['О горшках'] }),
      work('journal-article', {
        title: ['On cracked pots'],
        subtitle: ['ON CRACKED POTS IN KILNS'],
      }),
      work('journal-article', { title: ['Pots'], subtitle: ['A history'] }),
      work('journal-article', { title: ['Pots: a History'], subtitle: ['A history'] }),
      work('journal-article', { title: ['POTS'], subtitle: ['A HISTORY'] }),
      work('journal-article', { title: ['Pots'], subtitle: ['1914–1918'] }),
    );
    expect(items.map(({ title }) => title)).to.eql([
      '五、乾餾',
      'On pots',
      'On cracked pots',
      'Pots: A history',
      'Pots: a History',
      'POTS: A HISTORY',
      'Pots: 1914–1918',
    ]);
  });
});

const carberry = { given: 'Josiah', family: 'Carberry', ORCID: `https://orcid.org/${ORCID}` };
const byron = { given: 'Ada', family: 'Byron' };
/** A work of Ada Byron's that Josiah Carberry helped with. */
const helped = (role: string, index = 1) =>
  crossrefWork(`10.5555/helped-${index}`, 'Cracks', 2024, { author: [byron], [role]: [carberry] });

describe('works that somebody helped others with', () => {
  it('are none of theirs: what they edited, translated or chaired has other authors', async () => {
    const { source } = await open(
      list(
        ...['editor', 'translator', 'chair'].map(helped),
        crossrefWork('10.5555/own', 'Glazes', 2023, { editor: [carberry] }),
      ),
    );
    const { value: page } = await source.works!(me, {}, ask());
    expect(page.items.map(({ id }) => id)).to.eql(['10.5555/own']);
    expect(page.total).to.equal(1);
    const { value } = await source.researcher(me, ask());
    expect(value.counts?.works).to.equal(1);
    expect(value.worksByYear.map(({ year, works }) => [year, works])).to.eql([[2023, 1]]);
    const graph = (await source.graph!(me, undefined, ask())).value;
    expect(graph.nodes.map(({ id }) => id)).not.to.include('w:10.5555/helped-0');
  });

  it('are theirs where nobody wrote them, and related to them, not written', async () => {
    const { source } = await open(
      list(crossrefWork('10.5555/book', 'Cracks', 2024, { author: [], editor: [carberry] })),
    );
    const { value: page } = await source.works!(me, {}, ask());
    expect(page.items.map(({ authors }) => authors)).to.eql([[]]);
    const { edges } = (await source.graph!(me, undefined, ask())).value;
    expect(edges.map(({ kind }) => kind)).to.eql(['related']);
  });

  it('still say who it is that did nothing else', async () => {
    const { source } = await open(list(helped('editor')));
    const { value } = await source.researcher(me, ask());
    expect(value).to.deep.include({ name: 'Josiah Carberry', worksByYear: [] });
    expect(value.counts?.works).to.equal(0);
    expect((await source.works!(me, {}, ask())).value.items).to.eql([]);
  });

  it('leave open how many there are, where more are to come', async () => {
    const hundred = Array.from({ length: 100 }, (_, n) =>
      n === 7 ? helped('editor', n) : crossrefWork(`10.5555/${n}`, `No. ${n}`, 2020),
    );
    const { source } = await open({ body: crossrefList(300, hundred, 'c-2') });
    const { value } = await source.works!(me, { limit: 100 }, ask());
    expect(value.items).to.have.length(99);
    expect(value).to.include({ total: null, nextCursor: 'c-2' });
    expect((await source.researcher(me, ask())).value.counts?.works).to.equal(null);
  });

  it('are passed over by pages, so that the first works shown are the newest of their own', async () => {
    const hundred = Array.from({ length: 100 }, (_, n) => helped('editor', n));
    const { source, asked } = await open(
      { body: crossrefList(101, hundred, 'c-2'), times: 1 },
      { body: crossrefList(101, [crossrefWork('10.5555/own', 'Glazes', 1999)], 'c-3') },
    );
    const { value } = await source.works!(me, {}, ask());
    expect(value.items.map(({ id }) => id)).to.eql(['10.5555/own']);
    expect(value).to.include({ total: 1, nextCursor: null });
    expect((await source.researcher(me, ask())).value.name).to.equal('Josiah S. Carberry');
    const cursors = (await asked()).map((each) => each.get('cursor'));
    expect(cursors.filter((each) => each !== null)).to.eql(['*', 'c-2']);
  });
});

describe('types that Crossref does not call so', () => {
  it('are asked for by what a notice does to another work', async () => {
    const hundred = Array.from({ length: 100 }, (_, n) =>
      crossrefWork(`10.5555/${n}`, `No. ${n}`, 2020),
    );
    const { source, asked } = await open({ body: crossrefList(300, hundred, 'c-2') });
    for (const type of ['retraction', 'erratum', 'journal-article', 'book', 'journal-issue']) {
      await source.works!(me, { type }, ask());
    }
    const filters = (await asked()).slice(1).map((each) => each.get('filter')!.split(',').slice(1));
    expect(filters[0]).to.include.members(['update-type:retraction', 'update-type:withdrawal']);
    expect(filters[1]).to.include.members(['update-type:correction', 'update-type:erratum']);
    expect(filters[2]).to.eql(['type:journal-article']);
    expect(filters[3]).to.include.members(['type:book', 'type:monograph', 'type:edited-book']);
    expect(filters[3]).not.to.include('type:book-chapter');
    expect(filters[4]).to.eql(['type:journal-issue']);
  });
});

import { expect } from '@open-wc/testing';
import { loadSource } from '../../../src/api/sources/index.js';
import { ask, ref } from '../../fixtures/public/ask.js';
import { ORCID, dataciteDoi } from '../../fixtures/public/others.js';
import { openStage } from '../../fixtures/stage.js';

const me = ref(ORCID);

async function open(total: number, ...data: object[]) {
  const stage = await openStage({ body: { data, meta: { total } } });
  const source = await loadSource('datacite', { endpoint: stage.url });
  const queries = async () =>
    (await stage.heard()).map(({ path }) => new URL(path, stage.url).searchParams.get('query')!);
  return { source, queries };
}

/** What is made of works with these fields of DataCite's. */
async function read(...fields: object[]) {
  const dois = fields.map((more, n) =>
    dataciteDoi(`10.5555/${n}`, 'Shards', { publicationYear: 2000 - n, dates: [], ...more }),
  );
  const { source } = await open(dois.length, ...dois);
  return (await source.works!(me, {}, ask())).value.items;
}

const typed = (general: string, free = '') => ({
  types: { resourceTypeGeneral: general, resourceType: free },
});

describe('what DataCite says of where a work was published', () => {
  it('is the repository, where the container is a series or the article that a data set goes with', async () => {
    const container = { title: 'Supplement to: Carberry (2020)' };
    const items = await read(
      { container },
      { container, ...typed('Text', 'Thesis') },
      { container: { title: 'Journal of Shards' }, ...typed('JournalArticle') },
      { container: { title: 'All the Shards' }, ...typed('BookChapter') },
      { container: {}, ...typed('JournalArticle') },
    );
    expect(items.map(({ venue }) => venue)).to.eql([
      'Shard Repository',
      'Shard Repository',
      'Journal of Shards',
      'All the Shards',
      'Shard Repository',
    ]);
  });

  it('is nothing where a depositor wrote that nothing is known', async () => {
    const items = await read(
      { publisher: 'Unpublished' },
      { publisher: '(:unav)' },
      { publisher: ':unkn', titles: [{ title: ':(unav)' }] },
      { publisher: 'None of the Above Press', titles: [{ title: ': a shard' }] },
    );
    expect(items.map(({ venue }) => venue)).to.eql([null, null, null, 'None of the Above Press']);
    expect(items.map(({ title }) => title)).to.eql(['Shards', 'Shards', null, ': a shard']);
  });
});

describe('texts of DataCite', () => {
  it('have no authors of whom nothing is known', async () => {
    const unknown = ['(:unkn)', ':unav', ':null', '(:etal)', '(:unkn) Anonymous', ''];
    const creators = ['Nullius, Ada', ...unknown].map((name) => ({ name }));
    const [work] = await read({ creators });
    expect(work!.authors.map(({ name }) => name)).to.eql(['Nullius, Ada']);
  });

  it('have their subtitles, and no translations', async () => {
    const items = await read(
      {
        titles: [
          { title: 'Scherben', titleType: 'TranslatedTitle' },
          { title: 'A catalogue', titleType: 'Subtitle' },
          { title: 'Shards' },
        ],
      },
      { titles: [{ title: 'Shards: a list' }, { title: 'a list', titleType: 'Subtitle' }] },
      { titles: [{ title: 'A list', titleType: 'Subtitle' }] },
    );
    expect(items.map(({ title }) => title)).to.eql([
      'Shards: A catalogue',
      'Shards: a list',
      'A list',
    ]);
  });
});

describe('versions at DataCite', () => {
  const related = (relationType: string, relatedIdentifier: string, more: object = {}) => ({
    relatedIdentifiers: [{ relationType, relatedIdentifier }],
    ...more,
  });
  const dois = [
    dataciteDoi('10.5281/kiln.1', 'Kiln'),
    dataciteDoi('10.5281/kiln.2', 'Kiln 1.0', related('IsVersionOf', '10.5281/KILN.1')),
    dataciteDoi('10.5281/kiln.3', 'Kiln 2.0', related('IsVersionOf', '10.5281/kiln.1')),
    dataciteDoi('10.6084/m9.7', 'Jug', related('IsIdenticalTo', '10.6084/m9.7.v1')),
    dataciteDoi('10.6084/m9.7.v1', 'Jug', related('IsIdenticalTo', 'https://doi.org/10.6084/m9.7')),
    dataciteDoi('10.5555/alone', 'Pot', related('IsVersionOf', '10.5555/elsewhere')),
    dataciteDoi(
      '10.5555/text',
      'Kilns',
      related('IsVersionOf', '10.5281/kiln.1', typed('Preprint')),
    ),
  ];

  it('are one work with what they are versions of, where that is there and of their type', async () => {
    const { source } = await open(dois.length, ...dois);
    const { items, total } = (await source.works!(me, { sort: 'title' }, ask())).value;
    const left = ['10.6084/m9.7', '10.5281/kiln.1', '10.5555/text', '10.5555/alone'];
    expect(items.map(({ id }) => id)).to.eql(left);
    expect(total).to.equal(4);
    expect((await source.researcher(me, ask())).value.counts?.works).to.equal(4);
  });

  it('leave open how many works there are, where more are to come', async () => {
    const { source } = await open(
      250,
      ...Array.from({ length: 20 }, () => dois.slice(0, 5)).flat(),
    );
    expect((await source.works!(me, {}, ask())).value.total).to.equal(null);
  });
});

describe('questions to DataCite', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => dataciteDoi(`10.5555/${n}`, `No. ${n}`));

  it('are for a type by its id, or by what depositors write beside a type that says nothing', async () => {
    const { source, queries } = await open(250, ...hundred);
    await source.works!(me, { type: 'dataset' }, ask());
    await source.works!(me, { type: 'working-paper' }, ask());
    await source.works!(me, { type: 'PhD "thesis' }, ask());
    const [, dataset, paper, thesis] = await queries();
    // `types.resourceTypeGeneral` would be compared letter by letter: no work is of the type `dataset`.
    expect(dataset).to.contain('(resource_type_id:"dataset" OR ').and.not.contain('TypeGeneral');
    expect(paper).to.contain('resource_type_id:"working-paper"');
    expect(paper).to.contain('types.resourceType:("working-paper" OR "working paper" OR');
    expect(thesis).to.contain('"phd thesis"').and.not.contain('""');
  });

  it('take nothing that people type for an operator', async () => {
    const { source, queries } = await open(250, ...hundred);
    await source.works!(me, { q: 'pots AND NOT pans' }, ask());
    expect((await queries())[1]).to.match(/titles\.title:\(pots AND and AND not AND pans\)$/);
  });
});

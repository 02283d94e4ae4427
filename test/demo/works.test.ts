import { expect } from '@open-wc/testing';
import { WorksPageSchema, type Work, type WorksPage } from '../../src/model/work.js';
import { newWorld, problemOf, type World } from './ask.js';

const carberry = '/researchers/josiah-carberry/works';
const page = ({ json }: World, query = '', path = carberry) => json<WorksPage>(`${path}?${query}`);

/** Every work of a list, by following its cursors. */
async function all(world: World, query = ''): Promise<Work[]> {
  const works: Work[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const next: WorksPage = await page(world, `limit=100&cursor=${cursor}&${query}`);
    works.push(...next.items);
    cursor = next.nextCursor;
  }
  return works;
}

describe('demo endpoint: works', () => {
  it('has the 13 works of the first researcher, broken TeX and all', async () => {
    const world = await newWorld();
    const body = WorksPageSchema(await page(world, '', '/researchers/zhen-qin/works'));
    expect(body.total).to.equal(13);
    expect(body.items).to.have.length(13);
    expect(new Set(body.items.map(({ venue, type }) => `${type} ${venue}`))).to.deep.equal(
      new Set(['preprint arXiv']),
    );
    const abstracts = body.items.map(({ abstract }) => abstract).join('\n');
    expect(abstracts).to.contain(String.raw`$O(ST^{-\frac{1}{2})$`);
    expect(abstracts).to.contain(String.raw`$O(\log(nT)/\sqrt{nT} + σ)$`);
    expect(abstracts).to.contain(String.raw`\log (n_0T)\sqrt{n_0}/\sqrt{T})$`);
  });

  it('pages through 300 works, each once, 20 at a time unless told', async () => {
    const world = await newWorld();
    const first = WorksPageSchema(await page(world));
    expect(first.items).to.have.length(20);
    expect(first.total).to.equal(300);
    const works = await all(world);
    expect(works).to.have.length(300);
    expect(new Set(works.map(({ id }) => id)).size).to.equal(300);
    expect(new Set(works.map(({ status }) => status))).to.deep.equal(
      new Set(['current', 'corrected', 'retracted', 'withdrawn']),
    );
    expect(Math.max(...works.map(({ authors }) => authors.length))).to.be.above(250);
  });

  it('holds 5,000 works where there are 5,000', async () => {
    const world = await newWorld();
    const { total } = await page(world, 'limit=1', '/researchers/ingrid-halvorsen/works');
    expect(total).to.equal(5000);
  });

  it('sorts in four ways, with the unknown last', async () => {
    const world = await newWorld();
    const years = (await all(world, 'sort=oldest')).map(({ year }) => year ?? Infinity);
    expect(years).to.deep.equal([...years].sort((a, b) => a - b));
    const newest = (await all(world, 'sort=newest')).map(({ year }) => year ?? -Infinity);
    expect(newest).to.deep.equal([...newest].sort((a, b) => b - a));
    const cited = (await all(world, 'sort=most-cited')).map(({ citations }) => citations ?? -1);
    expect(cited).to.deep.equal([...cited].sort((a, b) => b - a));
    expect(cited.at(-1)).to.equal(-1);
    const titles = (await all(world, 'sort=title')).map(({ title }) =>
      (title ?? '').replace(/<[^>]*>/g, ''),
    );
    expect(titles).to.deep.equal(
      [...titles].sort(new Intl.Collator('en', { numeric: true }).compare),
    );
  });

  it('searches titles, venues and authors without regard to case or marks', async () => {
    const world = await newWorld();
    const found = async (q: string) =>
      (await page(world, `q=${encodeURIComponent(q)}`)).items.map(({ title }) => title);
    expect(await found('UBER DIE')).to.deep.equal([
      'Über die Sprödigkeit: <i>Zur Bruchmechanik</i> des Bucchero',
    ]);
    expect(await found('grunwald')).to.have.length(1);
    expect(await found('sio2')).to.have.length(2);
    expect(await found('kiln and glaze')).to.not.be.empty;
    expect(await found('no such words')).to.be.empty;
  });

  it('counts each facet without its own filter', async () => {
    const world = await newWorld();
    const whole = await page(world, 'limit=1');
    const one = await page(world, 'limit=1&type=dataset&year=2020');
    const sum = (facets: readonly { count: number | null }[] = []) =>
      facets.reduce((n, { count }) => n + (count ?? 0), 0);
    expect(sum(whole.facets?.types)).to.equal(300);
    expect(sum(one.facets?.types)).to.equal((await page(world, 'limit=1&year=2020')).total);
    expect(sum(one.facets?.years)).to.equal((await page(world, 'limit=1&type=dataset')).total);
    expect(one.facets?.types.find(({ value }) => value === 'dataset')?.count).to.equal(one.total);
  });

  it('refuses what it cannot mean', async () => {
    const { ask, json } = await newWorld();
    const { nextCursor } = await json<WorksPage>(carberry);
    const other = `/researchers/ingrid-halvorsen/works?cursor=${nextCursor}`;
    for (const path of [
      `${carberry}?limit=0`,
      `${carberry}?limit=ten`,
      `${carberry}?sort=best`,
      `${carberry}?year=soon`,
      `${carberry}?cursor=zzz`,
      other,
    ]) {
      expect((await problemOf(await ask(path))).status, path).to.equal(400);
    }
    expect((await json<WorksPage>(`${carberry}?limit=5000`)).items).to.have.length(100);
  });

  it('has an empty list for a researcher without works', async () => {
    const world = await newWorld();
    const body = await page(world, '', '/researchers/sunniva-tveit/works');
    expect(body).to.deep.equal({
      items: [],
      total: 0,
      nextCursor: null,
      facets: { types: [], years: [] },
    });
  });
});

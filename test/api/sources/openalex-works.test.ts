import { expect } from '@open-wc/testing';
import type { Source } from '../../../src/model/source.js';
import { ask, ref } from '../../fixtures/public/ask.js';
import {
  AUTHOR,
  ORCID,
  authorBody,
  groupsBody,
  workBodies,
  workBody,
  worksBody,
} from '../../fixtures/public/openalex.js';
import { author, cost, json, openalex, pathsOf } from '../../fixtures/public/openalex-stage.js';

describe('the OpenAlex source, asked for works and what is around them', () => {
  it('answers filters, orders and searches of few works with no further request', async () => {
    const { stage, source } = await openalex(json(worksBody(30, workBodies(30))));
    const query = { sort: 'most-cited', type: 'preprint', limit: 5 } as const;
    const first = (await source.works!(author, query, ask())).value;
    expect(first.items.map(({ citations }) => citations)).to.eql([28, 25, 22, 19, 16]);
    const second = (await source.works!(author, { ...query, cursor: first.nextCursor! }, ask()))
      .value;
    expect(second.items[0]!.citations).to.equal(13);
    const found = (await source.works!(author, { q: 'POT number 7', sort: 'title' }, ask())).value;
    expect(found.items.map(({ id }) => id)).to.include('W9000007');
    expect(first.facets?.types).to.deep.include({ value: 'preprint', count: 10 });
    expect(await stage.heard()).to.have.length(1);
  });

  it('pages through many works: those at hand first, then by the cursor of OpenAlex', async () => {
    const { stage, source } = await openalex(
      { ...json(worksBody(130, workBodies(100), 'c-100')), times: 1 },
      json(worksBody(130, workBodies(30, 100))),
    );
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query = { limit: 40, ...(cursor && { cursor }) };
      const page: Awaited<ReturnType<NonNullable<Source['works']>>> = await source.works!(
        author,
        query,
        ask(),
      );
      ids.push(...page.value.items.map(({ id }) => id));
      expect(page.value.total).to.equal(130);
      cursor = page.value.nextCursor;
    } while (cursor !== null);
    expect(new Set(ids).size).to.equal(130);
    const paths = await pathsOf(stage);
    expect(paths).to.have.length(2);
    expect(paths[1]).to.contain('cursor=c-100').and.to.contain('per_page=40');
  });

  it('has many works filtered, ordered and searched by OpenAlex', async () => {
    const { stage, source } = await openalex(
      { ...json(worksBody(130, workBodies(100), 'c-100')), times: 1 },
      json(worksBody(2, workBodies(2))),
    );
    const query = {
      q: 'pots',
      type: 'article',
      year: '2020',
      sort: 'most-cited',
      limit: 20,
    } as const;
    await source.works!(author, query, ask());
    const { searchParams } = new URL((await pathsOf(stage))[1]!, stage.url);
    expect(Object.fromEntries(searchParams)).to.deep.include({
      filter: `authorships.author.id:${AUTHOR},type:article,publication_year:2020`,
      search: 'pots',
      sort: 'cited_by_count:desc',
      cursor: '*',
      per_page: '20',
    });
  });

  it('reads a work: abstract put together, retraction kept, 100 authors taken for cut', async () => {
    const authorships = Array.from({ length: 100 }, () => ({ author: null, raw_author_name: 'X' }));
    const { source } = await openalex(
      json(
        worksBody(3, [
          workBody(1, { is_retracted: true }),
          workBody(2, { authorships, primary_location: null, publication_date: '2020-13-45' }),
          { id: null },
          { id: 'https://openalex.org/W3', title: null },
        ]),
      ),
    );
    const { items } = (await source.works!(author, { sort: 'oldest' }, ask())).value;
    const work = (id: string) => items.find((each) => each.id === id);
    expect(items).to.have.length(3);
    expect(work('W9000001')).to.include({ abstract: 'Pots crack and crack', status: 'retracted' });
    expect(work('W9000002')).to.include({ authorsTruncated: true, venue: null, date: null });
    expect(work('W3')).to.include({ title: null, year: null });
  });

  it('draws a graph of works, co-authors, topics and institutions', async () => {
    const { source } = await openalex(
      json(authorBody(30), '/authors*'),
      json(worksBody(30, workBodies(30))),
    );
    const { value } = await source.graph!(ref(ORCID), undefined, ask());
    const count = (kind: string): number => value.nodes.filter((node) => node.kind === kind).length;
    expect([count('work'), count('person'), count('topic'), count('institution')]).to.eql([
      30, 6, 1, 1,
    ]);
    expect(value.focus).to.equal(`p:${AUTHOR}`);
    expect(value.truncated).to.equal(false);
  });

  it('lists and draws the works of an id that was merged into another, as lists know only that one', async () => {
    const old = 'A5900000002';
    const filter = (id: string) => `/works?filter=authorships.author.id%3A${id}`;
    for (const count of [30, 240]) {
      const { source } = await openalex(
        json(authorBody(count), `/authors/${old}*`),
        json(groupsBody(120), `${filter(AUTHOR)}&group_by*`),
        json(worksBody(count, workBodies(Math.min(count, 100)), 'abc'), `${filter(AUTHOR)}*`),
        json(worksBody(0, []), `${filter(old)}*`),
      );
      const { value } = await source.works!(ref(old), { limit: 20 }, ask());
      expect(value.items, `${count} works`).to.have.length(20);
      expect(value.total).to.equal(count);
      const graph = await source.graph!(ref(old), 60, ask());
      expect(graph.value.nodes.length, `around ${count} works`).to.be.greaterThan(20);
    }
  });

  it('takes one free question to know that somebody has no works', async () => {
    const { stage, source } = await openalex(
      json(authorBody(0), `/authors/${AUTHOR}*`),
      json(worksBody(0, [])),
    );
    const { value } = await source.works!(author, { limit: 20 }, ask());
    expect(value.items).to.eql([]);
    const paths = await pathsOf(stage);
    expect(paths).to.have.length(2);
    expect(cost(paths)).to.equal(1);
  });

  it('draws a graph of those one writes with most, where a page of works is not enough', async () => {
    const { source } = await openalex(
      json(authorBody(240), '/authors*'),
      json(groupsBody(150), '/works*'),
    );
    const { value } = await source.graph!(author, 60, ask());
    expect(value.nodes).to.have.length(60);
    expect(value.nodes.filter(({ id }) => id === `p:${AUTHOR}`)).to.have.length(1);
    expect(value.edges.filter(({ kind }) => kind === 'collaborated')[0]).to.include({
      weight: 150,
    });
    expect(value.truncated).to.equal(true);
  });

  it('knows what is around a topic for one credit, two where a page of works is not enough', async () => {
    const bodies = [json(worksBody(40, workBodies(20, 500)), '/works?filter=primary_topic*')];
    const few = await openalex(
      json(authorBody(3), '/authors*'),
      ...bodies,
      json(worksBody(3, workBodies(3))),
    );
    const slice = (await few.source.graph!(author, 150, ask())).value;
    expect(slice.expandable).to.eql(['topic']);
    const before = cost(await pathsOf(few.stage));
    const { value } = await few.source.graph!(author, 40, ask(), 't:T90001');
    expect(value.focus).to.equal('t:T90001');
    expect(value.nodes.length).to.be.at.most(40);
    const labels = value.nodes.map(({ label }) => label);
    expect(labels).to.include.members(['Psychoceramics', 'Cracks in pot number 1']);
    expect(labels).to.include('Cracks in pot number 500');
    const met = new Set(value.edges.flatMap(({ source, target }) => [source, target]));
    expect(value.nodes.every(({ id }) => met.has(id))).to.equal(true);
    expect(cost(await pathsOf(few.stage)) - before).to.equal(1);

    const many = await openalex(json(authorBody(240), '/authors*'), ...bodies);
    await many.source.graph!(author, 40, ask(), 't:T90001');
    const paths = await pathsOf(many.stage);
    expect(cost(paths)).to.equal(2);
    expect(paths.join(' ')).to.contain(
      `primary_topic.id%3AT90001%2Cauthorships.author.id%3A${AUTHOR}`,
    );
    expect(paths.join(' ')).not.to.contain('abstract_inverted_index');
  });

  it('asks for fewer works where a hundred are more than is read', async () => {
    const huge = { ...worksBody(40, workBodies(40)), padding: 'x'.repeat(2_200_000) };
    const { stage, source } = await openalex(
      { ...json(huge), times: 1 },
      json(worksBody(40, workBodies(15), 'c')),
    );
    const { value } = await source.works!(author, { limit: 10 }, ask());
    expect(value.items).to.have.length(10);
    expect((await pathsOf(stage)).map((path) => /per_page=(\d+)/.exec(path)?.[1])).to.eql([
      '100',
      '15',
    ]);
  });
});

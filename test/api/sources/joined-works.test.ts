import { expect } from '@open-wc/testing';
import { ask, ref } from '../../fixtures/public/ask.js';
import { authorBody, workBody, worksBody } from '../../fixtures/public/openalex.js';
import {
  ORCID,
  crossrefList,
  crossrefWork,
  dataciteDoi,
  groupBody,
} from '../../fixtures/public/others.js';
import type { Cue } from '../../fixtures/stage-server.js';

import { joined, openAlex, orcid } from '../../fixtures/public/joined.js';

describe('a list of several sources', () => {
  it('has a work once that a source lists on two pages, since its list grew between', async () => {
    const pages = [
      worksBody(101, [workBody(1), workBody(2, { doi: null })], 'next'),
      worksBody(101, [workBody(2, { doi: null }), workBody(3)]),
    ];
    const { source } = await joined(
      'openalex orcid',
      { path: '/openalex/works*', body: pages[0], times: 1 },
      { path: '/openalex/works*', body: pages[1] },
      ...orcid.slice(0, 2),
    );
    const { value } = await source.works!(ref(ORCID), {}, ask());
    expect(value.items).to.have.length(3);
  });

  it('has what a work is from a source that has a word for it', async () => {
    const [group] = groupBody(1, 'One', '2024', '10.5555/one')['work-summary'];
    const { source } = await joined(
      'orcid crossref',
      {
        path: `/orcid/${ORCID}/works`,
        body: { group: [{ 'work-summary': [{ ...group, type: 'other' }] }] },
      },
      {
        path: '/crossref/works*',
        body: crossrefList(1, [
          crossrefWork('10.5555/one', 'One', 2024, { type: 'posted-content' }),
        ]),
      },
    );
    const { items } = (await source.works!(ref(ORCID), {}, ask())).value;
    expect(items.map(({ type }) => type)).to.eql(['preprint']);
    expect(items[0]!.origins).to.deep.include({ field: 'type', source: 'crossref' });
  });

  it('calls one kind of work by one word, and has all authors where one source has them', async () => {
    const one = 'https://doi.org/10.5555/one';
    const many = Array.from({ length: 100 }, (_, n) => ({ author: { display_name: `No. ${n}` } }));
    const { source } = await joined(
      'openalex crossref',
      { path: '/openalex/authors/*', body: authorBody(1) },
      {
        path: '/openalex/works*',
        body: worksBody(2, [
          workBody(1, { doi: one, type: 'article', authorships: many }),
          workBody(2, { type: 'conference-thing', authorships: many }),
        ]),
      },
      {
        path: '/crossref/works*',
        body: crossrefList(2, [
          crossrefWork('10.5555/one', 'One', 2024),
          crossrefWork('10.5555/three', 'Three', 2019),
        ]),
      },
    );
    const { items, facets } = (await source.works!(ref(ORCID), {}, ask())).value;
    expect(facets?.types.map(({ value, count }) => [value, count])).to.eql([
      ['article', 2],
      ['conference-thing', 1],
    ]);
    const first = items.find(({ doi }) => doi === '10.5555/one')!;
    expect(first.authors.map(({ name }) => name)).to.include('The Kiln Consortium');
    expect(first.authorsTruncated).to.equal(false);
    expect(first.origins).to.deep.include({ field: 'authors', source: 'crossref' });
    expect(items.find(({ type }) => type === 'conference-thing')?.authorsTruncated).to.equal(true);
  });

  it('merges works by DOI, then by title and year; other DOIs are other works', async () => {
    const { source } = await joined('openalex orcid', ...openAlex, ...orcid);
    const { items, total } = (await source.works!(ref(ORCID), { sort: 'newest' }, ask())).value;
    expect(total).to.equal(5);
    expect(items.map(({ title }) => title)).to.eql([
      'One',
      'The <i>Second</i> Work!',
      'Three',
      'Three',
      'Four',
    ]);
    const second = items[1]!;
    expect(second).to.deep.include({ doi: '10.5555/two', venue: 'Journal of Psychoceramics' });
    expect(second.origins).to.deep.include({ field: 'doi', source: 'orcid' });
    expect(second.origins).to.deep.include({ field: 'venue', source: 'openalex' });
    // Of a work that one source alone knows, that is said too.
    expect(new Set(items[4]!.origins.map(({ source: name }) => name))).to.eql(new Set(['orcid']));
    expect(items[4]!.origins).to.deep.include({ field: 'title', source: 'orcid' });
  });

  it('takes no day of another year than the one that it shows', async () => {
    const doi = '10.5555/one';
    const body = { data: [dataciteDoi(doi, 'One', { publicationYear: 2020, dates: [] })] };
    const more = { doi: `https://doi.org/${doi}`, publication_year: 2019 };
    const online = { ...more, publication_date: '2019-12-31' };
    const printed = { ...more, publication_year: 2020, publication_date: '2020-02-01' };
    for (const [given, date] of [
      [online, null],
      [printed, '2020-02-01'],
    ] as const) {
      const works: Cue = { path: '/openalex/works*', body: worksBody(1, [workBody(1, given)]) };
      const datacite: Cue = { path: '/datacite/dois*', body };
      const { source } = await joined('datacite openalex', datacite, works);
      const [one, ...others] = (await source.works!(ref(ORCID), {}, ask())).value.items;
      expect(others).to.eql([]);
      expect(one).to.deep.include({ year: 2020, date });
    }
  });

  it('draws one graph of all works', async () => {
    const { source } = await joined('openalex orcid', ...openAlex, ...orcid);
    const { value } = await source.graph!(ref(ORCID), undefined, ask());
    expect(value.nodes.filter(({ kind }) => kind === 'work')).to.have.length(5);
    expect(value.nodes.filter(({ label }) => label === 'Josiah Carberry')).to.have.length(1);
  });
});

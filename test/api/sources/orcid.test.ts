import { expect } from '@open-wc/testing';
import { loadSource } from '../../../src/api/sources/index.js';
import { ask, failure, ref } from '../../fixtures/public/ask.js';
import {
  ORCID,
  bulkBody,
  employmentsBody,
  groupBody,
  idBody,
  personBody,
  rorBody,
} from '../../fixtures/public/others.js';
import { openStage } from '../../fixtures/stage.js';
import type { Cue } from '../../fixtures/stage-server.js';

const person: Cue = { path: `/${ORCID}/person`, body: personBody() };
const employments: Cue = {
  path: `/${ORCID}/employments`,
  body: employmentsBody(
    { name: 'Old Kiln', from: '1990', to: '2004' },
    { name: 'Brown Pottery Works', from: '2011' },
    { name: 'Elder Pottery', from: '2005' },
  ),
};
const works: Cue = {
  path: `/${ORCID}/works`,
  body: {
    group: [
      groupBody(11, 'Cracks', '2020', '10.5555/Cracks'),
      groupBody(12, 'Glazes', '2023'),
      { 'work-summary': [] },
    ],
  },
};

async function orcid(...cues: Cue[]) {
  const stage = await openStage(...cues);
  return { stage, source: await loadSource('orcid', { endpoint: stage.url }) };
}

describe('the ORCID source', () => {
  it('reads a person and the latest employment that has not ended', async () => {
    const { stage, source } = await orcid(person, employments);
    const { value } = await source.researcher(ref(ORCID), ask());
    expect(value).to.deep.include({
      id: ORCID,
      name: 'Josiah Carberry',
      headline: 'Potter at Brown Pottery Works',
      profileUrl: `https://orcid.org/${ORCID}`,
      trust: null,
      claim: null,
    });
    expect(value.affiliation).to.deep.include({ rorId: '05gq02987', countryCode: 'US' });
    expect(value.orcid).to.deep.include({ id: ORCID, authenticated: true });
    expect(value.orcid?.assertedBy?.name).to.equal('ORCID');
    expect(await stage.heard()).to.have.length(2);
  });

  it('takes an employment whose end is yet to come for the present one', async () => {
    const next = String(new Date().getUTCFullYear() + 1);
    const jobs = employmentsBody(
      { name: 'Old Kiln', from: '1990', to: '2004' },
      { name: 'Brown Pottery Works', from: '2011', to: next },
      { name: 'Elder Pottery', from: '2005' },
    );
    const { source } = await orcid(person, { ...employments, body: jobs });
    const { value } = await source.researcher(ref(ORCID), ask());
    expect(value.affiliation?.name).to.equal('Brown Pottery Works');
  });

  it('asks for JSON, and sends no token even where the page has one', async () => {
    const stage = await openStage(person, employments);
    const getAccessToken = () => 'secret';
    const source = await loadSource('orcid', { endpoint: stage.url, getAccessToken });
    await source.researcher(ref(ORCID), ask());
    for (const { headers } of await stage.heard()) {
      expect(headers['accept']).to.equal('application/json');
      expect(headers).not.to.have.any.keys('authorization', 'content-type', 'cookie');
    }
  });

  it('reads a person of whom everything is private', async () => {
    const { source } = await orcid(
      { path: person.path!, body: { name: null, keywords: null } },
      { path: employments.path!, status: 404, body: {} },
    );
    const { value } = await source.researcher(ref(ORCID), ask());
    expect(value).to.deep.include({ name: '', affiliation: null, headline: null, topics: [] });
  });

  it('reads works: the identifier that is their own, no authors, empty groups left out', async () => {
    const { source } = await orcid(works);
    const { items, total } = (await source.works!(ref(ORCID), {}, ask())).value;
    expect(total).to.equal(2);
    expect(items.map(({ title }) => title)).to.eql(['Glazes', 'Cracks']);
    expect(items[1]).to.deep.include({ doi: '10.5555/cracks', year: 2020, authors: [] });
    expect(items[0]!.doi).to.equal(null);
  });

  it('takes no other version’s DOI for a work’s own, and no grant’s page for its link', async () => {
    const grant = idBody('grant_number', 'G-1', 'funded-by', 'https://grants.example/1');
    const preprint = idBody('doi', '10.5555/preprint', 'version-of', 'https://doi.org/10.5555/pre');
    const own = idBody('doi', 'doi.org/10.5555/Own', 'self', null, '10.5555/own');
    const { source } = await orcid({
      ...works,
      body: {
        group: [
          groupBody(1, 'Both', '2023', [grant, preprint, own]),
          groupBody(2, 'Another version’s alone', '2022', [grant, preprint]),
          groupBody(3, 'None', '2021', [grant]),
        ],
      },
    });
    const { items } = (await source.works!(ref(ORCID), {}, ask())).value;
    expect(items.map(({ doi, url }) => [doi, url])).to.eql([
      ['10.5555/own', 'https://doi.org/10.5555/pre'],
      ['10.5555/preprint', 'https://doi.org/10.5555/pre'],
      [null, null],
    ]);
  });

  it('reads a DOI that stands in the link alone, but not before the identifiers', async () => {
    const [own, other] = ['http://dx.doi.org/10.5555/Pots', 'https://doi.org/10.5555/other'];
    const { source } = await orcid({
      ...works,
      body: {
        group: [
          groupBody(1, 'Link alone', '2023', null, own),
          groupBody(2, 'Both', '2022', [idBody('doi', '10.5555/own', 'self')], other),
          groupBody(3, 'Another link', '2021', null, 'https://example.org/10.5555/x'),
        ],
      },
    });
    const { items } = (await source.works!(ref(ORCID), {}, ask())).value;
    expect(items.map(({ doi, url }) => [doi, url])).to.eql([
      ['10.5555/pots', own],
      ['10.5555/own', other],
      [null, 'https://example.org/10.5555/x'],
    ]);
  });

  it('draws co-authors from one bulk request, for four requests in all', async () => {
    const bulk: Cue = { path: `/${ORCID}/works/12,11`, body: bulkBody(11) };
    const { stage, source } = await orcid(person, employments, works, bulk);
    await source.researcher(ref(ORCID), ask());
    await source.works!(ref(ORCID), {}, ask());
    const { value } = await source.graph!(ref(ORCID), undefined, ask());
    expect(value.nodes.map(({ kind, label }) => `${kind} ${label}`)).to.eql([
      'person Josiah Carberry',
      'work Glazes',
      'work Cracks',
      'person Ada Byron',
    ]);
    expect(await stage.heard()).to.have.length(4);
  });

  it('draws its owner once where a work names them without the iD', async () => {
    const people = async (...names: (readonly [string, string | null, string?])[]) => {
      const bulk: Cue = { path: `/${ORCID}/works/12,11`, body: bulkBody(11, names) };
      const { source } = await orcid(person, employments, works, bulk);
      const { value } = await source.graph!(ref(ORCID), undefined, ask());
      return value.nodes.filter(({ kind }) => kind === 'person').map(({ label }) => label);
    };
    const unidentified = await people(['JOSIAH CARBERRY', null], ['Ada Byron', null]);
    expect(unidentified).to.eql(['Josiah Carberry', 'Ada Byron']);
    // One with another iD is somebody else, and so is a namesake beside the owner.
    const twice = ['Josiah Carberry', 'Josiah Carberry'];
    expect(await people(['Josiah Carberry', '0000-0001-5109-3700'])).to.eql(twice);
    expect(await people(['J. Carberry', ORCID], ['Josiah Carberry', null])).to.eql(twice);
    // Who edited or translated a work has not written it.
    const roles = ['editor', 'CHAIR_OR_TRANSLATOR', 'support-staff', 'co-inventor'];
    const helpers = roles.map((role): [string, null, string] => [`An ${role}`, null, role]);
    expect(await people(...helpers)).to.eql(['Josiah Carberry', 'An co-inventor']);
  });

  const book = (code: number, title: string, type: string) =>
    groupBody(code, title, '2020', null, null, type);
  const books = [
    book(1, 'Written', 'book'),
    book(2, 'Edited for its authors', 'book-chapter'),
    book(3, 'Edited alone', 'edited-book'),
    book(4, 'Translated', 'translation'),
    book(5, 'Of whom nothing is said', 'edited-book'),
    book(6, 'An article that was edited', 'journal-article'),
  ];
  const chapters: Cue = { ...works, body: { group: books } };
  const writer = ['Ada Byron', null] as const;
  const own = (role: string) => ['J. Carberry', ORCID, role] as const;
  const bulk = (path: string): Cue => {
    const full = [
      bulkBody(1, [own('editor'), own('author'), writer]),
      bulkBody(2, [writer, own('editor')]),
      bulkBody(3, [own('EDITOR'), ['Lady Edwina', null, 'editor']]),
      bulkBody(4, [writer, own('chair-or-translator')]),
      bulkBody(5, [writer, ['J. Carberry', null, 'editor']]),
      bulkBody(6, [writer, own('editor')]),
    ];
    return { path, body: { bulk: full.flatMap((each) => each.bulk) } };
  };

  it('counts no books and chapters of others that somebody edited or translated, where the record says so', async () => {
    const { stage, source } = await orcid(chapters, bulk(`/${ORCID}/works/1,2,3,4,5`));
    const { items, total } = (await source.works!(ref(ORCID), {}, ask())).value;
    expect(items.map(({ title }) => title).sort()).to.eql([
      'An article that was edited',
      'Edited alone',
      'Of whom nothing is said',
      'Written',
    ]);
    expect(total).to.equal(4);
    await source.works!(ref(ORCID), { type: 'book' }, ask());
    expect(await stage.heard()).to.have.length(2);
  });

  it('lists all where nobody says who did what', async () => {
    for (const status of [404, 429]) {
      const { source } = await orcid(chapters, { status, body: 'The daily quota is spent.' });
      expect((await source.works!(ref(ORCID), {}, ask())).value.total).to.equal(6);
    }
  });

  it('draws no work of others, and what somebody edited alone as no work that they wrote', async () => {
    const { source } = await orcid(person, employments, chapters, bulk(`/${ORCID}/works/*`));
    const { nodes, edges } = (await source.graph!(ref(ORCID), undefined, ask())).value;
    const drawn = nodes
      .filter(({ kind }) => kind === 'work')
      .map(({ id, label }) => {
        return [
          label,
          edges.find((edge) => edge.source.endsWith(ORCID) && edge.target === id)?.kind,
        ];
      });
    expect(drawn.sort()).to.eql([
      ['Edited alone', 'related'],
      ['Of whom nothing is said', 'authored'],
      ['Written', 'authored'],
    ]);
  });

  it('knows nobody by an id of another system', async () => {
    const { stage, source } = await orcid();
    const error = await failure(source.researcher(ref('A5017898742'), ask()));
    expect(error.kind).to.equal('not-found');
    expect(await stage.heard()).to.have.length(0);
  });

  const failures: [number, unknown, string][] = [
    [404, { 'response-code': 404, 'error-code': 9016 }, 'not-found'],
    [409, { 'response-code': 409, 'error-code': 9018 }, 'locked'],
    [409, { 'response-code': 409, 'error-code': 9007 }, 'locked'],
    [429, 'The daily quota for anonymous use is exceeded.', 'budget-spent'],
    [429, 'Slow down.', 'rate-limited'],
    [500, { 'response-code': 500, 'error-code': 9008 }, 'server-fault'],
  ];
  for (const [status, body, kind] of failures) {
    it(`says ${kind} for ${status} with ${JSON.stringify(body)}`, async () => {
      const { source } = await orcid({ status, body, headers: { 'Content-Type': 'text/plain' } });
      expect(await failure(source.works!(ref(ORCID), {}, ask()))).to.include({ kind, status });
    });
  }

  it('has ROR name an institution of which only the id is known', async () => {
    const { source } = await orcid(
      person,
      { path: `/${ORCID}/employments`, body: employmentsBody({ name: null, from: '2005' }) },
      { path: '/ror/organizations/05gq02987', body: rorBody },
    );
    const { value } = await source.researcher(ref(ORCID), ask());
    expect(value.affiliation).to.include({ name: 'Brown Pottery Works', countryCode: 'US' });
  });

  it('names at most a hundred works in the one bulk request', async () => {
    const group = Array.from({ length: 130 }, (_, n) => groupBody(n + 1, `No. ${n}`, '2020'));
    const { stage, source } = await orcid(
      person,
      employments,
      { ...works, body: { group } },
      {
        path: `/${ORCID}/works/*`,
        body: { bulk: [] },
      },
    );
    const { value } = await source.graph!(ref(ORCID), 200, ask());
    const bulk = (await stage.heard()).filter(({ path }) => path.startsWith(`/${ORCID}/works/`));
    expect(bulk).to.have.length(1);
    expect(bulk[0]!.path.split(',')).to.have.length(100);
    expect(value.truncated).to.equal(true);
  });
});

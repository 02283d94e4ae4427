import { expect } from '@open-wc/testing';
import { loadSource } from '../../../src/api/sources/index.js';
import type { Source } from '../../../src/model/source.js';
import { ask, failure, ref } from '../../fixtures/public/ask.js';
import {
  AUTHOR,
  ORCID,
  authorBody,
  groupsBody,
  workBodies,
  worksBody,
} from '../../fixtures/public/openalex.js';
import { author, cost, json, openalex, pathsOf } from '../../fixtures/public/openalex-stage.js';
import { rorBody } from '../../fixtures/public/others.js';
import { openStage } from '../../fixtures/stage.js';

/** Everything a page with a card, a badge, a snapshot, a list and a graph asks. */
async function fullProfile(source: Source): Promise<void> {
  await Promise.all([
    source.researcher(author, ask()),
    source.works!(author, { limit: 20 }, ask()),
    source.graph!(author, 150, ask()),
  ]);
}

describe('the OpenAlex source', () => {
  it('shows a person with few works for two requests and one credit, list and graph sharing one', async () => {
    const { stage, source } = await openalex(
      json(authorBody(30), `/authors/${AUTHOR}*`),
      json(worksBody(30, workBodies(30))),
    );
    await fullProfile(source);
    const paths = await pathsOf(stage);
    expect(paths).to.have.length(2);
    expect(cost(paths)).to.equal(1);
  });

  it('shows a person with many works for three requests and two credits', async () => {
    const { stage, source } = await openalex(
      json(authorBody(240), `/authors/${AUTHOR}*`),
      json(groupsBody(120), `/works?filter=authorships.author.id%3A${AUTHOR}&group_by*`),
      json(worksBody(240, workBodies(100), 'abc')),
    );
    await fullProfile(source);
    const paths = await pathsOf(stage);
    expect(paths).to.have.length(3);
    expect(cost(paths)).to.equal(2);
    const sizes = paths.flatMap((path) => /per_page=(\d+)/.exec(path)?.[1] ?? []);
    expect(sizes).to.eql(['100']);
  });

  it('sends no header that would cost a preflight, and no address or key of its own accord', async () => {
    const { stage, source } = await openalex(
      json(authorBody(3), '/authors*'),
      json(worksBody(1, workBodies(1))),
    );
    await fullProfile(source);
    for (const { headers, path } of await stage.heard()) {
      expect(headers['accept']).to.equal('application/json');
      expect(headers).not.to.have.any.keys('authorization', 'content-type', 'cookie');
      expect(path).not.to.match(/mailto|api_key/);
    }
  });

  it('sends a key where the page has one', async () => {
    const stage = await openStage(json(authorBody(3)));
    const source = await loadSource('openalex', { endpoint: stage.url, apiKey: 'k-1' });
    await source.researcher(author, ask());
    expect((await pathsOf(stage))[0]).to.match(/[?&]api_key=k-1$/);
  });

  it('asks for an author by ORCID iD, and only for the fields it reads', async () => {
    const { stage, source } = await openalex(json(authorBody(3)));
    const { value } = await source.researcher(ref(`https://orcid.org/${ORCID}`), ask());
    const [path] = await pathsOf(stage);
    expect(path).to.match(
      new RegExp(`^/authors/orcid:${ORCID}\\?select=id%2Corcid%2Cdisplay_name`),
    );
    expect(value).to.deep.include({
      id: AUTHOR,
      name: 'Josiah Carberry',
      trust: null,
      claim: null,
    });
    expect(value.affiliation).to.deep.include({ name: 'Brown Pottery Works', countryCode: 'US' });
    expect(value.worksByYear.map(({ year }) => year)).to.eql([2024, 2025]);
  });

  it('reads an author of whom nearly everything is null', async () => {
    const bare = Object.fromEntries(Object.keys(authorBody(0)).map((field) => [field, null]));
    const { source } = await openalex(json({ ...bare, id: `https://openalex.org/${AUTHOR}` }));
    const { value } = await source.researcher(author, ask());
    expect(value).to.deep.include({ id: AUTHOR, name: '', orcid: null, affiliation: null });
  });

  it('keeps an answer until it is told to ask anew, and keeps no failure', async () => {
    const { stage, source } = await openalex(
      { status: 404, body: '', times: 1 },
      json(authorBody(1)),
    );
    await failure(source.researcher(author, ask()));
    await source.researcher(author, ask());
    await source.researcher(author, ask());
    expect(await stage.heard()).to.have.length(2);
    await source.researcher(author, { ...ask(), revalidate: true });
    expect(await stage.heard()).to.have.length(3);
  });

  it('aborts the request when the last who wanted it has left, and not before', async () => {
    const { stage, source } = await openalex({ ...json(authorBody(1)), delay: 300 });
    const left = new AbortController();
    const other = source.researcher(author, ask());
    const gone = source
      .researcher(author, { signal: left.signal })
      .catch((error: unknown) => error);
    left.abort('left');
    expect(await gone).to.equal('left');
    expect((await other).value.id).to.equal(AUTHOR);
    expect(await stage.heard()).to.have.length(1);
  });

  it('has ROR name an institution of which only the id is known, but not for every badge of a batch', async () => {
    const institution = { id: null, display_name: null, ror: 'https://ror.org/05gq02987' };
    const nameless = authorBody(3, { last_known_institutions: [institution] });
    const { stage, source } = await openalex(
      json(nameless, '/authors*'),
      json(rorBody, '/ror/organizations/05gq02987'),
    );
    const { value } = await source.researcher(author, ask());
    expect(value.affiliation).to.include({ name: 'Brown Pottery Works', countryCode: 'US' });
    expect(await stage.heard()).to.have.length(2);
    const { items } = (await source.researchers!([author], ask())).value;
    expect(items[0]!.affiliation).to.equal(null);
    expect(await stage.heard()).to.have.length(2);
  });
});

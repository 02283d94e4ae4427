import { expect } from '@open-wc/testing';
import { connect } from '../../../src/api/connect.js';
import { ask, failure, ref } from '../../fixtures/public/ask.js';
import {
  ORCID,
  authorBody,
  budgetSpentBody,
  errorBody,
  tooFastBody,
} from '../../fixtures/public/openalex.js';
import { author, cost, json, openalex, pathsOf } from '../../fixtures/public/openalex-stage.js';
import { openStage } from '../../fixtures/stage.js';
import type { Cue } from '../../fixtures/stage-server.js';

describe('the OpenAlex source, with many at once and with failures', () => {
  describe('a batch', () => {
    const many = Array.from({ length: 60 }, (_, index) => `A59100${1000 + index}`);

    it('is one list for a hundred badges, and one credit', async () => {
      const results = many.map((id) => authorBody(1, { id: `https://openalex.org/${id}` }));
      const stage = await openStage(json({ results }));
      const connection = connect('openalex', { endpoint: stage.url });
      const shown = (id: string): Promise<string> =>
        new Promise((resolve) => {
          connection.researcher(ref(id)).watch(({ value }) => value && resolve(value.id));
        });
      const names = await Promise.all(many.map(shown));
      expect(names).to.eql(many);
      const paths = await pathsOf(stage);
      expect(paths).to.have.length(1);
      expect(cost(paths)).to.equal(1);
    });

    it('asks by itself for an id that was merged, and gives it back under the old one', async () => {
      const listed = many.slice(1).map((id) => authorBody(1, { id: `https://openalex.org/${id}` }));
      const merged = authorBody(9, { display_name: 'Merged', orcid: null });
      const { source } = await openalex(
        json(merged, `/authors/${many[0]}*`),
        json({ results: listed }, '/authors?*'),
      );
      const { value } = await source.researchers!(many.map(ref), ask());
      expect(value.missing).to.eql([]);
      expect(value.items.find(({ id }) => id === many[0])?.name).to.equal('Merged');
    });

    it('takes nobody for missing of many that were merged', async () => {
      const gone = many.slice(0, 9);
      const listed = many.slice(9).map((id) => authorBody(1, { id: `https://openalex.org/${id}` }));
      const stage = await openStage(
        json(authorBody(9, { display_name: 'Merged', orcid: null }), '/authors/*'),
        json({ results: listed }, '/authors?*'),
      );
      const connection = connect('openalex', { endpoint: stage.url });
      const shown = (id: string): Promise<string | undefined> =>
        new Promise((resolve) => {
          connection.researcher(ref(id)).watch(({ value, error }) => {
            if (value ?? error) resolve(value?.name ?? error?.kind);
          });
        });
      const names = await Promise.all(many.map(shown));
      expect(names.slice(0, 9)).to.eql(gone.map(() => 'Merged'));
    });

    it('costs nothing for a handful', async () => {
      const { stage, source } = await openalex(json(authorBody(1)));
      await source.researchers!([author, ref(ORCID)], ask());
      expect(cost(await pathsOf(stage))).to.equal(0);
    });
  });

  describe('when it fails', () => {
    const failures: [string, Cue, string, number | undefined][] = [
      [
        'a budget that is spent',
        { status: 429, body: budgetSpentBody },
        'budget-spent',
        47_052_000,
      ],
      [
        'a bad key',
        { status: 401, body: errorBody('Invalid API key') },
        'misconfigured',
        undefined,
      ],
      [
        'no such author',
        { status: 404, body: '<!doctype html><h1>Not Found</h1>' },
        'not-found',
        undefined,
      ],
      [
        'a page too far',
        { status: 400, body: errorBody('Pagination error.') },
        'refused',
        undefined,
      ],
      [
        'a paused search',
        { status: 503, body: errorBody('Search temporarily unavailable') },
        'search-paused',
        undefined,
      ],
    ];
    for (const [what, cue, kind, retryAfter] of failures) {
      it(`says ${kind} for ${what}, at once`, async () => {
        const { stage, source } = await openalex(cue);
        const error = await failure(source.researcher(author, ask()));
        expect(error).to.include({ kind, status: cue.status });
        expect(error.retryAfter).to.equal(retryAfter);
        expect(await stage.heard()).to.have.length(1);
      });
    }

    it('waits the second it is asked to when it was too fast, and tries again', async () => {
      const { stage, source } = await openalex(
        { status: 429, body: tooFastBody, times: 1 },
        json(authorBody(1)),
      );
      await source.researcher(author, ask());
      const [first, second] = await stage.heard();
      expect(second!.at - first!.at).to.be.at.least(1000);
    });

    it('reports a wait of over a minute instead of sleeping through it', async () => {
      const { stage, source } = await openalex({
        status: 429,
        body: { ...tooFastBody, retryAfter: 61 },
      });
      const error = await failure(source.researcher(author, ask()));
      expect(error).to.include({ kind: 'rate-limited', retryAfter: 61_000 });
      expect(await stage.heard()).to.have.length(1);
    });

    it('says that a query took too long', async () => {
      const { source } = await openalex({ status: 504, body: errorBody('Gateway timeout') });
      const error = await failure(source.researcher(author, ask()));
      expect(error).to.include({ kind: 'timed-out', status: 504 });
    });

    it('names every failure differently', async () => {
      const said = new Set<string>();
      for (const [, cue] of failures) {
        const { source } = await openalex(cue);
        said.add((await failure(source.researcher(author, ask()))).message);
      }
      expect(said.size).to.equal(failures.length);
    });
  });
});

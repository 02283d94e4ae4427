import { expect } from '@open-wc/testing';
import { ResearchError } from '../../src/api/errors.js';
import { WorksPageSchema, type WorksPage } from '../../src/model/work.js';
import { CountsSchema, ResearcherSchema, type Researcher } from '../../src/model/researcher.js';
import type { Ask, Capabilities, Source } from '../../src/model/source.js';
import { createFragmentHandler } from '../../src/ssr/index.js';
import { Material } from '../../src/ssr/load.js';
import { page, work } from '../fixtures/works.js';

const ada = { kind: 'native', id: 'ada' } as const;
const can = { works: true, actions: false } as Capabilities;

/** A source that fails whatever it is asked. */
const failing = (error: Error): Source => ({
  name: 'failing',
  can,
  researcher: () => Promise.reject(error),
});

/** A source of works in pages of two, which says after each where the next one is. */
function paged(next: (cursor: number) => string | null): Source & { asked: number } {
  const source = {
    ...failing(new Error('not asked for')),
    asked: 0,
    works: (_: unknown, { cursor = '0' }: { cursor?: string }) => {
      source.asked += 1;
      const at = Number(cursor);
      const items = [work(`w${2 * at}`), work(`w${2 * at + 1}`)];
      const value: WorksPage = WorksPageSchema(page(items, { total: 9, nextCursor: next(at) }));
      return Promise.resolve({ value, freshFor: 0, staleFor: 0 });
    },
  };
  return source;
}

const idsOf = async (source: Source, maxWorks?: number): Promise<string[]> => {
  const material = new Material(source, ada, new AbortController().signal, maxWorks);
  const { items, nextCursor } = await material.works();
  expect(nextCursor, 'no button promises more').to.equal(null);
  return items.map(({ id }) => id);
};

describe('what is prerendered from a source', () => {
  it('is all of the works, asked for page by page', async () => {
    const source = paged((at) => (at < 2 ? String(at + 1) : null));
    expect(await idsOf(source)).to.deep.equal(['w0', 'w1', 'w2', 'w3', 'w4', 'w5']);
  });

  it('is as many works as are wanted, of which no more pages are asked for', async () => {
    const source = paged((at) => String(at + 1));
    expect(await idsOf(source, 3)).to.deep.equal(['w0', 'w1', 'w2']);
    expect(source.asked).to.equal(2);
  });

  it('has each work once, where the list grew between two pages', async () => {
    const pages = [['w0', 'w1'], ['w1', 'w2'], ['w2']];
    const works = (_: unknown, { cursor = '0' }: { cursor?: string }) => {
      const at = Number(cursor);
      const next = at < 2 ? String(at + 1) : null;
      const items = pages[at]!.map((id) => work(id));
      const value: WorksPage = WorksPageSchema(page(items, { total: 3, nextCursor: next }));
      return Promise.resolve({ value, freshFor: 0, staleFor: 0 });
    };
    const source = { ...failing(new Error('not asked for')), works };
    expect(await idsOf(source)).to.deep.equal(['w0', 'w1', 'w2']);
  });

  it('ends where a source names the same page again', async () => {
    const source = paged(() => '1');
    expect(await idsOf(source)).to.deep.equal(['w0', 'w1', 'w2', 'w3']);
  });
});

describe('a profile that is prerendered', () => {
  it('counts the works that its source counts once it was asked for them', async () => {
    const { researcher: _, works, ...rest } = paged(() => null);
    const asked: Ask[] = [];
    const answer = {
      value: ResearcherSchema({ id: 'ada', name: 'Ada' }),
      freshFor: 0,
      staleFor: 0,
    };
    const source: Source = {
      ...rest,
      researcher: (_ref, ask) => {
        asked.push(ask);
        return Promise.resolve(answer);
      },
      works: (...question) => {
        const counts = CountsSchema({ works: 2 });
        for (const { held } of asked) held?.update<Researcher>((one) => ({ ...one, counts }));
        return works!(...question);
      },
    };
    const material = new Material(source, ada, new AbortController().signal);
    const { data } = await material.for('researcher-profile');
    expect((data as Researcher).counts?.works).to.equal(2);
  });
});

describe('a fragment that cannot be made', () => {
  const answerTo = (error: Error): Promise<Response> =>
    createFragmentHandler({ source: failing(error) })(
      new Request('https://site.example/fragments/researcher-card?researcher=ada'),
    );

  it('says when to come back where the source does, and is kept by nobody', async () => {
    const { status, headers } = await answerTo(
      new ResearchError('rate-limited', 'Too many', { retryAfter: 1500 }),
    );
    expect([status, headers.get('retry-after')]).to.deep.equal([502, '2']);
    expect(headers.get('cache-control')).to.equal('no-store');
  });

  it('is not there where the researcher is not, which may be kept for a while', async () => {
    for (const kind of ['not-found', 'gone'] as const) {
      const { status, headers } = await answerTo(new ResearchError(kind, 'No such researcher'));
      expect([status, headers.get('retry-after')]).to.deep.equal([404, null]);
      expect(headers.get('cache-control')).to.match(/^public, max-age=\d+$/);
    }
  });

  it('tells the server’s own log, and the visitor nothing of it', async () => {
    const told: unknown[] = [];
    const error = new ResearchError('unreachable', 'http://10.0.0.1/api could not be reached');
    const handle = createFragmentHandler({
      source: failing(error),
      onError: (cause) => void told.push(cause),
    });
    const url = 'https://site.example/fragments/researcher-card?researcher=ada';
    expect(await (await handle(new Request(url))).text()).not.to.contain('10.0.0.1');
    expect(told).to.deep.equal([error]);
  });
});

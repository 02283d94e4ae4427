import { expect } from '@open-wc/testing';
import {
  CreditedSource,
  type CreditingApi,
} from '../../../src/api/sources/public/credited-source.js';
import { workOf } from '../../../src/api/sources/public/blank.js';
import { inWordsOf } from '../../../src/api/sources/public/explain.js';
import { soft, softList, softText } from '../../../src/api/sources/public/forgiving.js';
import type { KnownWork } from '../../../src/api/sources/public/known-work.js';
import { maybeNumber, noun, text, type Infer } from '../../../src/model/schema.js';
import { ask, ref } from '../../fixtures/public/ask.js';
import { openStage } from '../../fixtures/stage.js';

// The source that docs/new-source.md has the reader write.
const RecordSchema = noun({
  key: text,
  heading: softText,
  printed: soft(maybeNumber),
  by: softText,
});
const RecordsSchema = noun({ found: soft(maybeNumber), records: softList(RecordSchema) });

const knownWork = (record: Infer<typeof RecordSchema>): KnownWork => ({
  work: workOf({ id: record.key, title: record.heading, year: record.printed }),
  credit: { name: record.by ?? '', authenticated: false, affiliation: null },
});

const shelfmark: CreditingApi = {
  name: 'shelfmark',
  assertedBy: { name: 'Shelfmark', url: 'https://shelfmark.example' },
  api: { home: 'https://api.shelfmark.example', explain: inWordsOf('Shelfmark') },
  async list(client, orcid, query, question) {
    const parameters = { author: orcid, size: query.limit };
    const { found, records } = await client.get(['records'], parameters, RecordsSchema, question);
    return { works: records.map(knownWork), total: found, next: null };
  },
};

describe('the source of docs/new-source.md', () => {
  it('is whole: a person, works and a graph from one request', async () => {
    const { url, heard } = await openStage({
      path: '/records?author=0000-0002-1825-0097&size=100',
      body: {
        found: 2,
        records: [
          { key: 'a', heading: 'Cracks', printed: 1999, by: 'Josiah Carberry' },
          { key: 'b' },
        ],
      },
    });
    const source = new CreditedSource(shelfmark, { endpoint: url });
    const me = ref('0000-0002-1825-0097');
    expect((await source.researcher(me, ask())).value.name).to.equal('Josiah Carberry');
    const { items } = (await source.works(me, {}, ask())).value;
    expect(items.map(({ title }) => title)).to.eql(['Cracks', null]);
    expect((await source.graph(me, undefined, ask())).value.nodes).to.have.length(3);
    expect(await heard()).to.have.length(1);
  });
});

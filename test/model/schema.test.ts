import { expect } from '@open-wc/testing';
import { decode } from '../../src/api/decode.js';
import { ResearchError } from '../../src/api/errors.js';
import { GraphSliceSchema } from '../../src/model/graph-slice.js';
import { ResearcherSchema, ResearchersSchema } from '../../src/model/researcher.js';
import { isIsoDate } from '../../src/model/schema.js';
import { WorksPageSchema } from '../../src/model/work.js';

const read = (value: unknown) => decode(ResearcherSchema, value, 'test');

function failureOf(run: () => unknown): ResearchError {
  try {
    run();
  } catch (error) {
    if (error instanceof ResearchError) return error;
  }
  throw new Error('It was read without complaint.');
}

describe('decoding a researcher', () => {
  it('reads one who has nothing but a name, with null for all that is missing', () => {
    const researcher = read({ id: 'a', name: 'Ada' });
    expect(researcher.headline).to.equal(null);
    expect(researcher.trust).to.equal(null);
    expect(researcher.openToCollaborate).to.equal(null);
    expect(researcher.roles).to.deep.equal([]);
  });

  it('leaves out unknown fields', () => {
    expect(read({ id: 'a', name: 'Ada', shoeSize: 39 })).not.to.have.property('shoeSize');
  });

  it('keeps a word of an open vocabulary as it stands', () => {
    expect(read({ id: 'a', name: 'Ada', trust: { band: 'luminous' } }).trust?.band).to.equal(
      'luminous',
    );
  });

  it('takes numbers that are not finite, negative counts and impossible dates for missing', () => {
    const researcher = read({
      id: 'a',
      name: 'Ada',
      counts: { works: JSON.parse('1e400') as number, followers: -3, topics: NaN, citations: 7 },
      trust: { score: Infinity, assessedAt: '2026-02-30' },
    });
    expect({ ...researcher.counts }).to.include({
      works: null,
      followers: null,
      topics: null,
      citations: 7,
    });
    expect(researcher.trust).to.include({ score: null, assessedAt: null });
  });

  it('reads own properties only', () => {
    const polluted = Object.prototype as { headline?: string };
    polluted.headline = 'planted';
    try {
      const researcher = read({ id: 'a', name: 'Ada' });
      expect(researcher.headline).to.equal(null);
      expect((researcher as { toString?: unknown }).toString).to.equal(undefined);
    } finally {
      delete polluted.headline;
    }
  });

  it('does not take a prototype from data', () => {
    const researcher = read(
      JSON.parse('{"id":"a","name":"Ada","__proto__":{"headline":"planted"}}'),
    );
    expect(researcher.headline).to.equal(null);
  });

  it('says which field was wrong', () => {
    expect(failureOf(() => read({ id: 'a', name: 3 })).field).to.equal('name');
    expect(failureOf(() => read({ id: 'a' })).field).to.equal('name');
    expect(
      failureOf(() => read({ id: 'a', name: 'A', trust: { signals: [{ id: 's', label: 1 }] } }))
        .field,
    ).to.equal('trust.signals[0].label');
    expect(failureOf(() => read('a string')).field).to.equal('');
    expect(failureOf(() => read(null)).message).to.contain('null');
  });

  it('says which item of a list was wrong', () => {
    const page = { items: [{ id: 'w1' }, { id: 2 }] };
    expect(failureOf(() => decode(WorksPageSchema, page, 'test')).field).to.equal('items[1].id');
  });

  it('takes no other answer for a page, a slice or a batch that has nothing in it', () => {
    const researcher = { id: 'a', name: 'Ada' };
    for (const [schema, field] of [
      [WorksPageSchema, 'items'],
      [ResearchersSchema, 'items'],
      [GraphSliceSchema, 'nodes'],
    ] as const) {
      expect(failureOf(() => decode<unknown>(schema, researcher, 'test')).field).to.equal(field);
      expect(decode<unknown>(schema, { [field]: null }, 'test')).to.have.deep.property(field, []);
    }
    const { message } = failureOf(() => decode(WorksPageSchema, [{ id: 'w1' }], 'test'));
    expect(message).to.contain('should be an object but is a list');
  });

  it('turns a getter that throws into a failure of the contract', () => {
    const trap = {
      id: 'a',
      get name(): string {
        throw new Error('trap');
      },
    };
    expect(failureOf(() => read(trap)).kind).to.equal('not-contract');
  });
});

describe('isIsoDate', () => {
  for (const date of [
    '2026',
    '2026-03',
    '2026-03-14',
    '2024-02-29',
    '2026-03-14T12:00:00Z',
    '2026-03-14T12:00:00.5+02:00',
    '2026-03-14T12:00:00',
  ]) {
    it(`takes ${date}`, () => expect(isIsoDate(date)).to.equal(true));
  }
  for (const date of [
    '',
    '26',
    '2026-13',
    '2026-02-30',
    '2025-02-29',
    'yesterday',
    '2026-03-14T99:00:00Z',
    '14/03/2026',
  ]) {
    it(`refuses ${date || 'nothing'}`, () => expect(isIsoDate(date)).to.equal(false));
  }
});

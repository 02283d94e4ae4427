import { expect } from '@open-wc/testing';
import { queryWorks } from '../../../src/api/sources/public/query-works.js';
import { WORK_SORTS, WorkSchema, type Work } from '../../../src/model/work.js';

describe('works that a source has at hand', () => {
  for (const sort of WORK_SORTS) {
    it(`are read once each to be put in the order ${sort}`, () => {
      let reads = 0;
      const works = Array.from({ length: 500 }, (_, n): Work => {
        const work = WorkSchema({ id: `w${n}`, title: `On <i>${(n * 7) % 500}</i>`, year: n });
        return Object.defineProperty({ ...work }, 'title', {
          enumerable: true,
          get: () => ((reads += 1), work.title),
        });
      });
      expect(queryWorks(works, { sort, limit: 500 }).items).to.have.length(500);
      expect(reads).to.be.at.most(2 * works.length);
    });
  }

  it('stand in the order of their titles as people read them', () => {
    const titles = ['b', '“A”', null, '<i>a</i>b', 'Z 10', 'Z 9'];
    const works = titles.map((title, n) => WorkSchema({ id: `w${n}`, title }));
    const { items } = queryWorks(works, { sort: 'title' });
    expect(items.map(({ id }) => id)).to.deep.equal(['w1', 'w3', 'w0', 'w5', 'w4', 'w2']);
  });
});

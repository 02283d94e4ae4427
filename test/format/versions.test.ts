import { expect } from '@open-wc/testing';
import { foldVersions } from '../../src/format/versions.js';
import { WorkSchema } from '../../src/model/work.js';

const title = 'On the memory of cracked vessels';
const authors = [{ name: 'Ada Byron' }];
const OTHERS = [{ name: 'Grace Hopper' }];
const preprint = WorkSchema({ id: 'before', type: 'preprint', year: 2010, title, authors });

describe('thousands of preprints and works of one title', () => {
  it('are taken in within moments', () => {
    const works = Array.from({ length: 16_000 }, (_, n) =>
      WorkSchema({ ...preprint, id: `w${n}`, ...(n % 2 && { type: 'article', authors: OTHERS }) }),
    );
    const began = performance.now();
    expect(foldVersions(works).count).to.equal(0);
    expect(performance.now() - began).to.be.lessThan(4000);
  });
});

describe('a preprint and a work of its title and author', () => {
  for (const [year, isOne] of [
    [2008, false],
    [2009, true],
    [2018, true],
    [2019, false],
    [null, true],
  ] as const) {
    it(`are ${isOne ? 'one' : 'two'} where the one is of 2010 and the other of ${year}`, () => {
      const published = WorkSchema({ id: 'after', type: 'article', year, title, authors });
      expect(foldVersions([preprint, published]).count).to.equal(isOne ? 1 : 0);
    });
  }
});

import { expect } from '@open-wc/testing';
import { richText } from '../../src/format/rich-text.js';
import { simpleText } from '../../src/format/simple-text.js';
import { show } from './show.js';

describe('simpleText', () => {
  const simple = ['A plain title', '  spaces \n around ', '', ' \u00a0', 'p > 0.05', 'a\tb', null];
  for (const text of simple) {
    it(`answers as richText does to ${JSON.stringify(text)}`, () => {
      expect(simpleText(text)).to.equal(show(richText(text)));
    });
  }

  const rich = ['<i>x</i>', 'a &amp; b', '$x$', '\\alpha', 'one\n\ntwo', 'x'.repeat(100_001)];
  for (const text of rich) {
    it(`leaves ${JSON.stringify(text.slice(0, 20))} to richText`, () => {
      expect(simpleText(text)).to.equal(null);
    });
  }
});

import { expect } from '@open-wc/testing';
import { richText } from '../../src/format/rich-text.js';
import { simpleTokens } from '../../src/format/simple-text.js';

describe('simpleTokens', () => {
  const simple = [
    'A plain title',
    '  spaces \n around ',
    '',
    ' \u00a0',
    'p > 0.05',
    'a\tb',
    null,
    7,
  ];
  for (const text of simple) {
    it(`answers as richText does to ${JSON.stringify(text)}`, () => {
      expect(simpleTokens(text)).to.deep.equal(richText(text));
    });
  }

  const rich = ['<i>x</i>', 'a &amp; b', '$x$', '\\alpha', 'one\n\ntwo', 'x'.repeat(100_001)];
  for (const text of rich) {
    it(`leaves ${JSON.stringify(text.slice(0, 20))} to richText`, () => {
      expect(simpleTokens(text)).to.equal(null);
    });
  }
});

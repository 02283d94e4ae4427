import { expect } from '@open-wc/testing';
import { PRERENDERED_TAGS } from '../../src/ssr/index.js';
import { startEdge, type Edge } from './edge.js';
import { fragment } from './prerendered.js';

/** A fragment but for what the build makes of templates: fewer spaces, and other marks of which is which. */
const plain = (html: string): string =>
  html
    .replace(/(?<=<!--\[)[\w+/=]+(?=-->)/g, '')
    .replace(/\s+(?=>)/g, '')
    .replace(/\s+/g, ' ');

describe('the bundle for edge platforms', () => {
  let edge: Edge;
  before(async () => (edge = await startEdge()));
  after(() => edge.stop());

  const paths = [
    ...PRERENDERED_TAGS.map((tag) => `fragments/${tag}?researcher=zhen-qin`),
    'fragments/researcher-profile?researcher=josiah-carberry&lang=ar',
    'badge.svg?researcher=josiah-carberry&lang=de',
    'fragments/researcher-card?researcher=nobody-here',
    'fragments/no-such-tag?researcher=zhen-qin',
  ];
  for (const path of paths) {
    it(`answers ${path} as a server with Node does`, async () => {
      const { response, html } = await fragment(path);
      const { status, headers, body } = await edge.ask(path);
      expect(status).to.equal(response.status);
      expect('etag' in headers).to.equal(response.headers.has('etag'));
      expect(plain(body)).to.equal(plain(html));
    });
  }
});

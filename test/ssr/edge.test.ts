import { expect } from '@open-wc/testing';
import { PRERENDERED_TAGS } from '../../src/ssr/index.js';
import { startEdge, type Edge } from './edge.js';
import { fragment } from './prerendered.js';

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
      expect(headers['etag'] ?? null).to.equal(response.headers.get('etag'));
      expect(body).to.equal(html);
    });
  }
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { loadSource } from '../../src/api/sources/index.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { ask, ref } from '../fixtures/public/ask.js';
import { openReplay, type Replay } from '../fixtures/replay/replay.js';

const FILES = [
  'crossref/works-cursor-p1.json',
  'crossref/works-journal-article-p2-nonlatin.json',
  'crossref/works-members-98-rows100-mathml.json',
  'crossref/works-multi-title.json',
  'crossref/works-retracted-music-education.json',
  'crossref/works-sample20-cyrillic.json',
  'openalex/works-list-2023-p1-50.json',
  'openalex/works-list-all-p1-50.json',
];

// Tags and references of the mark-up that publishers send; a formula may hold a lone sign of its own.
const MARKUP = /<\/?(?:i|b|em|sub|sup|scp|p|title|span|jats:|mml:)[^>]*>|&(?:lt|gt|amp);/i;

describe('<work-list> with recorded pages', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  for (const file of FILES) {
    it(`shows no mark-up as text and runs none: ${file}`, async () => {
      const source = await loadSource(file.split('/')[0]!, { endpoint: replay.file(file) });
      const { value } = await source.works!(ref('0000-0002-1825-0097'), { limit: 100 }, ask());
      const data = JSON.parse(JSON.stringify({ ...value, nextCursor: null })) as unknown;
      const element = await fixture<WorkList>(
        html`<work-list .data=${data} hide="controls chart"></work-list>`,
      );
      const root = element.shadowRoot!;
      const count = value.items.length;
      while (root.querySelectorAll('.work').length < count) {
        await new Promise(requestAnimationFrame);
        await element.updateComplete;
      }
      for (const button of root.querySelectorAll<HTMLElement>('.abstract-toggle')) button.click();
      await element.updateComplete;
      // The reader of mark-up is code of its own; a bone stands where it is awaited.
      while (root.querySelector('.title .bone')) {
        await new Promise(requestAnimationFrame);
        await element.updateComplete;
      }
      for (const text of root.querySelectorAll('.title, .facts, .abstract')) {
        expect(text.textContent).not.to.match(MARKUP);
      }
      expect(root.querySelectorAll('script, img, iframe, style, object, [onclick]')).to.have.length(
        0,
      );
    }).timeout(30_000);
  }
});

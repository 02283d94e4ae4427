import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { all, inside, until } from '../fixtures/elements.js';
import { aroundAda, handedIn } from '../fixtures/graph.js';
import { adaBody } from '../fixtures/people.js';
import { given, many, work } from '../fixtures/works.js';
import { shows } from '../fixtures/viewers.js';

const followed = { ...adaBody, counts: { ...adaBody.counts, followers: 1284 } };

/** On how many lines a word of an element stands. */
function lines(element: Element, word: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.nodeValue!.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  }
  throw new Error(`no “${word}” in <${element.localName}>`);
}

/** A place of a width, with text of a size, both in px. */
const place = (width: number, size: number, content: unknown) =>
  fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; font: ${size}px/1.5 sans-serif">${content}</div>`,
  );

const formula = String.raw`\sum_{n=1}^{\infty} \frac{1}{n^2} + \int_{-\infty}^{\infty} e^{-x^2}\,dx + \alpha + \beta + \gamma + \delta + \epsilon + \zeta + \eta + \theta + \iota + \kappa + \lambda`;

describe('widgets in narrow places', () => {
  it('breaks neither words nor figures of <follow-button> where a row squeezes it', async () => {
    const page = await place(
      320,
      16,
      html`<div style="display: flex">
        <p style="flex: 1 0 12em">Somebody’s text</p>
        <follow-button .data=${followed} .relationship=${null}></follow-button>
      </div>`,
    );
    const button = await shows(page.querySelector('follow-button')!, '.count');
    expect(lines(button, '1.3K')).to.equal(1);
    expect(lines(inside(page.querySelector('follow-button')!, 'button'), 'researcher')).to.equal(1);
  });

  it('keeps the figures of <trust-snapshot> in its place when text is twice as large', async () => {
    const page = await place(296, 32, html`<trust-snapshot .data=${followed}></trust-snapshot>`);
    const element = page.querySelector('trust-snapshot')!;
    const edge = element.getBoundingClientRect().right + 1;
    for (const figure of all(element, '[part=count] b')) {
      const range = document.createRange();
      range.selectNodeContents(figure);
      expect(range.getBoundingClientRect().right, figure.textContent!).to.be.below(edge);
    }
    for (const word of ['followers', 'collaborators']) {
      expect(lines(inside(element, '.counts'), word), word).to.equal(1);
    }
  });

  it('breaks no word of a name in <researcher-card> when text is twice as large', async () => {
    const data = { ...adaBody, name: 'Josiah Carberry' };
    const page = await place(296, 32, html`<researcher-card .data=${data}></researcher-card>`);
    const name = inside(page.querySelector('researcher-card')!, '[part=name]');
    expect(lines(name, 'Josiah')).to.equal(1);
    expect(lines(name, 'Carberry')).to.equal(1);
  });

  it('has each filter of <work-list> on a line of its own in 272 px, so that its words are seen whole', async () => {
    const element = await given(many);
    element.style.cssText = 'display: block; inline-size: 272px; font: 16px/1.5 sans-serif';
    await until(() => all(element, 'select').length === 4);
    const wide = inside(element, '[part=search]').getBoundingClientRect().width;
    for (const select of all(element, 'select')) {
      expect(select.getBoundingClientRect().width).to.be.closeTo(wide, 1);
    }
  });

  it('is not made wider by a formula in an abstract', async () => {
    const element = await given([
      work('w1', { title: 'On sums', abstract: `We show $$${formula}$$ for all.` }),
    ]);
    element.style.cssText = 'display: block; inline-size: 272px; font: 16px/1.5 sans-serif';
    (await until(() => all(element, '.abstract-toggle')[0])).click();
    await until(() => all(element, '.abstract math')[0]);
    const edge = element.getBoundingClientRect().right + 1;
    for (const part of ['title', 'abstract']) {
      const box = inside(element, `[part~=${part}]`).getBoundingClientRect();
      expect(box.right, part).to.be.below(edge);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('breaks no word in the table of <graph-slice>', async () => {
    const nodes = aroundAda.nodes.map((node, at) =>
      at === 1 ? { ...node, label: 'Non-negative Hyperparameter Optimization' } : node,
    );
    const element = await handedIn({ ...aroundAda, nodes });
    element.style.cssText = 'display: block; inline-size: 272px; font: 16px/1.5 sans-serif';
    inside<HTMLDetailsElement>(element, '.as-table').open = true;
    const table = await shows(element, 'tbody');
    expect(lines(table, 'Hyperparameter')).to.equal(1);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ResearcherCard } from '../../src/elements/researcher-card/researcher-card.js';
import { all, inside, until } from '../fixtures/elements.js';
import { adaBody } from '../fixtures/people.js';
import { given, page as worksOf, work } from '../fixtures/works.js';

describe('how a widget looks where a script says so', () => {
  const card = () =>
    fixture<ResearcherCard>(html`<researcher-card .data=${adaBody}></researcher-card>`);

  it('is in the theme that is set, and in the page’s again', async () => {
    const element = await card();
    const scheme = () => getComputedStyle(element).colorScheme;
    const before = scheme();
    for (const theme of ['dark', 'light']) {
      element.theme = theme;
      await element.updateComplete;
      expect(scheme()).to.equal(theme);
    }
    element.theme = undefined;
    await element.updateComplete;
    expect(scheme()).to.equal(before);
  });

  it('has headings of the weight that the page sets', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="--rw-weight-heading: 300">
        <researcher-card .data=${adaBody}></researcher-card>
        <trust-snapshot .data=${adaBody}></trust-snapshot>
        <researcher-profile .data=${adaBody} .relationship=${null}></researcher-profile>
        <claim-panel .data=${adaBody} .relationship=${null}></claim-panel>
        <work-list .data=${worksOf([work('w1')])} group="year"></work-list>
      </div>`,
    );
    for (const widget of page.children) {
      await until(() => all(widget, '[role=heading]').length > 0);
      const weights = all(widget, '[role=heading]').map(
        (each) => getComputedStyle(each).fontWeight,
      );
      expect(new Set(weights), widget.localName).to.deep.equal(new Set(['300']));
    }
  });

  it('is dense where that is set', async () => {
    const element = await card();
    const leading = () => parseFloat(getComputedStyle(inside(element, '.root')).lineHeight);
    const comfortable = leading();
    element.density = 'compact';
    await element.updateComplete;
    expect(leading()).to.be.below(comfortable);
  });

  it('is nothing at all while there is nothing to show, where that is set', async () => {
    const element = await given([]);
    expect(element.getBoundingClientRect().height).to.be.above(0);
    element.hideWhenEmpty = true;
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.data = { items: [{ id: 'w', title: 'Notes' }], total: 1, nextCursor: null };
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.be.above(0);
  });
});

import { expect, html } from '@open-wc/testing';
import type { ReportRequestedEvent } from '../../src/context/report-event.js';
import { newWorld } from '../demo/ask.js';
import { inside, next } from '../fixtures/elements.js';
import { pageOf, shows } from '../fixtures/viewers.js';

describe('reports of works', () => {
  it('can be taken by the page, and else lead to the endpoint’s own page', async () => {
    const { endpoint } = await newWorld();
    const page = await pageOf(
      endpoint,
      null,
      html`<researcher-profile researcher="zhen-qin" hide="graph actions"></researcher-profile>`,
    );
    const profile = page.querySelector('researcher-profile')!;
    const list = await shows(profile, 'work-list');
    list.setAttribute('loading', 'eager');
    const link = await shows<HTMLAnchorElement>(list, '.report a');
    // What is muted twice is too faint to read on grounds that are not white.
    const colour = (selector: string) => getComputedStyle(inside(list, selector)).color;
    expect(colour('.report summary')).to.equal(colour('.foot'));
    // It may come to stand alone on a line, below another target.
    expect(inside(list, '.report summary').getBoundingClientRect().height).to.be.at.least(24);
    const { searchParams } = new URL(link.href);
    expect(searchParams.get('kind')).to.equal('not-mine');
    expect(searchParams.get('work')).to.be.a('string').and.not.to.equal('');
    page.addEventListener('rw-report-requested', (event) => event.preventDefault());
    page.addEventListener('click', (event) => {
      expect(event.defaultPrevented, 'the page has taken it').to.equal(true);
    });
    const wish = next<ReportRequestedEvent>(page, 'rw-report-requested');
    link.click();
    const { kind, work, reportUrl } = await wish;
    expect([kind, work, reportUrl]).to.deep.equal([
      'not-mine',
      searchParams.get('work'),
      link.href,
    ]);
    const missing = inside<HTMLAnchorElement>(profile, '[part=report]');
    expect(new URL(missing.href).searchParams.get('kind')).to.equal('missing');
  });
});

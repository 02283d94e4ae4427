import { expect } from '@open-wc/testing';
import { searchKey, sortKey, textOrder } from '../../src/format/plain.js';
import { workLinks, workParts, workStanding, workUrl } from '../../src/format/work-text.js';
import { workKind } from '../../src/format/work-type.js';

describe('work facts', () => {
  it('stand in order, without what is missing', () => {
    const parts = workParts({
      type: 'posted-content',
      year: null,
      date: '2026-03',
      venue: ' arXiv ',
    });
    expect(parts).to.deep.equal([
      { kind: 'type', type: 'preprint', word: 'posted-content' },
      { kind: 'year', year: 2026 },
      { kind: 'venue', venue: 'arXiv' },
    ]);
    expect(workParts({ type: null, year: null, date: null, venue: '' })).to.deep.equal([]);
  });

  it('know the words of the sources', () => {
    expect(workKind('journal-article')).to.equal('article');
    expect(workKind('JOURNAL_ARTICLE')).to.equal('article');
    expect(workKind('proceedings-article')).to.equal('conference-paper');
    expect(workKind('ConferenceProceeding')).to.equal('book');
    expect(workKind('computational-notebook')).to.equal('software');
    expect(workKind('conference-presentation')).to.equal('presentation');
    expect(workKind('data-set')).to.equal('dataset');
    expect(workKind('interpretive dance')).to.equal('other');
    expect(workKind(null)).to.equal(null);
  });

  it('tell how a work stands', () => {
    expect(workStanding({ status: 'Retracted' })).to.equal('retracted');
    expect(workStanding({ status: 'expression-of-concern' })).to.equal('unknown');
  });
});

describe('work links', () => {
  it('name each place once, the most lasting first', () => {
    const links = workLinks({
      doi: '10.48550/arXiv.2105.03322',
      url: 'https://arxiv.org/abs/2105.03322v1',
      openAccessUrl: 'http://dx.doi.org/10.48550/arxiv.2105.03322',
    });
    expect(links.map(({ kind }) => kind)).to.deep.equal(['doi', 'arxiv', 'page']);
  });

  it('pass the gate', () => {
    const work = { doi: null, url: 'javascript:alert(1)', openAccessUrl: 'data:text/html,x' };
    expect(workLinks(work)).to.deep.equal([]);
    expect(workUrl(work)).to.equal(null);
  });
});

describe('search and sort', () => {
  it('fold case, accents and ligatures', () => {
    expect(searchKey('ÉTUDE of ﬁelds')).to.equal('etude of fields');
  });

  it('sort titles as people do', () => {
    const titles = ['Zebra', '“Apple”', 'ångström', 'Chapter 10', 'Chapter 2'];
    const compare = textOrder('en');
    const sorted = titles.sort((a, b) => compare(sortKey(a), sortKey(b)));
    expect(sorted).to.deep.equal(['ångström', '“Apple”', 'Chapter 2', 'Chapter 10', 'Zebra']);
  });
});

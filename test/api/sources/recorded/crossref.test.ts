import { expect } from '@open-wc/testing';
import { loadSource } from '../../../../src/api/sources/index.js';
import { toPlainText } from '../../../../src/format/plain.js';
import { ask, failure } from '../../../fixtures/public/ask.js';
import { ANYBODY, byId, unreadOf, worksIn } from '../../../fixtures/replay/reading.js';
import { openReplay, type Replay } from '../../../fixtures/replay/replay.js';

describe('recorded bodies of Crossref', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  it('reads every recorded list: each item a work of the contract', async () => {
    const files = replay.entries
      .map(({ file }) => file)
      .filter((file) => /^crossref\/works?-/.test(file));
    expect(files).to.have.length.above(7);
    for (const file of files) {
      const page = await worksIn(replay, file);
      expect(page.items.length, file).to.be.above(0);
      for (const { id, year } of page.items) {
        expect(id).to.match(/^10\./);
        if (year !== null) expect(year).to.be.within(1500, 2030);
      }
    }
  });

  it('marks a corrected work, and keeps the article an article', async () => {
    const page = await worksIn(replay, 'crossref/work-10.1371-journal.pone.0033693.json');
    expect(page.items[0]).to.deep.include({
      status: 'corrected',
      type: 'article',
      date: '2012-03-21',
      venue: 'PLoS ONE',
    });
  });

  it('takes the first of several titles, and reads a date of nulls as none', async () => {
    const page = await worksIn(replay, 'crossref/works-multi-title.json');
    expect(byId(page, '10.36499/psnst.v14i1.11969').title).to.match(/^Desain Widget Antarmuka/);
    expect(byId(page, '10.1007/978-1-4302-0386-5_8')).to.include({ year: null, date: null });
    expect(byId(page, '10.21326/ksdt.2008..18.018').authors[0]!.name).to.equal('조혜린');
    expect(byId(page, '10.1145/3027385.3027428').title).to.contain(': using results from');
  });

  it('finds who published what stands by itself, and a title in the language of the work alone', async () => {
    const page = await worksIn(replay, 'crossref/works-multi-title.json');
    expect(byId(page, '10.2172/7118251').venue).to.match(/^Office of Scientific/);
    expect(byId(page, '10.59350/895qm-mnq80').venue).to.equal('Front Matter');
    expect(byId(page, '10.32614/cran.package.shinybody').venue).to.match(/^CRAN/);
    const old = await worksIn(replay, 'crossref/works-journal-article-p2-nonlatin.json');
    expect(byId(old, '10.3775/jie.6.509a').title).to.equal('五、乾餾及瓦斯化');
    const wiley = await worksIn(replay, 'crossref/works-members-98-rows100-mathml.json');
    expect(byId(wiley, '10.1002/etep.2028').title).not.to.contain('UPFC');
    expect(byId(wiley, '10.1002/jts5.90/v1/review1').venue).to.equal('Hindawi Limited');
  });

  it('keeps a work with no title, and the markup of titles for the reader of it', async () => {
    const page = await worksIn(replay, 'crossref/works-members-98-rows100-mathml.json');
    expect(byId(page, '10.1111/cmi.2010.12.issue-11').title).to.equal(null);
    const title = toPlainText(byId(page, '10.1155/2014/646721').title);
    expect(title).to.match(/^Parabolic Equations of Infinite Order with/);
    expect(title).not.to.contain('mml');
  });

  it('reads a JATS abstract', async () => {
    const page = await worksIn(replay, 'crossref/work-10.1073-pnas.1414271111.json');
    const text = toPlainText(page.items[0]!.abstract);
    expect(text).to.contain('mechanical properties of engineered tissues');
    expect(text).not.to.contain('jats');
  });

  it('says not-found for the plain text of its 404 and refused for the JSON of its 400', async () => {
    for (const [file, kind] of [
      ['crossref/error-404-text.txt', 'not-found'],
      ['crossref/error-400-validation.json', 'refused'],
    ] as const) {
      const source = await loadSource('crossref', { endpoint: replay.file(file) });
      expect(await failure(source.works!(ANYBODY, {}, ask()))).to.include({ kind });
    }
  });

  it('has left no recorded body of Crossref unread', async () => {
    expect(await unreadOf(replay, 'crossref')).to.eql([]);
  });
});

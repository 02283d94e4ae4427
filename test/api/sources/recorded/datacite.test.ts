import { expect } from '@open-wc/testing';
import { loadSource } from '../../../../src/api/sources/index.js';
import { ask, failure, ref } from '../../../fixtures/public/ask.js';
import { ANYBODY, unreadOf, worksIn } from '../../../fixtures/replay/reading.js';
import { openReplay, type Replay } from '../../../fixtures/replay/replay.js';

describe('recorded bodies of DataCite', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  it('reads a right-to-left title and the type that the depositor wrote', async () => {
    const page = await worksIn(replay, 'datacite/doi-arabic-10.13140-rg.2.2.25058.22723.json');
    expect(page.items[0]).to.deep.include({ type: 'working-paper', year: 2017, venue: null });
    expect(page.items[0]!.title).to.match(/^\p{Script=Arabic}/u);
  });

  it('reads a year of the Buddhist calendar as what it is in the common one', async () => {
    const page = await worksIn(replay, 'datacite/doi-thai-name.json');
    expect(page.items[0]).to.deep.include({ year: 2006, date: null, type: 'dataset' });
    expect(page.items[0]!.authors[0]!.name).to.equal('กัญจนา แซ่เตียว');
  });

  it('finds the person by ORCID iD, and turns the name the right way round', async () => {
    const endpoint = replay.file('datacite/doi-orcid-figshare-4700788.json');
    const source = await loadSource('datacite', { endpoint });
    const { value } = await source.researcher(ref('0000-0003-4881-1606'), ask());
    expect(value.name).to.equal('Andrea Bedini');
    expect(value.orcid?.assertedBy?.name).to.equal('DataCite');
    expect(value.counts?.works).to.equal(1);
  });

  it('says not-found for its 404', async () => {
    const source = await loadSource('datacite', {
      endpoint: replay.file('datacite/doi-error-404.json'),
    });
    expect(await failure(source.works!(ANYBODY, {}, ask()))).to.include({ kind: 'not-found' });
  });

  it('has left no recorded body of DataCite unread', async () => {
    expect(await unreadOf(replay, 'datacite')).to.eql([]);
  });
});

import { expect } from '@open-wc/testing';
import { RorClient } from '../../../../src/api/sources/ror/organization.js';
import { ask } from '../../../fixtures/public/ask.js';
import { unreadOf } from '../../../fixtures/replay/reading.js';
import { openReplay, type Replay } from '../../../fixtures/replay/replay.js';

const nameless = (rorId: string) => ({ name: '', rorId, url: null, countryCode: null });

describe('recorded bodies of ROR', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  it('name an institution as ROR shows it, not by acronym or alias, with its country and site', async () => {
    const named = (file: string, id: string) =>
      new RorClient({ endpoint: replay.file(file) }).named(nameless(id), ask());
    expect(await named('ror/v2-record-example.json', '00pjdza24')).to.eql({
      name: 'University of California System',
      rorId: '00pjdza24',
      url: 'http://www.universityofcalifornia.edu/',
      countryCode: 'US',
    });
    expect(await named('ror/dspace-ror-record.json', '02437s643')).to.include({
      name: 'University of Illinois Chicago, Rockford campus',
      countryCode: 'US',
    });
    expect(await unreadOf(replay, 'ror')).to.eql([]);
  });
});

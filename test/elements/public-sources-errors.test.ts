import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import type { ResearcherCard } from '../../src/elements/researcher-card/researcher-card.js';
import type { WorkList } from '../../src/elements/work-list/work-list.js';
import { next, shadowText } from '../fixtures/elements.js';
import { openReplay, type Replay } from '../fixtures/replay/replay.js';

const ORCID = '0000-0002-1825-0097';

const BUSY = 'The source is busy with too many requests. Please wait a moment.';
const FAULT = 'The source has a problem of its own.';
const LOCKED = 'This record is closed at its source and cannot be shown.';
const NOBODY = 'There is no such researcher at this source.';
const PAUSED = 'The source has paused its search for a while. Everything else still works.';
const REFUSED = 'The source did not accept the request.';
const SET_UP = 'This part of the page is not set up completely.';
const SLOW = 'The source took too long to answer.';
const SPENT = 'Today’s allowance of requests to the source is used up.';

/** What a visitor reads, and what a developer does, for every body that says that something failed. */
const SAID: Readonly<Record<string, readonly [visitor: string, developer: string]>> = {
  'openalex/error-404-work.html': [NOBODY, 'OpenAlex has no such record'],
  'reported/openalex-400-pagination.json': [
    REFUSED,
    'OpenAlex: beyond 10,000 results a cursor is needed',
  ],
  'reported/openalex-401-bad-key.json': [SET_UP, 'OpenAlex does not accept the API key'],
  'reported/openalex-429-budget.json': [
    `${SPENT} It can be asked again in 14 hours.`,
    'OpenAlex: the budget of the day is spent',
  ],
  'reported/openalex-429-per-second.json': [BUSY, 'OpenAlex: too many requests a second'],
  'reported/openalex-503-anon-search.json': [PAUSED, 'OpenAlex has paused searches without a key'],
  'reported/openalex-504-timeout.json': [SLOW, 'OpenAlex stopped the query, which took too long'],
  'orcid/error-404-bad-id.json': [NOBODY, 'ORCID has no such iD'],
  'orcid/error-404-XXXXX-person.json': [NOBODY, 'ORCID has no such iD'],
  'orcid/error-409-0000-0003-1315-5960-person.json': [LOCKED, 'ORCID does not show this record'],
  'orcid/error-500-start.json': [FAULT, 'ORCID has a problem of its own'],
  'reported/orcid-429.txt': [SPENT, 'ORCID: the daily quota is spent'],
  'crossref/error-404-text.txt': [NOBODY, 'Crossref: no such record'],
  'crossref/error-400-validation.json': [
    REFUSED,
    'Crossref: a filter, sort or field that it does not know',
  ],
  'reported/crossref-429.html': [BUSY, 'Crossref: too many requests'],
  'datacite/doi-error-404.json': [NOBODY, 'DataCite: no such record'],
  // Of an API that no source here asks: what its status says is understood all the same.
  'reported/semanticscholar-429.json': [BUSY, 'answered 429'],
};

const sourceOf = (file: string): string => {
  const vendor = /(?:^|\/)(openalex|orcid|crossref|datacite)/.exec(file)?.[1];
  return vendor ?? 'rest';
};

describe('what the APIs say when they fail', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  for (const [file, [visitor, developer]] of Object.entries(SAID)) {
    it(`is plain to a visitor and to a developer: ${file}`, async () => {
      const card = await fixture<ResearcherCard>(
        html`<researcher-card
          loading="eager"
          source=${sourceOf(file)}
          endpoint=${replay.file(file)}
          researcher=${ORCID}
        ></researcher-card>`,
      );
      const { error } = await next<FailedEvent>(card, 'rw-failed');
      const text = shadowText(card);
      expect(text).to.contain(visitor);
      expect(text).not.to.match(/[{}<>]|\b(?:40\d|429|50\d)\b|null|undefined/);
      expect(error.message).to.contain(developer);
    }).timeout(8000);
  }

  it('is said by the list too, where works are what failed', async () => {
    const list = await fixture<WorkList>(
      html`<work-list
        loading="eager"
        source="openalex"
        endpoint=${replay.file('reported/openalex-429-budget.json')}
        researcher=${ORCID}
      ></work-list>`,
    );
    await next(list, 'rw-failed');
    expect(shadowText(list)).to.contain(`${SPENT} It can be asked again in 14 hours.`);
  });

  it('has been asked of every body that is an error', async () => {
    const errors = replay.entries.filter(({ status }) => status >= 400).map(({ file }) => file);
    const unread = await replay.unread();
    expect(errors).to.have.length.above(15);
    expect(errors.filter((file) => unread.includes(file))).to.eql([]);
  });
});

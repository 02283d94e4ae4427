import { body, fault, header, on, status, ONE, type Fault } from './fault.js';

const BATCH = /^GET \/researchers\?ids=/;
const WORKS = /^GET \/researchers\/[^/]+\/works/;

export const researchers: readonly Fault[] = [
  fault(
    'researcher.fields',
    'a name that is a number',
    /^name should be a text, and is 7$/m,
    on(
      ONE,
      body((it) => (it.name = 7)),
    ),
  ),
  fault(
    'researcher.fields',
    'no name',
    /^name is missing$/m,
    on(
      ONE,
      body((it) => delete it.name),
    ),
  ),
  fault(
    'researcher.fields',
    'a count that is no whole number',
    /^counts\.works should be a whole number, and is 1\.5$/m,
    on(
      ONE,
      body((it) => (it.counts.works = 1.5)),
    ),
  ),
  fault(
    'researcher.fields',
    'fewer works than none',
    /^counts\.works should be 0 or more, and is -1$/m,
    on(
      ONE,
      body((it) => (it.counts.works = -1)),
    ),
  ),
  fault(
    'researcher.fields',
    'a date that is none',
    /^trust\.assessedAt should be an ISO 8601 date \(a time with its zone\), and is "yesterday"$/m,
    on(
      ONE,
      body((it) => (it.trust.assessedAt = 'yesterday')),
    ),
  ),
  fault(
    'researcher.fields',
    'a time without its zone',
    /^trust\.assessedAt should be an ISO 8601 date \(a time with its zone\), and is "2026-11-01T00:00:00"$/m,
    on(
      ONE,
      body((it) => (it.trust.assessedAt = '2026-11-01T00:00:00')),
    ),
  ),
  fault(
    'researcher.fields',
    'an address that is a script',
    /^profileUrl should be an absolute http\(s\) address/m,
    on(
      ONE,
      body((it) => (it.profileUrl = 'javascript:alert(1)')),
    ),
  ),
  fault('researcher.orcid', 'no ORCID iDs', /answered 404, not 200/, on(/0000-0002/, status(404))),
  fault(
    'researcher.unknown',
    'an empty researcher instead of 404',
    /answered 200, not 404/,
    on(/rw-check-nobody-has-this-id$/, status(200)),
  ),
  fault(
    'researcher.unknown',
    'an error page',
    /Content-Type text\/html; errors are application\/problem\+json/,
    on(/rw-check-nobody-has-this-id$/, header('Content-Type', 'text/html')),
  ),
  fault(
    'researcher.encoding',
    'ids cut at an encoded slash',
    /answered 500, not 404/,
    on(/%2F/, status(500)),
  ),
  fault(
    'batch.fields',
    'unknown ids left unsaid',
    /missing lacks 1 of the 1 ids nobody has/,
    on(
      BATCH,
      body((it) => (it.missing = [])),
    ),
  ),
  fault(
    'batch.fields',
    'a list with no items',
    /items lacks josiah-carberry/,
    on(
      BATCH,
      body((it) => (it.items = [])),
    ),
  ),
  fault(
    'researcher.orcid',
    'ORCID iDs that a batch does not know',
    /ids=0000-0002-1825-0097: items lacks josiah-carberry/,
    on(
      /ids=0000/,
      body((it) => (it.items = [])),
    ),
  ),
  fault(
    'batch.size',
    'too few ids',
    /answered 400, not 200/,
    on(/ids=([^%]+%2C){50}/, status(400)),
  ),
];

export const works: readonly Fault[] = [
  fault(
    'works.fields',
    'the works under another name',
    /^items is missing$/m,
    on(
      WORKS,
      body((it) => {
        it.works = it.items;
        delete it.items;
      }),
    ),
  ),
  fault(
    'works.fields',
    'a year in words',
    /^items\[0\]\.year should be a whole number, and is "2026"$/m,
    on(
      WORKS,
      body((it) => (it.items[0].year = '2026')),
    ),
  ),
  fault(
    'works.paging',
    'a cursor that goes nowhere',
    /paging showed .* twice/,
    (answer, request) =>
      request.url.includes('cursor=')
        ? fetch(request.url.replace(/&?cursor=[^&]*/, ''))
        : on(WORKS, () => undefined)(answer, request),
  ),
  fault(
    'works.paging',
    'an end too soon',
    /nextCursor is null after 2 of 300 works/,
    on(
      WORKS,
      body((it) => (it.nextCursor = null)),
    ),
  ),
  fault(
    'works.paging',
    'more works than asked for',
    /limit=2 answered 4 works/,
    on(
      /limit=2(&|$)/,
      body((it) => it.items.push(...it.items)),
    ),
  ),
  fault(
    'works.paging',
    'a second page that fails',
    /cursor=\S+ answered 500, not 200/,
    on(/cursor=/, status(500)),
  ),
  fault(
    'works.paging',
    'a second page of another shape',
    /cursor=\S+: items\[0\]\.id is missing/,
    on(
      /cursor=/,
      body((it) => delete it.items[0].id),
    ),
  ),
  fault(
    'works.sort',
    'oldest first all the same',
    /sort=oldest: work \d+ is out of order/,
    on(
      /sort=oldest/,
      body((it) => it.items.reverse()),
    ),
  ),
  fault(
    'works.sort',
    'an unknown order',
    /answered 400, not 200/,
    on(/sort=most-cited/, status(400)),
  ),
  fault(
    'works.filter',
    'a filter that filters nothing',
    /year=\d+ answered \S+ of year 1850/,
    on(
      /year=/,
      body((it) => (it.items[0].year = 1850)),
    ),
  ),
  fault(
    'works.filter',
    'a total of something else',
    /has total 9999, its facet says/,
    on(
      /type=/,
      body((it) => (it.total = 9999)),
    ),
  ),
  fault(
    'works.filter',
    'a filter that is not known',
    /year=\d+\S* answered 400, not 200/,
    on(/year=/, status(400)),
  ),
  fault(
    'works.search',
    'a search that fails',
    /q=\S+ answered 503, not 200/,
    on(/[?&]q=/, status(503)),
  ),
  fault(
    'works.search',
    'a search that finds nothing',
    /q=\S+ does not find/,
    on(
      /[?&]q=/,
      body((it) => (it.items = [])),
    ),
  ),
];

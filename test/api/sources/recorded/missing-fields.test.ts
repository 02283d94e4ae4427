import { expect } from '@open-wc/testing';
import { asAsked } from '../../../fixtures/replay/as-asked.js';
import { withoutEachField } from '../../../fixtures/replay/missing-fields.js';
import { openReplay, type Replay } from '../../../fixtures/replay/replay.js';

interface Case {
  readonly vendor: string;
  readonly id: string;
  readonly scene: readonly (readonly [part: string, file: string])[];
}

const AUTHOR = 'openalex/author-A5017898742.json';
const NINE = 'openalex/works-list-author-A5017898742-p1-50.json';
const openalex = (author: string, works: string): Case => ({
  vendor: 'openalex',
  id: 'A5017898742',
  scene: [
    ['/authors/', author],
    ['/authors', 'openalex/authors-search-mearman-8.json'],
    ['/works', works],
  ],
});
const crossref = (id: string, works: string): Case => ({
  vendor: 'crossref',
  id,
  scene: [['/works', `crossref/${works}`]],
});
const datacite = (id: string, dois: string): Case => ({
  vendor: 'datacite',
  id,
  scene: [['/dois', `datacite/${dois}`]],
});

const CASES: readonly Case[] = [
  openalex(AUTHOR, NINE),
  openalex('openalex/mmgeorge-author-2026-02.json', 'openalex/mmgeorge-work-2026-02.json'),
  openalex('openalex/author-A5013808128.json', 'openalex/works-list-all-p1-50.json'),
  openalex('openalex/author-A5317838346-deleted.json', 'openalex/works-list-2023-p1-50.json'),
  openalex('openalex/author-A5110127684.json', 'reported/openalex-group_by.json'),
  {
    vendor: 'orcid',
    id: '0000-0003-1444-9135',
    scene: [
      ['/person', 'orcid/person-0000-0003-1444-9135.json'],
      ['/employments', 'orcid/0000-0003-1419-2405-employments.json'],
      ['/works/', 'orcid/work-0000-0002-0734-2199-77226586.json'],
      ['/works', 'orcid/works-0000-0002-9341-7985.json'],
    ],
  },
  crossref('0000-0002-1825-0097', 'work-10.1371-journal.pone.0033693.json'),
  crossref('0000-0002-1825-0097', 'works-members-98-rows100-mathml.json'),
  crossref('0000-0002-1825-0097', 'works-no-fulltext-null-dates.json'),
  crossref('0000-0002-1825-0097', 'works-journal-article-p2-nonlatin.json'),
  datacite('0000-0003-4881-1606', 'doi-orcid-figshare-4700788.json'),
  datacite('0000-0003-4881-1606', 'doi-thai-name.json'),
];

describe('recorded bodies without each of their fields', () => {
  let replay: Replay;
  before(async function () {
    replay = await openReplay(this);
  });

  for (const { vendor, id, scene } of CASES) {
    it(`are read: ${scene.map(([, file]) => file).join(', ')}`, async () => {
      const bodies = scene.map(async ([part, file]) => {
        const text = await (await fetch(`${replay.file(file)}/as-recorded`)).text();
        // A part that ends so goes on with an id: the answer is one record, or those of some ids.
        return [part, asAsked(vendor, part.replace(/\/$/, '/1'), text)] as const;
      });
      const count = await withoutEachField(vendor, id, await Promise.all(bodies));
      expect(count).to.be.above(20);
    }).timeout(60_000);
  }
});

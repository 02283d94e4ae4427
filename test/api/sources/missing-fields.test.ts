import { expect } from '@open-wc/testing';
import {
  AUTHOR,
  authorBody,
  groupsBody,
  workBodies,
  worksBody,
} from '../../fixtures/public/openalex.js';
import {
  ORCID,
  bulkBody,
  crossrefList,
  crossrefWork,
  dataciteDoi,
  employmentsBody,
  groupBody,
  personBody,
  rorBody,
} from '../../fixtures/public/others.js';
import { withoutEachField, type Scene } from '../../fixtures/replay/missing-fields.js';

const scene = (parts: Readonly<Record<string, object>>): Scene =>
  Object.entries(parts).map(([part, body]) => [part, JSON.stringify(body)]);

const CASES: readonly (readonly [
  vendor: string,
  id: string,
  parts: Readonly<Record<string, object>>,
])[] = [
  [
    'openalex',
    AUTHOR,
    {
      '/authors/': authorBody(3),
      '/authors': { results: [authorBody(3)] },
      '/works': worksBody(3, workBodies(3)),
    },
  ],
  ['openalex', ORCID, { '/authors/': authorBody(240), '/works': groupsBody(5) }],
  [
    'orcid',
    ORCID,
    {
      '/person': personBody(),
      '/employments': employmentsBody(
        { name: 'Elder', from: '2005' },
        { name: null, from: '2011' },
      ),
      '/ror/': rorBody,
      '/works/': bulkBody(11),
      '/works': {
        group: [groupBody(11, 'Cracks', '2020', '10.5555/c'), groupBody(12, 'Glazes', '2023')],
      },
    },
  ],
  [
    'crossref',
    ORCID,
    {
      '/works': crossrefList(2, [
        crossrefWork('10.5555/1', 'Cracks', 2024),
        crossrefWork('10.5555/2', 'Glazes', 2020),
      ]),
      '/ror/': rorBody,
    },
  ],
  [
    'datacite',
    ORCID,
    { '/dois': { meta: { total: 1 }, data: [dataciteDoi('10.5555/d', 'Shards')] } },
  ],
];

describe('bodies without each of their fields', () => {
  for (const [vendor, id, parts] of CASES) {
    it(`are read from ${vendor}: ${Object.keys(parts).join(', ')}`, async () => {
      expect(await withoutEachField(vendor, id, scene(parts))).to.be.above(10);
    }).timeout(60_000);
  }
});

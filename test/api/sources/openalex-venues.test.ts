import { expect } from '@open-wc/testing';
import { ask } from '../../fixtures/public/ask.js';
import { workBody, worksBody } from '../../fixtures/public/openalex.js';
import { author, json, openalex } from '../../fixtures/public/openalex-stage.js';

const PLATFORM = {
  display_name: 'Pottery Press eBooks',
  type: 'ebook platform',
  host_organization_name: 'Clay Holdings',
};
const SERIES = {
  display_name: 'Lecture notes in pottery',
  type: 'book series',
  host_organization_name: 'Pottery Press',
};

/** The venues of works with these types and places. */
async function venues(...works: readonly (readonly [type: string, location: object | null])[]) {
  const bodies = works.map(([type, primary_location], index) =>
    workBody(index, { type, primary_location }),
  );
  const { source } = await openalex(json(worksBody(bodies.length, bodies), '/works*'));
  const { items } = (await source.works!(author, {}, ask())).value;
  return items.map(({ venue }) => venue);
}

describe('what OpenAlex says of where a work was published', () => {
  it('is who published a book, and not the shelf that it stands on', async () => {
    expect(
      await venues(
        ['book', { source: PLATFORM }],
        ['book', { source: SERIES }],
        ['book', { source: { ...SERIES, host_organization_name: null } }],
        ['book', null],
      ),
    ).to.eql(['Pottery Press', 'Pottery Press', null, null]);
  });

  it('is the series of a chapter, or what the work itself says, and no platform of e-books', async () => {
    expect(
      await venues(
        ['book-chapter', { source: SERIES }],
        ['book-chapter', { source: PLATFORM }],
        ['book-chapter', { source: PLATFORM, raw_source_name: 'Kilns, Old and New' }],
        ['article', { source: null, raw_source_name: 'Small Journal of Pots' }],
        ['article', { source: { display_name: 'Pots' }, raw_source_name: 'POTS (Online)' }],
      ),
    ).to.eql([
      'Lecture notes in pottery',
      null,
      'Kilns, Old and New',
      'Small Journal of Pots',
      'Pots',
    ]);
  });
});

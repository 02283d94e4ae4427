import { expect } from '@open-wc/testing';
import { findResearcher } from '../../src/format/author-names.js';
import { foldAuthors } from '../../src/format/authors.js';

const author = (name: string, id: string | null = null, orcid: string | null = null) => ({
  name,
  id,
  orcid,
});
const crowd = (count: number) =>
  Array.from({ length: count }, (_, i) => author(`Given${i} Author`));

describe('findResearcher', () => {
  it('goes by id, then ORCID iD, before any name', () => {
    const authors = [author('Zhen Qin', 'other'), author('Z. Q.', 'me')];
    expect(findResearcher(authors, { id: 'me', name: 'Zhen Qin' })).to.equal(1);
    const byOrcid = [
      author('Zhen Qin'),
      author('Qin', null, 'https://orcid.org/0000-0002-1825-0097'),
    ];
    expect(
      findResearcher(byOrcid, { name: 'Zhen Qin', orcid: { id: '0000-0002-1825-0097' } }),
    ).to.equal(1);
  });

  const sameName: [string, string][] = [
    ['Qin, Zhen', 'Zhen Qin'],
    ['Z. Qin', 'Zhen Qin'],
    ['JOSE ALVAREZ', 'José Álvarez'],
    ['J.-P. Serre', 'Jean-Pierre Serre'],
    ['秦震', '秦震'],
  ];
  for (const [written, name] of sameName) {
    it(`takes “${written}” for “${name}”`, () => {
      expect(findResearcher([author('Someone Else'), author(written)], { name })).to.equal(1);
    });
  }

  it('does not guess', () => {
    const name = 'Zhen Qin';
    expect(findResearcher([author('Zhen Qin'), author('Zhen Qin')], { name }), 'twice').to.equal(
      -1,
    );
    expect(findResearcher([author('Zheng Qin')], { name }), 'another name').to.equal(-1);
    expect(findResearcher([author('Qin')], { name }), 'family name alone').to.equal(-1);
    expect(findResearcher([author('Zhen Qin', 'x')], { name, id: 'y' }), 'another id').to.equal(-1);
    expect(findResearcher([author('Zhen Qin')], null)).to.equal(-1);
  });
});

describe('foldAuthors', () => {
  /** The first words of the names shown, and how many are left out where. */
  const folded = (authors: Parameters<typeof foldAuthors>[0], own: number, keep: number) =>
    foldAuthors(authors, own, keep).map((part) =>
      part.kind === 'hidden' ? part.count : part.author.name.split(' ')[0],
    );

  it('keeps the first, the researcher and the last of a long list, and says how many are hidden', () => {
    const authors = crowd(2904);
    authors[1000] = author('Zhen Qin', 'me');
    expect(folded(authors, 1000, 3)).to.deep.equal([
      ...['Given0', 'Given1', 'Given2', 997, 'Zhen', 1902, 'Given2903'],
    ]);
    const own = foldAuthors(authors, 1000, 3).filter(
      (part) => part.kind === 'author' && part.isResearcher,
    );
    expect(own).to.have.length(1);
  });

  it('never hides one author alone', () => {
    expect(folded(crowd(5), -1, 3)).to.deep.equal(crowd(5).map(({ name }) => name.split(' ')[0]));
    expect(folded(crowd(6), -1, 3)).to.deep.equal(['Given0', 'Given1', 'Given2', 2, 'Given5']);
    expect(folded(crowd(3), -1, 1), 'between first and last').to.have.length(3);
  });

  it('is empty for no authors', () => {
    expect(foldAuthors([], -1)).to.deep.equal([]);
  });
});

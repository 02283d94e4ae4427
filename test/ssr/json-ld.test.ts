import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/format/url.js';
import { isIsoDate } from '../../src/model/read.js';
import { ResearcherSchema } from '../../src/model/researcher.js';
import { WorkSchema } from '../../src/model/work.js';
import { personOf, profilePage, workOf } from '../../src/ssr/json-ld.js';
import { fragment } from './prerendered.js';

type Node = Readonly<Record<string, unknown>>;

/** The part of schema.org's vocabulary that is used; the file says which release it is from. */
interface Vocabulary {
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<
    Record<string, { readonly domain: readonly string[]; readonly range: readonly string[] }>
  >;
}
let types: Vocabulary['types'];
let properties: Vocabulary['properties'];

before(async () => {
  const answer = await fetch(new URL('../fixtures/schema-org.json', import.meta.url));
  ({ types, properties } = (await answer.json()) as Vocabulary);
});

/** A type and all that it is a kind of. */
const kinds = (type: string): string[] => [type, ...(types[type] ?? []).flatMap(kinds)];

/** schema.org's data types, as JSON has them. Source: https://schema.org/DataType */
const DATA: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && safeUrl(value) === value,
  Date: (value) => typeof value === 'string' && isIsoDate(value) && !value.includes('T'),
  DateTime: (value) => typeof value === 'string' && isIsoDate(value) && value.includes('T'),
  Boolean: (value) => typeof value === 'boolean',
  Number: (value) => typeof value === 'number',
};

/** Whether a value is of one of the types that a property expects. */
function fits(value: unknown, range: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return range.some((type) => DATA[type]?.(value));
  const type = String((value as Node)['@type']);
  return kinds(type).some((kind) => range.includes(kind));
}

/** What is wrong with one property of a node. */
function misused(type: string, name: string, value: unknown): string[] {
  const property = properties[name];
  const known = property?.domain.some((domain) => kinds(type).includes(domain));
  if (!property || !known) return [`${type} has no ${name}`];
  return [value]
    .flat()
    .flatMap((each) => [
      ...(fits(each, property.range) ? [] : [`${type}.${name} is ${JSON.stringify(each)}`]),
      ...(typeof each === 'object' ? misuses(each) : []),
    ]);
}

/** Terms of a JSON-LD node that schema.org does not have, or not there, or with other values. */
function misuses(node: unknown): string[] {
  const { '@type': type, '@context': _, '@id': id, '@graph': graph, ...rest } = node as Node;
  if (graph) return (graph as Node[]).flatMap(misuses);
  return [
    ...(types[String(type)] ? [] : [`no type ${String(type)}`]),
    ...(id === undefined || DATA['URL']!(id) ? [] : [`@id is ${JSON.stringify(id)}`]),
    ...Object.entries(rest).flatMap(([name, value]) => misused(String(type), name, value)),
  ];
}

const jsonLdIn = (html: string): Node[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script')]
    .filter((script) => script.type === 'application/ld+json')
    .map((script) => JSON.parse(script.textContent) as Node);

describe('JSON-LD', () => {
  for (const id of ['josiah-carberry', 'zhen-qin', 'layla-al-masri']) {
    it(`of the page of ${id} uses schema.org's terms where it has them, for what it expects`, async () => {
      const { html } = await fragment(`pages/${id}`);
      const [document, ...others] = jsonLdIn(html);
      expect(others).to.deep.equal([]);
      expect(document!['@context']).to.equal('https://schema.org');
      expect(misuses(document)).to.deep.equal([]);
      const page = (document!['@graph'] as Node[])[0]!;
      expect(page['@type']).to.equal('ProfilePage');
      expect(page['dateModified']).to.equal('2026-11-23');
      expect(page['url']).to.equal(`https://site.example/people/${id}`);
      expect((page['mainEntity'] as Node)['@type']).to.equal('Person');
    });
  }

  it('calls only an authenticated iD the same person', async () => {
    const { html } = await fragment('fragments/researcher-card?researcher=josiah-carberry');
    const [person] = jsonLdIn(html);
    expect(person!['sameAs']).to.deep.equal(['https://orcid.org/0000-0002-1825-0097']);
    const profileUrl = 'https://network.example/ada';
    const orcid = { id: '0000-0002-1825-0097', authenticated: false };
    const claimed = personOf(ResearcherSchema({ id: 'a', name: 'Ada', profileUrl, orcid }));
    expect(claimed['sameAs']).to.equal(undefined);
    expect(claimed['@id']).to.equal(profileUrl);
    expect(claimed['identifier']).to.include({ value: orcid.id });
  });

  it('of every type of work is of a type that schema.org has', () => {
    const written = ['journal-article', 'preprint', 'book', 'book-chapter', 'thesis', 'report'];
    const others = ['dataset', 'software', 'poster', 'presentation', 'peer-review', 'patent', 'x'];
    const whole = {
      id: 'w1',
      title: 'Cracks in <i>pots</i>',
      date: '2020-02-29',
      venue: 'Annals',
      authors: [{ name: 'Ada Byron', orcid: '0000-0002-1825-0097' }],
      doi: '10.5555/1',
      url: 'https://repository.example/1',
      openAccessUrl: 'https://repository.example/1.pdf',
      status: 'retracted',
    };
    for (const type of [...written, ...others]) {
      const node = workOf(WorkSchema({ ...whole, type }));
      expect(misuses(node), type).to.deep.equal([]);
      expect(node['name']).to.equal('Cracks in pots');
      expect(node['sameAs']).to.equal('https://doi.org/10.5555/1');
    }
  });

  it('calls a venue what it is to a work of its type', () => {
    const expected: readonly (readonly [string, string, string])[] = [
      ['journal-article', 'isPartOf', 'Periodical'],
      ['letter', 'isPartOf', 'Periodical'],
      ['book-chapter', 'isPartOf', 'Book'],
      ['proceedings-article', 'isPartOf', 'CreativeWork'],
      ['preprint', 'publisher', 'Organization'],
      ['monograph', 'publisher', 'Organization'],
      ['dissertation', 'publisher', 'Organization'],
      ['dataset', 'publisher', 'Organization'],
    ];
    for (const [type, property, kind] of expected) {
      const { isPartOf, publisher } = workOf(WorkSchema({ id: 'w', type, venue: 'X <i>Y</i>' }));
      const given = { isPartOf, publisher };
      const only = { isPartOf: undefined, publisher: undefined };
      expect(given, type).to.eql({ ...only, [property]: { '@type': kind, name: 'X Y' } });
    }
    expect(workOf(WorkSchema({ id: 'w', venue: '<i> </i>' }))).not.to.have.property('isPartOf');
  });

  it('holds no address that the gate refuses, and no date that is none', () => {
    const evil = 'javascript:alert(1)';
    const person = ResearcherSchema({
      id: 'x',
      name: 'Ada Byron',
      profileUrl: evil,
      avatarUrl: evil,
      orcid: { id: evil, authenticated: true },
      affiliation: { name: 'X', url: evil, rorId: evil },
      topics: [{ id: 't', name: 'Engines' }],
    });
    const authors = [{ name: 'Ada', orcid: evil }];
    const work = {
      id: 'w',
      url: evil,
      doi: evil,
      openAccessUrl: evil,
      date: '2020-02-31',
      authors,
    };
    const document = profilePage(person, [WorkSchema(work)], { url: evil, asOf: 'yesterday' });
    expect(misuses(document)).to.deep.equal([]);
    expect(JSON.stringify(document)).not.to.contain('javascript').and.not.to.contain('yesterday');
  });
});

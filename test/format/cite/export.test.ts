import { expect } from '@open-wc/testing';
import type { CslItem } from '../../../src/format/cite/csl.js';
import { toCsl } from '../../../src/format/cite/csl.js';
import { exportWorks } from '../../../src/format/cite/export.js';
import { cslName } from '../../../src/format/cite/names.js';
import { WorksPageSchema, type Work, type WorksPage } from '../../../src/model/work.js';
import { serverUrl } from '../../tools/server-url.js';
import { loadCommonJs } from './load-commonjs.js';
import { tricky, work } from './works.js';

type Item = Record<string, unknown>;
interface Citation {
  plugins: { input: { chain(input: string | object, options: object): Item[] } };
}

const network = ['node-fetch', 'sync-fetch'];
let parse: (file: string | object, format: string) => Item[];

before(async function () {
  this.timeout(30_000);
  const core = (await loadCommonJs('@citation-js/core', network)) as unknown as Citation;
  await loadCommonJs('@citation-js/plugin-bibtex', network);
  await loadCommonJs('@citation-js/plugin-ris', network);
  parse = (file, forceType) => core.plugins.input.chain(file, { forceType });
});

/** A name as one string, however it was taken apart. */
function wholeName(name: Record<string, string>): string {
  const parts = [name.given, name['non-dropping-particle'], name.family, name.suffix, name.literal];
  return parts.filter((part) => part !== undefined).join(' ');
}

function namesOf(item: { author?: unknown }): string[] {
  return ((item.author ?? []) as Record<string, string>[]).map(wholeName);
}

/** Without mark-up, in which the parser also sets what stood low or high in a formula. */
const plain = (title: unknown) =>
  typeof title === 'string' ? title.replace(/<[^<>]*>|[_^]/g, '') : title;

function expectSame(parsed: Item, item: CslItem): void {
  expect(plain(parsed.title), 'title').to.equal(plain(item.title));
  expect(namesOf(parsed), 'authors').to.deep.equal(namesOf(item));
  expect(parsed.issued, 'issued').to.deep.equal(item.issued);
  expect(parsed.DOI, 'DOI').to.equal(item.DOI);
  expect(parsed.URL, 'URL').to.equal(item.URL);
  expect(parsed.note, 'note').to.equal(item.note);
  // Citation.js takes a publisher apart at each "and", whether it is in braces or not.
  const publisher = Array.isArray(parsed.publisher)
    ? parsed.publisher.join(' and ')
    : parsed.publisher;
  expect(publisher, 'publisher').to.equal(item.publisher);
  const container = parsed['container-title'] ?? parsed['event-title'];
  expect(container, 'container').to.equal(item['container-title']);
}

describe('exports read back by Citation.js', () => {
  const items = toCsl(tricky);
  const formats = [
    ['bibtex', '@biblatex/text'],
    ['ris', '@ris/file'],
  ] as const;
  for (const [format, type] of formats) {
    for (const [i, item] of items.entries()) {
      it(`${format} keeps “${item.id}”`, () => {
        const parsed = parse(exportWorks(tricky, format).text, type);
        expect(parsed).to.have.length(items.length);
        expectSame(parsed[i]!, item);
      });
    }
  }

  it('bibtex keeps face mark-up', () => {
    const text = exportWorks([work({ title: 'CO<sub>2</sub> in <i>E. coli</i>' })], 'bibtex').text;
    expect(parse(text, '@biblatex/text')[0]!.title).to.equal('CO<sub>2</sub> in <i>E. coli</i>');
  });

  it('bibtex keeps capitals of formulas where a style lowers those of titles', () => {
    const title =
      'Growth of Fe<sub>3</sub>O<sub>4</sub> in H<sub>2</sub>O at $O(N\\log \\Delta)$ With <i>Pinus</i>';
    const text = exportWorks([work({ title })], 'bibtex').text;
    const written = /^ {2}title = \{(.*)\},$/m.exec(text)![1]!;
    expect(lowered(written).replace(/[{}]/g, '')).to.equal(
      'growth of Fe\\textsubscript3O\\textsubscript4 in H\\textsubscript2O at $O(N\\log \\Delta)$ with \\textitPinus',
    );
  });

  it('csl-json is the items themselves', () => {
    expect(JSON.parse(exportWorks(tricky, 'csl-json').text)).to.deep.equal(items);
  });
});

/** What `change.case$` makes of a title (BibTeXing, section 4): small letters wherever it is not in braces. */
function lowered(title: string): string {
  let depth = 0;
  return [...title]
    .map((char) => {
      if (char === '{') depth += 1;
      if (char === '}') depth -= 1;
      return depth === 0 ? char.toLowerCase() : char;
    })
    .join('');
}

/** Of an RIS date, Citation.js reads no more than the year for several types; the file has it whole. */
function withDate(parsed: Item, item: CslItem, format: string): Item {
  const year = (parsed.issued as CslItem['issued'])?.['date-parts'][0]?.[0];
  const same = year === item.issued?.['date-parts'][0]?.[0];
  return format === 'ris' && same ? { ...parsed, issued: item.issued } : parsed;
}

/** What a preprint is called by readers of formats that have no word for it. */
const PREPRINT_AS = { bibtex: 'document', ris: 'manuscript' };

/** Fields that `expectSame` compares, and those that are compared beside it. */
const COMPARED =
  'id type title author issued publisher container-title abstract DOI URL note'.split(' ');

describe('exports of the researcher with 300 works', () => {
  let works: Work[];

  before(async () => {
    const endpoint = await serverUrl('demo');
    works = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path = `/researchers/josiah-carberry/works?limit=100&cursor=${cursor}`;
      const response: Response = await fetch(
        endpoint + (cursor ? path : path.replace(/&cursor=$/, '')),
      );
      const page: WorksPage = WorksPageSchema(await response.json());
      works.push(...page.items);
      cursor = page.nextCursor;
    }
  });

  for (const [format, type] of [
    ['bibtex', '@biblatex/text'],
    ['ris', '@ris/file'],
  ] as const) {
    it(`lose nothing in ${format}`, () => {
      const items = toCsl(works, { abstracts: true });
      const parsed = parse(exportWorks(works, format, { abstracts: true }).text, type);
      expect(parsed).to.have.length(300);
      expect(new Set(parsed.map(({ id }) => id)).size, 'ids').to.equal(300);
      for (const [index, item] of items.entries()) {
        const back = parsed[index]!;
        expect(COMPARED, 'fields').to.include.members(Object.keys(item));
        expectSame(withDate(back, item, format), item);
        expect(back.abstract, 'abstract').to.equal(item.abstract);
        expect(back.type).to.equal(item.type === 'article' ? PREPRINT_AS[format] : item.type);
        if (format === 'ris') expect(back.id).to.equal(item.id);
      }
    }).timeout(30_000);
  }

  it('lose nothing in csl-json, mark-up of titles included', () => {
    const items = toCsl(works, { abstracts: true });
    const file = JSON.parse(exportWorks(works, 'csl-json', { abstracts: true }).text) as object;
    const parsed = parse(file, '@csl/list+object');
    expect(parsed.map(({ _graph, ...item }) => item)).to.deep.equal(items);
  });
});

describe('exports', () => {
  it('keep abstracts out unless they are asked for', () => {
    const works = [work({ title: 'T', abstract: '<p>Some $x^2$</p>' })];
    for (const format of ['bibtex', 'ris', 'csl-json'] as const) {
      expect(exportWorks(works, format).text).to.not.contain('Some');
      expect(exportWorks(works, format, { abstracts: true }).text).to.contain('Some');
    }
  });

  it('give each entry a key of its own', () => {
    const text = exportWorks(
      [preprintLike('a'), preprintLike('b'), preprintLike('c')],
      'bibtex',
    ).text;
    const keys = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(keys).to.deep.equal(['qin2026tale', 'qin2026tale-2', 'qin2026tale-3']);
  });

  it('give each item an id of its own, however many works have the same', () => {
    const items = toCsl(Array.from({ length: 60_000 }, () => work({ title: 'T', year: 20205 })));
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
    expect(items[2]!.id).to.equal(`${items[0]!.id}-3`);
    expect(items[0]!.issued, 'a year that is none').to.equal(undefined);
  });

  it('let no text out of its field', () => {
    const title = 'x}\n@article{evil, title={y}}\r\nER  - \r\nTY  - BOOK';
    expect(parse(exportWorks([work({ title })], 'bibtex').text, '@biblatex/text')).to.have.length(
      1,
    );
    expect(parse(exportWorks([work({ title })], 'ris').text, '@ris/file')).to.have.length(1);
  });

  it('say that a source left authors out', () => {
    const cut = [{ ...preprintLike('a'), authorsTruncated: true }];
    expect(exportWorks(cut, 'bibtex').text).to.contain('author = {Qin, Zhen and others}');
    expect(exportWorks(cut, 'ris').text).to.contain('AU  - Qin, Zhen\r\nAU  - others\r\n');
    expect(toCsl(cut)[0]!.author).to.deep.equal([
      { family: 'Qin', given: 'Zhen' },
      { literal: 'others' },
    ]);
    const named = [work({ authors: [{ name: 'others', id: null, orcid: null }] })];
    expect(exportWorks(named, 'bibtex').text).to.contain('author = {{others}}');
    expect(toCsl([work({ authorsTruncated: true })])[0]!.author).to.equal(undefined);
  });

  it('are empty for no works', () => {
    expect(exportWorks([], 'bibtex').text).to.equal('');
    expect(exportWorks([], 'csl-json').text).to.equal('[]\n');
  });
});

function preprintLike(id: string) {
  const authors = [{ name: 'Zhen Qin', id: null, orcid: null }];
  return work({ id, title: 'A Tale of Two Problems', year: 2026, authors });
}

describe('names', () => {
  const cases: [string, object | null][] = [
    ['Zhen Qin', { family: 'Qin', given: 'Zhen' }],
    ['Qin, Zhen', { family: 'Qin', given: 'Zhen' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Gerard ’t Hooft', { family: '’t Hooft', given: 'Gerard' }],
    ['Santiago Ramón y Cajal', { family: 'Ramón y Cajal', given: 'Santiago' }],
    ['Ana da Silva e Souza', { family: 'da Silva e Souza', given: 'Ana' }],
    ['Smith J', { family: 'Smith', given: 'J' }],
    ['van der Berg J.-P. M.', { family: 'van der Berg', given: 'J.-P. M.' }],
    ['Smith J.A. Jr', { family: 'Smith', given: 'J.A.', suffix: 'Jr' }],
    ['A B', { family: 'B', given: 'A' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Ada Byron, PhD', { family: 'Byron', given: 'Ada' }],
    ['Jane A. Doe M.D., Ph.D.', { family: 'Doe', given: 'Jane A.' }],
    ['Sam Doe Jr., MD', { family: 'Doe', given: 'Sam', suffix: 'Jr.' }],
    ['Doe, Jane, PhD', { family: 'Doe', given: 'Jane' }],
    ['Rahman, MD', { family: 'Rahman', given: 'MD' }],
    ['van Berg, MD', { family: 'van Berg', given: 'MD' }],
    ['Jack Ma', { family: 'Ma', given: 'Jack' }],
    ['Smith, Jr., John', { literal: 'Smith, Jr., John' }],
    ['The ATLAS Collaboration', { literal: 'The ATLAS Collaboration' }],
    ['秦震', { literal: '秦震' }],
    ['小林 健太', { literal: '小林 健太' }],
    ['Plato', { literal: 'Plato' }],
    [' ', null],
    [' , ', null],
  ];
  for (const [name, expected] of cases) {
    it(`“${name}”`, () => expect(cslName(name)).to.deep.equal(expected));
  }
});

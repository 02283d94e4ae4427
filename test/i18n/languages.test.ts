import { expect } from '@open-wc/testing';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../../src/i18n/en.js';
import { TRANSLATED, languageFor, loadStrings } from '../../src/i18n/languages.js';
import { fill, type Plural } from '../../src/i18n/message.js';

type Forms = Readonly<Record<string, string>>;
type Table = Readonly<Record<string, string | Forms>>;

const english: Table = en;

/** An object with `other` holds plural forms; any other one is a group of words. */
const isPlural = (value: string | Forms): value is Plural & Forms =>
  typeof value === 'object' && 'other' in value;

/** `failure.timed-out`, or a plain key: every place where a text stands. */
function leaves(table: Table): Map<string, string | Plural> {
  const found = new Map<string, string | Plural>();
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === 'string' || isPlural(value)) found.set(key, value);
    else for (const [word, text] of Object.entries(value)) found.set(`${key}.${word}`, text);
  }
  return found;
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

const wanted = leaves(english);

/** As ICU's MessageFormat writes it, for a maintained library to read. */
function asIcu(message: string | Plural): string {
  if (typeof message === 'string') return message;
  const forms = Object.entries(message).map(([category, text]) => `${category} {${text}}`);
  return `{count, plural, ${forms.join(' ')}}`;
}

/** What is seen on a control, and its full name (WCAG 2.2, 2.5.3). */
const LABELS = [
  ['abstract', 'abstractOf'],
  ['citeWork', 'citeOf'],
  ['follow', 'followName'],
  ['copy', 'copyWhat'],
  ['download', 'downloadWhat'],
] as const;

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1000, 1_000_000];

const values = (count: number): Record<string, string | number> =>
  Object.fromEntries(
    [...new Set([...wanted.values()].flatMap((text) => placeholders(asIcu(text))))].map((name) => [
      name,
      name === 'count' ? count : `‹${name}›`,
    ]),
  );

for (const tag of TRANSLATED) {
  describe(`the strings in ${tag}`, () => {
    let given: Map<string, string | Plural>;
    before(async () => {
      given = leaves((await loadStrings(tag)) as unknown as Table);
    });

    it('are those of English, none missing and none left over', () => {
      expect([...given.keys()].sort()).to.deep.equal([...wanted.keys()].sort());
    });

    it('hold text, and the placeholders of English', () => {
      for (const [key, text] of given) {
        const source = wanted.get(key)!;
        if (typeof text === 'string') {
          expect(text.trim(), key).not.to.equal('');
          expect(placeholders(text), key).to.deep.equal(placeholders(source as string));
        } else {
          const allowed = placeholders((source as Plural).other);
          for (const form of Object.values(text)) {
            const without = allowed.filter((name) => name !== 'count');
            expect(placeholders(form), key).to.satisfy((names: string[]) =>
              [allowed, without].some((list) => list.join() === names.join()),
            );
          }
          expect(placeholders(text.other), key).to.deep.equal(allowed);
        }
      }
    });

    it('have a form for every plural category of the language, and for no other', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      for (const [key, text] of given) {
        if (typeof text === 'string') continue;
        expect(Object.keys(text).sort(), key).to.deep.equal([...pluralCategories].sort());
      }
    });

    it('name a control by the words that are seen on it', () => {
      for (const [seen, named] of LABELS) {
        const [label, name] = [given.get(seen), given.get(named)].map((text) => String(text));
        expect(name!.toLowerCase(), named).to.contain(label!.toLowerCase());
      }
    });

    it('are filled as a MessageFormat library fills them', () => {
      for (const [key, text] of given) {
        const message = new IntlMessageFormat(asIcu(text), tag, undefined, { ignoreTag: true });
        for (const count of typeof text === 'string' ? [7] : COUNTS) {
          const filled = fill(text, { ...values(count), count }, tag).replace(
            /[\u2068\u2069]/g,
            '',
          );
          const written = { ...values(count), count: new Intl.NumberFormat(tag).format(count) };
          const expected =
            typeof text === 'string'
              ? message.format(written)
              : message.format({ ...written, count });
          const same = String(expected).replaceAll(String(count), written.count);
          expect(filled.replaceAll(String(count), written.count), `${key} ${count}`).to.equal(same);
        }
      }
    });
  });
}

describe('a value in a message', () => {
  for (const tag of ['en', 'en-US', 'en-GB', 'en-IN', 'de', 'fa']) {
    it(`is a number as ${tag} writes it`, () => {
      const numbers = new Intl.NumberFormat(tag);
      for (const count of [0, 999, 1000, 1234567, 1e9, -5, 2.5])
        expect(fill('{count}', { count }, tag)).to.equal(numbers.format(count));
    });
  }

  it('stands as it is where both run the same way', () => {
    expect(fill('by {name}, {date}', { name: 'Ada', date: '1 May' }, 'en')).to.equal(
      'by Ada, 1 May',
    );
    expect(fill('بحسب {name}', { name: 'سامر' }, 'ar')).to.equal('بحسب سامر');
  });

  it('is kept to itself where it runs the other way', () => {
    expect(fill('بحسب {name}، {date}', { name: 'ORCID', date: '1 مايو' }, 'ar')).to.equal(
      'بحسب \u2068ORCID\u2069، 1 مايو',
    );
    expect(fill('by {name}, 1 May', { name: 'سامر' }, 'en')).to.equal('by \u2068سامر\u2069, 1 May');
  });

  it('cannot turn the message around', () => {
    expect(fill('by {name}, 1 May', { name: 'Ada\u202e' }, 'en')).to.equal('by Ada, 1 May');
  });
});

describe('the language of a tag', () => {
  const cases: Readonly<Record<string, string>> = {
    'de-CH': 'de',
    'pt-PT': 'pt',
    'zh-TW': 'zh-Hant',
    'zh-CN': 'zh-Hans',
    zh: 'zh-Hans',
    'en-GB': 'en',
    iw: 'he',
    xx: 'en',
  };
  for (const [tag, language] of Object.entries(cases)) {
    it(`is ${language} for ${tag}`, () => expect(languageFor(tag)).to.equal(language));
  }
});

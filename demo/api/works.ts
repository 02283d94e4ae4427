import type { Hono } from 'hono';
import type { TopicalWork, Work } from '../data/types.js';
import { answerPublic } from './answer.js';
import { readCursor, writeCursor } from './cursor.js';
import { countFrom, researcherOf, type Call, type Env } from './env.js';
import { Problem } from './problem.js';
import { nextLink } from './researchers.js';

interface Query {
  sort: string;
  type: string | undefined;
  year: string | undefined;
  q: string;
}

const MARKUP = /<[^>]*>/g;
const DIACRITICS = /\p{M}+/gu;

/** Letters that Unicode does not take apart into a base and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  ß: 'ss',
};

/** Lower case without diacritics or markup, so that what is typed on any keyboard finds what is meant. */
const fold = (text: string): string =>
  text
    .replace(MARKUP, '')
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .toLocaleLowerCase('en')
    .replace(/[łøđıæß]/g, (letter) => BASE_LETTERS[letter] ?? letter);

const folded = new WeakMap<TopicalWork, string>();

function searchText(work: TopicalWork): string {
  const known = folded.get(work);
  if (known !== undefined) return known;
  const text = fold(
    [work.title, work.venue ?? '', ...work.authors.map((author) => author.name)].join('\n'),
  );
  folded.set(work, text);
  return text;
}

/** The date to sort by; a work of which only the year is known stands before the dated ones of that year. */
const when = (work: Work): string | null =>
  work.date ?? (work.year === null ? null : String(work.year));

/** Puts works without the value last, whichever way the rest goes. */
function byValue<T>(value: (work: Work) => T | null, compare: (a: T, b: T) => number) {
  return (a: Work, b: Work): number => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compare(left, right);
  };
}

const titles = new Intl.Collator('en', { numeric: true });
const texts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const ORDERS: Readonly<Record<string, (a: Work, b: Work) => number>> = {
  newest: byValue(when, (a, b) => texts(b, a)),
  oldest: byValue(when, texts),
  'most-cited': byValue(
    (work) => work.citations,
    (a, b) => b - a,
  ),
  title: byValue(
    (work) => work.title.replace(MARKUP, ''),
    (a, b) => titles.compare(a, b),
  ),
};

function readQuery(c: Call): Query {
  const { sort = 'newest', type, year, q = '' } = c.req.query();
  if (!Object.hasOwn(ORDERS, sort)) {
    throw new Problem(400, { detail: `“sort” must be one of ${Object.keys(ORDERS).join(', ')}.` });
  }
  if (year !== undefined && year !== '' && !/^\d{1,4}$/.test(year)) {
    throw new Problem(400, { detail: '“year” must be a year, such as 2024.' });
  }
  return {
    sort,
    type: type === '' ? undefined : type,
    year: year === '' ? undefined : year,
    q: fold(q.trim()),
  };
}

const ofType = (work: Work, type: string | undefined): boolean =>
  type === undefined || work.type === type;
const ofYear = (work: Work, year: string | undefined): boolean =>
  year === undefined || work.year === Number(year);

function count<T extends string | number>(
  values: readonly (T | null)[],
): { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, count: n }));
}

/** Each facet ignores its own filter, so that the other choices stay in sight. */
function facetsOf(found: readonly Work[], { type, year }: Query) {
  const types = count(found.filter((work) => ofYear(work, year)).map((work) => work.type));
  const years = count(found.filter((work) => ofType(work, type)).map((work) => work.year));
  return {
    types: types.sort((a, b) => b.count - a.count || texts(a.value, b.value)),
    years: years.sort((a, b) => b.value - a.value),
  };
}

function toContract({ topicIds: _, ...work }: TopicalWork): Work {
  return work;
}

function works(c: Call): Promise<Response> {
  const entry = researcherOf(c);
  const query = readQuery(c);
  const limit = countFrom(c, 'limit', 20, 100);
  const scope = JSON.stringify([entry.record.id, query]);
  const from = readCursor(c.req.query('cursor'), scope);
  const found = entry
    .works()
    .filter((work) => query.q === '' || searchText(work).includes(query.q));
  const chosen = found.filter((work) => ofType(work, query.type) && ofYear(work, query.year));
  const sorted = [...chosen].sort(ORDERS[query.sort]);
  const nextCursor = from + limit < sorted.length ? writeCursor(from + limit, scope) : null;
  return answerPublic(
    c,
    {
      items: sorted.slice(from, from + limit).map(toContract),
      total: sorted.length,
      nextCursor,
      facets: facetsOf(found, query),
    },
    nextLink(c, nextCursor),
  );
}

export function workRoutes(app: Hono<Env>): void {
  app.get('/researchers/:id/works', works);
}

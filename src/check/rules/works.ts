import { toPlainText } from '../../format/plain.js';
import { WORK_SORTS, WorksPageSchema } from '../../model/work.js';
import { wrongFields } from '../fields.js';
import { NoAnswer, type Probe, type Reply } from '../probe.js';
import { NotTried, unless, type Rule } from '../rule.js';
import { hasStatus } from './researchers.js';

interface Work {
  readonly id: string;
  readonly type: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly citations: number | null;
}

interface Facet {
  readonly value: string | number;
  readonly count: number;
}

interface Page {
  readonly items: readonly Work[];
  readonly total: number | null;
  readonly nextCursor: string | null;
  readonly facets?: { readonly types?: readonly Facet[]; readonly years?: readonly Facet[] } | null;
}

/** How many pages are walked. */
const PAGES = 4;

const pathOf = (probe: Probe, query: Readonly<Record<string, string>>): string =>
  probe.researcher(`/works?${new URLSearchParams(query).toString()}`);

/** The page that `reply` is. @throws Error that says what is wrong with it */
function readPage({ name, status, json }: Reply): Page {
  if (status !== 200) throw new Error(`${name} answered ${status}, not 200`);
  const [wrong] = wrongFields(WorksPageSchema.json, json);
  if (wrong) throw new Error(`${name}: ${wrong}`);
  return { items: [], total: null, nextCursor: null, ...(json as Partial<Page>) };
}

const pageOf = async (probe: Probe, query: Readonly<Record<string, string>>): Promise<Page> =>
  readPage(await probe.get(pathOf(probe, query)));

/** The first works. What is wrong with these `works.fields` tells, and no other rule. */
async function someWorks(probe: Probe): Promise<Page> {
  const page = await pageOf(probe, { limit: '5' }).catch((error: Error) => {
    throw error instanceof NoAnswer ? error : new NotTried(error.message);
  });
  if (page.items.length === 0) throw new NotTried('this researcher has no works');
  return page;
}

async function checkPaging(probe: Probe): Promise<string[]> {
  await someWorks(probe);
  const seen: string[] = [];
  let cursor: string | null = '';
  let total: number | null = null;
  for (let page = 0; page < PAGES && cursor !== null; page += 1) {
    const next: Page = await pageOf(probe, { limit: '2', ...(cursor && { cursor }) });
    if (next.items.length > 2) return [`limit=2 answered ${next.items.length} works`];
    seen.push(...next.items.map(({ id }) => id));
    ({ total, nextCursor: cursor } = next);
  }
  const twice = seen.filter((id, index) => seen.indexOf(id) !== index);
  const ended = cursor === null && total !== null;
  return [
    ...unless(twice.length === 0, `paging showed ${twice.join(', ')} twice`),
    ...unless(
      !ended || seen.length === total,
      `the pages hold ${seen.length} works, total says ${total}`,
    ),
    ...unless(
      cursor !== null || (total ?? 0) <= seen.length,
      `nextCursor is null after ${seen.length} of ${total} works`,
    ),
  ];
}

/** What makes an earlier work come first; a work without the value comes last. */
const ORDERS: Readonly<Record<string, (a: Work, b: Work) => boolean>> = {
  newest: (a, b) => b.year === null || (a.year !== null && a.year >= b.year),
  oldest: (a, b) => b.year === null || (a.year !== null && a.year <= b.year),
  'most-cited': (a, b) => b.citations === null || (a.citations ?? -1) >= b.citations,
  title: () => true,
};

async function checkSort(probe: Probe, sort: string): Promise<string[]> {
  const { items } = await pageOf(probe, { sort, limit: '20' });
  const inOrder = ORDERS[sort];
  const at = items.findIndex((work, index) => index > 0 && !inOrder?.(items[index - 1]!, work));
  return unless(at < 0, `sort=${sort}: work ${at + 1} is out of order`);
}

async function checkFacet(probe: Probe, kind: 'type' | 'year'): Promise<string[]> {
  const { facets } = await someWorks(probe);
  const facet = facets?.[kind === 'type' ? 'types' : 'years']?.[0];
  if (!facet) throw new NotTried(`there are no facets of ${kind}`);
  const { items, total } = await pageOf(probe, { [kind]: String(facet.value), limit: '20' });
  const other = items.find((work) => String(work[kind]) !== String(facet.value));
  return [
    ...unless(!other, `${kind}=${facet.value} answered ${other?.id} of ${kind} ${other?.[kind]}`),
    ...unless(
      total === facet.count,
      `${kind}=${facet.value} has total ${total}, its facet says ${facet.count}`,
    ),
  ];
}

/** Published works. */
export const workRules: readonly Rule[] = [
  {
    id: 'works.fields',
    says: 'GET /researchers/{id}/works answers a page of Works',
    level: 'must',
    async check(probe) {
      const reply = await probe.get(pathOf(probe, { limit: '5' }));
      const wrong = hasStatus(reply, 200);
      return wrong.length > 0 ? wrong : wrongFields(WorksPageSchema.json, reply.json);
    },
  },
  {
    id: 'works.paging',
    says: 'limit and cursor page through all works, each once; the last page has nextCursor null',
    level: 'must',
    check: checkPaging,
  },
  {
    id: 'works.sort',
    says: `sort takes ${WORK_SORTS.join(', ')}`,
    level: 'must',
    async check(probe) {
      await someWorks(probe);
      const wrong = await Promise.all(WORK_SORTS.map((sort) => checkSort(probe, sort)));
      return wrong.flat();
    },
  },
  {
    id: 'works.filter',
    says: 'type and year keep what their facets count',
    level: 'must',
    check: async (probe) =>
      (await Promise.all([checkFacet(probe, 'type'), checkFacet(probe, 'year')])).flat(),
  },
  {
    id: 'works.search',
    says: 'q finds a work by words of its title',
    level: 'must',
    async check(probe) {
      const { items } = await someWorks(probe);
      const word = /\p{L}{5,}/u.exec(toPlainText(items[0]?.title))?.[0];
      if (!word) throw new NotTried('the first title has no word to search for');
      const found = await pageOf(probe, { q: word, limit: '100' });
      const complaint = `q=${word} does not find “${items[0]?.title}”`;
      return unless(
        found.items.some(({ id }) => id === items[0]?.id),
        complaint,
      );
    },
  },
];

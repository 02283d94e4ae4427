import { ResearcherSchema, ResearchersSchema } from '../../model/researcher.js';
import { ProblemSchema } from '../../model/viewer.js';
import { wrongFields } from '../fields.js';
import { UNKNOWN_ID, type Probe, type Reply } from '../probe.js';
import { NotTried, unless, type Rule } from '../rule.js';

/** The most ids that one request may ask for. */
const MAX_IDS = 100;

/** What is wrong where `reply` has another status than `wanted`; nothing where it has that. */
export const hasStatus = ({ name, status }: Reply, wanted: number): string[] =>
  unless(status === wanted, `${name} answered ${status}, not ${wanted}`);

/** What is wrong with an error as a problem document (RFC 9457). */
export function isProblem({ name, headers, json }: Reply): string[] {
  const type = headers.get('Content-Type') ?? 'nothing';
  return [
    ...unless(
      type.startsWith('application/problem+json'),
      `${name} has Content-Type ${type}; errors are application/problem+json`,
    ),
    ...wrongFields(ProblemSchema.json, json).map((wrong) => `in the problem of ${name}, ${wrong}`),
  ];
}

const batchPath = (ids: readonly string[]): string =>
  `/researchers?ids=${ids.map(encodeURIComponent).join(',')}`;

interface Named {
  readonly id?: unknown;
  readonly orcid?: { readonly id?: unknown } | null;
}

async function known(probe: Probe): Promise<Named> {
  const { json, status } = await probe.get(probe.researcher());
  if (status !== 200 || typeof json !== 'object' || json === null) {
    throw new NotTried('there is no researcher to compare with');
  }
  return json;
}

async function checkBatch(probe: Probe, ids: readonly string[]): Promise<string[]> {
  const own = await known(probe);
  const reply = await probe.get(batchPath(ids));
  const wrong = [...hasStatus(reply, 200), ...wrongFields(ResearchersSchema.json, reply.json)];
  if (wrong.length > 0) return wrong;
  const { items = [], missing = [] } = reply.json as { items?: Named[]; missing?: string[] };
  const unknown = ids.filter((id) => id.startsWith(UNKNOWN_ID));
  const untold = unknown.filter((id) => !missing.includes(id)).length;
  return [
    ...unless(
      items.some(({ id }) => id === own.id),
      `${reply.name}: items lacks ${String(own.id)}`,
    ),
    ...unless(untold === 0, `missing lacks ${untold} of the ${unknown.length} ids nobody has`),
  ];
}

/** Researchers, one and many. */
export const researcherRules: readonly Rule[] = [
  {
    id: 'researcher.fields',
    says: 'GET /researchers/{id} answers a Researcher',
    level: 'must',
    async check(probe) {
      const reply = await probe.get(probe.researcher());
      const wrong = hasStatus(reply, 200);
      return wrong.length > 0 ? wrong : wrongFields(ResearcherSchema.json, reply.json);
    },
  },
  {
    id: 'researcher.orcid',
    says: 'A researcher is also found by ORCID iD, in a batch too',
    level: 'must',
    async check(probe) {
      const own = await known(probe);
      if (typeof own.orcid?.id !== 'string') throw new NotTried('this researcher has no ORCID iD');
      const reply = await probe.get(probe.researcher('', own.orcid.id));
      const { id } = (reply.json ?? {}) as Named;
      return [
        ...hasStatus(reply, 200),
        ...unless(id === own.id, `${reply.name} has the id ${String(id)}, not ${String(own.id)}`),
        ...(await checkBatch(probe, [own.orcid.id])),
      ];
    },
  },
  {
    id: 'researcher.unknown',
    says: 'An unknown id gets 404 and a problem document',
    level: 'must',
    async check(probe) {
      const reply = await probe.get(probe.researcher('', UNKNOWN_ID));
      return [...hasStatus(reply, 404), ...isProblem(reply)];
    },
  },
  {
    id: 'researcher.encoding',
    says: 'An id is one URL-encoded path segment, whatever it holds',
    level: 'should',
    async check(probe) {
      return hasStatus(await probe.get(probe.researcher('', `${UNKNOWN_ID}/ü ?#`)), 404);
    },
  },
  {
    id: 'batch.fields',
    says: 'GET /researchers?ids=… answers those it knows in items and the rest in missing',
    level: 'must',
    check: (probe) => checkBatch(probe, [probe.options.researcher, UNKNOWN_ID]),
  },
  {
    id: 'batch.size',
    says: `A batch may hold ${MAX_IDS} ids`,
    level: 'must',
    check(probe) {
      const unknown = [...Array(MAX_IDS - 1).keys()].map((index) => `${UNKNOWN_ID}-${index}`);
      return checkBatch(probe, [probe.options.researcher, ...unknown]);
    },
  },
];

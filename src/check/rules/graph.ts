import { readRetryAfter } from '../../api/retry.js';
import { BUILDING_PATIENCE } from '../../api/sources/building.js';
import { GraphBuildingSchema, GraphSliceSchema } from '../../model/graph-slice.js';
import { wrongFields } from '../fields.js';
import type { Probe, Reply } from '../probe.js';
import { NotTried, unless, type Rule } from '../rule.js';
import { hasStatus } from './researchers.js';

interface Slice {
  readonly focus?: string | null;
  readonly expandable?: readonly string[] | null;
  readonly nodes: readonly { readonly id: string; readonly kind: string }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

interface Built {
  readonly reply: Reply;
  /** What was wrong with the answers before. */
  readonly wrong: readonly string[];
}

const built = new WeakMap<Probe, Promise<Built>>();

/** The whole slice, once the answer is no longer 202. */
function whenBuilt(probe: Probe): Promise<Built> {
  let waiting = built.get(probe);
  if (!waiting) {
    waiting = wait(probe);
    built.set(probe, waiting);
  }
  return waiting;
}

/** Asks for as long as the widgets do. */
async function wait(probe: Probe, query = ''): Promise<Built> {
  const wrong = new Set<string>();
  const until = Date.now() + BUILDING_PATIENCE;
  for (;;) {
    const reply = await probe.send(probe.researcher(`/graph${query}`));
    if (reply.status !== 202) return { reply, wrong: [...wrong] };
    const pause = readRetryAfter(reply.headers.get('Retry-After'), Date.now());
    if (pause === undefined) wrong.add(`${reply.name} answered 202 without Retry-After`);
    for (const each of wrongFields(GraphBuildingSchema.json, reply.json)) wrong.add(each);
    if (Date.now() + (pause ?? 0) > until) {
      wrong.add(`${reply.name} still answers 202 after ${BUILDING_PATIENCE / 1000} seconds`);
      return { reply, wrong: [...wrong] };
    }
    await new Promise((done) => setTimeout(done, Math.max(pause ?? 0, 500)));
  }
}

const readSlice = (reply: Reply): Slice => {
  return { nodes: [], edges: [], ...(reply.json as Partial<Slice>) };
};

/** What is wrong with an answer as a slice. */
function wrongSlice({ reply, wrong }: Built): readonly string[] {
  if (wrong.length > 0) return wrong;
  const status = hasStatus(reply, 200);
  return status.length > 0 ? status : wrongFields(GraphSliceSchema.json, reply.json);
}

/** The whole slice. What is wrong with it `graph.fields` tells, and no other rule. */
async function sliceOf(probe: Probe): Promise<Slice> {
  const { reply } = await whenBuilt(probe);
  if (wrongSlice({ reply, wrong: [] }).length > 0) {
    throw new NotTried('there is no graph to look at');
  }
  return readSlice(reply);
}

/** The graph around a researcher. */
export const graphRules: readonly Rule[] = [
  {
    id: 'graph.fields',
    says: 'GET /researchers/{id}/graph answers a GraphSlice, or 202 with Retry-After until it has one',
    level: 'must',
    check: async (probe) => wrongSlice(await whenBuilt(probe)),
  },
  {
    id: 'graph.sound',
    says: 'Node ids are unique, edges lead to nodes, and the focus is a node',
    level: 'should',
    async check(probe) {
      const { nodes, edges, focus } = await sliceOf(probe);
      const ids = new Set(nodes.map(({ id }) => id));
      const loose = edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target));
      const focused = focus === undefined || focus === null || ids.has(focus);
      return [
        ...unless(ids.size === nodes.length, `${nodes.length - ids.size} nodes share an id`),
        ...unless(loose.length === 0, `${loose.length} edges lead to nodes that are not there`),
        ...unless(focused, `focus ${focus} is not among the nodes`),
      ];
    },
  },
  {
    id: 'graph.limit',
    says: 'limit bounds the number of nodes',
    level: 'should',
    async check(probe) {
      await sliceOf(probe);
      const limited = await wait(probe, '?limit=3');
      const wrong = wrongSlice(limited);
      if (wrong.length > 0) return wrong;
      const { nodes } = readSlice(limited.reply);
      return unless(nodes.length <= 3, `limit=3 answered ${nodes.length} nodes`);
    },
  },
  {
    id: 'graph.around',
    says: 'around=<id of a node> answers what is around it, where the slice calls its kind expandable',
    level: 'should',
    async check(probe) {
      const { nodes, expandable } = await sliceOf(probe);
      const node = nodes.find(({ kind }) => expandable?.includes(kind));
      if (!node) throw new NotTried('no node is of a kind that is expandable, which is optional');
      const near = await wait(probe, `?around=${encodeURIComponent(node.id)}`);
      const wrong = wrongSlice(near);
      if (wrong.length > 0) return wrong;
      const { focus } = readSlice(near.reply);
      return unless(focus === node.id, `around=${node.id} answered a slice around ${focus}`);
    },
  },
];

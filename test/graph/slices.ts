import type { GraphEdge, GraphNode, GraphSlice } from '../../src/model/graph-slice.js';
import { seededRandom } from '../../src/graph/layout/random.js';

/*
 * Made-up neighbourhoods of any size with the build of real ones: a researcher with works,
 * co-authors who share some of them and have works of their own, topics, institutions, citations.
 */

const GIVEN =
  'Ana Bo Carla Dmitri Elif Farid Greta Hiro Ines Jonas Kofi Lin Mara Nils Olga Pia'.split(' ');
const FAMILY =
  'Adeyemi Bauer Castillo Dubois Eriksen Fischer Gupta Haddad Ivanova Jansen Kim Lindqvist Moreau Novak'.split(
    ' ',
  );
const SUBJECT =
  'Bilevel optimization|Graph signal recovery|Stochastic gradients|Sparse regression|Causal discovery|Protein folding|Ocean mixing|Soil carbon|Query planning|Speech coding|Swarm control|Tensor methods'.split(
    '|',
  );
const ANGLE =
  'in high dimensions|without convexity|from partial observations|at scale|under distribution shift|with provable guarantees|for noisy data'.split(
    '|',
  );
const PLACE =
  'Lakeside University|Institute of Applied Mathematics|Northern Polytechnic|Harbour Research Centre'.split(
    '|',
  );

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const personName = (n: number): string => `${pick(GIVEN, n * 7)} ${pick(FAMILY, n * 5 + (n >> 3))}`;
const workTitle = (n: number): string => `${pick(SUBJECT, n * 5)} ${pick(ANGLE, n * 3 + (n >> 2))}`;

const node = (
  id: string,
  kind: GraphNode['kind'],
  label: string,
  weight: number | null,
): GraphNode => ({
  id,
  kind,
  label,
  weight,
  url: `https://example.org/${id}`,
  detail: null,
  x: null,
  y: null,
});
const edge = (source: string, target: string, kind: GraphEdge['kind'], weight = 1): GraphEdge => ({
  source,
  target,
  kind,
  weight,
});

/** A slice of `count` nodes (at least 8) around researcher `p0`; the same for the same numbers. */
export function madeUpSlice(count: number, seed = 1): GraphSlice {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const { persons, topics, institutions, works, ownWorks, groups } = sharesOf(count);
  // Person p and topic t belong to group p % groups, t % groups; group 0 is the focus' own.
  const member = (group: number, of: number): number => {
    const size = Math.max(1, Math.floor((of - 1 - group) / groups) + 1);
    return Math.min(of - 1, group + groups * below(size));
  };
  const nodes: GraphNode[] = [node('p0', 'person', 'Zhen Qin', 13)];
  const edges: GraphEdge[] = [];
  const joint = new Map<number, number>();
  for (let p = 1; p < persons; p += 1)
    nodes.push(node(`p${p}`, 'person', personName(p), 1 + below(12)));
  for (let t = 0; t < topics; t += 1)
    nodes.push(node(`t${t}`, 'topic', topicName(t), 1 + below(9)));
  for (let i = 0; i < institutions; i += 1)
    nodes.push(node(`i${i}`, 'institution', pick(PLACE, i), 1 + below(20)));
  for (let p = 0; p < persons && institutions > 0; p += 1)
    if (p % 3 === 0) edges.push(edge(`p${p}`, `i${(p % groups) % institutions}`, 'affiliated'));
  for (let w = 0; w < works; w += 1) {
    nodes.push(node(`w${w}`, 'work', workTitle(w), below(40)));
    const group = w < ownWorks ? 0 : w % groups;
    const lead = w < ownWorks ? 0 : member(group, persons);
    edges.push(edge(`p${lead}`, `w${w}`, 'authored'));
    for (let k = below(3); k > 0; k -= 1) {
      const other = member(below(8) === 0 ? below(groups) : group, persons);
      if (other === lead || other === 0) continue;
      edges.push(edge(`p${other}`, `w${w}`, 'authored'));
      if (lead === 0) joint.set(other, (joint.get(other) ?? 0) + 1);
    }
    edges.push(
      edge(`w${w}`, `t${member(below(9) === 0 ? below(groups) : group, topics)}`, 'about'),
    );
    if (w > groups && below(4) === 0) edges.push(edge(`w${w}`, `w${w - groups}`, 'cites'));
  }
  for (let group = 1; group < groups && group < persons; group += 1) {
    if (!joint.has(group)) joint.set(group, 1 + below(3));
  }
  for (const [other, shared] of joint) edges.push(edge('p0', `p${other}`, 'collaborated', shared));
  const truncated = count > 1000;
  return {
    status: 'ready',
    focus: 'p0',
    explorerUrl: null,
    truncated,
    expandable: [],
    nodes,
    edges,
  };
}

const topicName = (t: number): string =>
  `${pick(SUBJECT, t)}${t < SUBJECT.length ? '' : ` ${1 + Math.floor(t / SUBJECT.length)}`}`;

function sharesOf(count: number) {
  const groups = Math.max(1, Math.round(Math.sqrt(count / 16)));
  const persons = Math.max(3, Math.round(count * 0.25));
  const topics = Math.max(2, Math.round(count * 0.1));
  const institutions = count >= 30 ? Math.max(1, Math.round(count * 0.02)) : 0;
  const works = count - persons - topics - institutions;
  return {
    groups,
    persons,
    topics,
    institutions,
    works,
    ownWorks: Math.min(works, 8 + Math.round(Math.sqrt(count) * 1.5)),
  };
}

/** A slice of nodes named by their ids and edges written `a-b`; the first node is the focus. */
export function sliceOf(ids: readonly string[], pairs: readonly string[]): GraphSlice {
  const [focus = null] = ids;
  const edges = pairs.map((pair) => {
    const [source = '', target = ''] = pair.split('-');
    return edge(source, target, 'related');
  });
  const nodes = ids.map((id) => node(id, 'work', id, null));
  return {
    status: 'ready',
    focus,
    explorerUrl: null,
    truncated: false,
    expandable: [],
    nodes,
    edges,
  };
}

import type { GraphEdge, GraphNode, GraphSlice } from '../../src/model/graph-slice.js';
import { seededRandom } from '../../src/graph/layout/random.js';

/*
 * Made-up neighbourhoods of any size with the build of real ones: a researcher with works,
 * co-authors who share some of them and have works of their own, topics, institutions, citations.
 */

const GIVEN = 'Ana Bo Carla Dmitri Elif Farid Greta Hiro Ines Jonas Kofi Lin Mara Nils Olga Pia'.split(' ');
const FAMILY =
  'Adeyemi Bauer Castillo Dubois Eriksen Fischer Gupta Haddad Ivanova Jansen Kim Lindqvist Moreau Novak'.split(' ');
const SUBJECT =
  'Bilevel optimization|Graph signal recovery|Stochastic gradients|Sparse regression|Causal discovery|Protein folding|Ocean mixing|Soil carbon|Query planning|Speech coding|Swarm control|Tensor methods'.split('|');
const ANGLE =
  'in high dimensions|without convexity|from partial observations|at scale|under distribution shift|with provable guarantees|for noisy data'.split('|');
const PLACE = 'Lakeside University|Institute of Applied Mathematics|Northern Polytechnic|Harbour Research Centre'.split('|');

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const personName = (n: number): string => `${pick(GIVEN, n * 7)} ${pick(FAMILY, n * 5 + (n >> 3))}`;
const workTitle = (n: number): string => `${pick(SUBJECT, n * 5)} ${pick(ANGLE, n * 3 + (n >> 2))}`;

const node = (id: string, kind: GraphNode['kind'], label: string, weight: number | null): GraphNode => ({
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

/** A slice of `count` nodes (at least 6) around researcher `p0`; the same for the same numbers. */
export function madeUpSlice(count: number, seed = 1): GraphSlice {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const shares = sharesOf(count);
  const nodes: GraphNode[] = [node('p0', 'person', 'Zhen Qin', 13)];
  const edges: GraphEdge[] = [];
  for (let p = 1; p < shares.persons; p += 1) {
    nodes.push(node(`p${p}`, 'person', personName(p), 1 + below(12)));
    if (shares.institutions > 0) edges.push(edge(`p${p}`, `i${p % shares.institutions}`, 'affiliated'));
  }
  for (let t = 0; t < shares.topics; t += 1)
    nodes.push(node(`t${t}`, 'topic', `${pick(SUBJECT, t)}${t < 12 ? '' : ` ${1 + ((t / 12) | 0)}`}`, 1 + below(9)));
  for (let i = 0; i < shares.institutions; i += 1)
    nodes.push(node(`i${i}`, 'institution', pick(PLACE, i), 1 + below(20)));
  const shared = new Map<number, number>();
  for (let w = 0; w < shares.works; w += 1) {
    nodes.push(node(`w${w}`, 'work', workTitle(w), below(40)));
    const own = w < shares.ownWorks;
    const lead = own ? 0 : 1 + below(shares.persons - 1);
    edges.push(edge(`p${lead}`, `w${w}`, 'authored'));
    for (let k = below(3); k > 0; k -= 1) {
      const other = 1 + ((lead * 3 + below(Math.min(4, shares.persons - 1))) % (shares.persons - 1));
      if (other === lead) continue;
      edges.push(edge(`p${other}`, `w${w}`, 'authored'));
      if (own) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    edges.push(edge(`w${w}`, `t${(lead + below(3)) % shares.topics}`, 'about'));
    if (w > 3 && below(3) === 0) edges.push(edge(`w${w}`, `w${below(w)}`, 'cites'));
  }
  for (const [other, works] of shared) edges.push(edge('p0', `p${other}`, 'collaborated', works));
  return { status: 'ready', focus: 'p0', explorerUrl: null, truncated: count > 1000, nodes, edges };
}

function sharesOf(count: number) {
  const persons = Math.max(3, Math.round(count * 0.25));
  const topics = Math.max(2, Math.round(count * 0.1));
  const institutions = count >= 30 ? Math.max(1, Math.round(count * 0.02)) : 0;
  const works = count - persons - topics - institutions;
  return { persons, topics, institutions, works, ownWorks: Math.min(works, 6 + Math.round(Math.sqrt(count))) };
}

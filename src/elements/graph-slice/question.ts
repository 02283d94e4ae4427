import { graphAround } from '../../api/around.js';
import type { Connection } from '../../api/connect.js';
import type { Shared } from '../../api/shared.js';
import { degreeOf, type Graph } from '../../graph/graph.js';
import { researcherOf } from '../../graph/join.js';
import { near } from '../../graph/near.js';
import type { GraphNode, GraphSlice } from '../../model/graph-slice.js';
import { parseResearcher, type ResearcherRef } from '../../model/ids.js';

/** The most nodes that are added around another one: its nearest. */
const AROUND = 40;

/** How many nodes more than it gave a source is asked for, to find what is around one of them. */
const MORE = 400;

/** What to ask for, to see what is around a node. */
export interface Question {
  readonly shared: Shared<GraphSlice>;
  /** What of the answer is around the node. */
  readonly take: (answer: GraphSlice) => GraphSlice;
}

/** Where a picture's nodes come from. */
export interface Origins {
  readonly connection: Connection;
  /** The researcher of the slice that the picture began with. */
  readonly ref: ResearcherRef;
  readonly slice: GraphSlice;
  /** What was added to it, by the id of the node that it is around. */
  readonly added: ReadonlyMap<string, GraphSlice>;
  /** All of it. */
  readonly graph: Graph;
}

/** A node as the source knows it: of whose slice it is, and its id there. */
interface Address {
  readonly ref: ResearcherRef;
  readonly slice: GraphSlice;
  readonly id: string;
}

/** Of whom the slices are that were added. */
const askedOf = new WeakMap<GraphSlice, ResearcherRef>();

/**
 * How to ask for what is around a node: the slice of a person whom the source knows; what the source says is
 * around others that it calls `expandable`; else the same slice again, larger, where it is a part of what
 * there is. `null` where nothing more can be had. Works lead on through their people and topics.
 */
export function questionAbout(i: number, origins: Origins): Question | null {
  const { connection, slice, graph } = origins;
  const node = graph.nodes[i]!;
  if (i === graph.focus) return null;
  const person = parseResearcher(researcherOf(slice, node));
  if (person) return { shared: connection.graph(person, AROUND), take: of(person, whole) };
  const found = addressOf(node, origins);
  if (!found) return null;
  const { ref, id } = found;
  const part = (answer: GraphSlice): GraphSlice =>
    answer.focus === id ? answer : near(answer, id, (each) => graph.indexOf.has(each), AROUND);
  const shared = sharedOf(i, found, origins);
  return shared && { shared, take: of(ref, part) };
}

function sharedOf(
  i: number,
  { ref, slice, id }: Address,
  { connection, graph, slice: first }: Origins,
): Shared<GraphSlice> | null {
  const { kind } = graph.nodes[i]!;
  // What is seen already is to take up no room.
  if (slice.expandable.includes(kind))
    return graphAround(connection, ref, id, AROUND + degreeOf(graph, i));
  if (!slice.truncated || kind === 'work') return null;
  return connection.graph(ref, Math.max(slice.nodes.length, first.nodes.length) + MORE);
}

function addressOf({ id }: GraphNode, { ref, slice, added }: Origins): Address | null {
  const isIn = ({ nodes }: GraphSlice, sought: string) => nodes.some((node) => node.id === sought);
  if (isIn(slice, id)) return { ref, slice, id };
  for (const [name, more] of added) {
    // The id that `joinSlices` gives to what has another meaning in the first slice.
    const own = id.startsWith(`${name}/`) ? id.slice(name.length + 1) : id;
    const asked = askedOf.get(more);
    if (asked && isIn(more, own)) return { ref: asked, slice: more, id: own };
  }
  return null;
}

const whole = (answer: GraphSlice): GraphSlice => answer;

/** Keeps in mind of whom a slice is. */
const of =
  (ref: ResearcherRef, part: Question['take']): Question['take'] =>
  (answer) => {
    const taken = part(answer);
    askedOf.set(taken, ref);
    return taken;
  };

import { carberry } from '../data/carberry.js';
import { cutGraph, personNodeId } from '../data/graph.js';

/** How much of the record a page carries with it. */
const WORKS = 20;
const NODES = 60;

/** One invented researcher as JSON that may stand in a page: what a widget takes as `.data` where no network is. */
export function embeddedData(): string {
  const { record } = carberry;
  const works = carberry.works();
  const items = works.slice(0, WORKS);
  const data = {
    researcher: { ...record, actions: null, profileUrl: null },
    works: { items, total: items.length, nextCursor: null },
    graph: {
      status: 'ready',
      focus: personNodeId(record.id),
      ...cutGraph(carberry.graph(), NODES),
    },
  };
  // Of all JSON only `<` could end the script that it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

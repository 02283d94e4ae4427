import { body, fault, header, on, status, type Fault } from './fault.js';

const GRAPH = /^GET \/researchers\/[^/]+\/graph/;

export const graph: readonly Fault[] = [
  fault(
    'graph.fields',
    '202 without a time',
    /answered 202 without Retry-After/,
    on(GRAPH, header('Retry-After')),
  ),
  fault(
    'graph.fields',
    'a node without a label',
    /^nodes\[0\]\.label is missing$/m,
    on(
      GRAPH,
      body((it) => it.nodes && delete it.nodes[0].label),
    ),
  ),
  fault(
    'graph.sound',
    'an edge to nowhere',
    /1 edges lead to nodes that are not there/,
    on(
      GRAPH,
      body((it) => it.edges && (it.edges[0].target = 'nowhere')),
    ),
  ),
  fault(
    'graph.sound',
    'two nodes of one id',
    /1 nodes share an id/,
    on(
      GRAPH,
      body((it) => it.nodes?.push(it.nodes[0])),
    ),
  ),
  fault(
    'graph.sound',
    'a focus that is elsewhere',
    /focus elsewhere is not among the nodes/,
    on(
      GRAPH,
      body((it) => it.nodes && (it.focus = 'elsewhere')),
    ),
  ),
  fault(
    'graph.limit',
    'a limit that is not kept',
    /limit=3 answered [4-9]\d* nodes/,
    on(
      GRAPH,
      body((it) => it.nodes?.push(...it.nodes.map((node: Body) => ({ ...node })))),
    ),
  ),
  fault(
    'graph.limit',
    'a limit that is refused',
    /limit=3 answered 400, not 200/,
    on(/graph\?limit=3/, status(400)),
  ),
  fault(
    'graph.around',
    'the researcher’s own slice for one around a topic',
    /around=t\d+ answered a slice around r:josiah-carberry/,
    on(
      GRAPH,
      body((it) => it.nodes && (it.focus = 'r:josiah-carberry')),
    ),
  ),
  fault(
    'graph.around',
    'topics that are expandable, and not found',
    /graph\?around=t\d+ answered 404/,
    on(/graph\?around=/, status(404)),
  ),
];

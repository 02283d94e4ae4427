import type { PageMaker } from '../tools/server.js';
import type { Workload } from '../tools/workload.js';
import { badgesPage, badgesWorkload } from './badges.js';
import { bytesPage, bytesWorkload } from './bytes.js';
import { farPage, farWorkload } from './far.js';
import { graphPage, graphWorkloads } from './graph.js';
import { graphColdPage, graphColdWorkload } from './graph-cold.js';
import { listPage, listWorkloads } from './list.js';
import { mathPage, mathWorkload } from './math.js';
import { networkWorkload } from './network.js';

/** In the order of the report. */
export const workloads: readonly Workload[] = [
  bytesWorkload,
  badgesWorkload,
  farWorkload,
  ...listWorkloads,
  mathWorkload,
  ...graphWorkloads,
  networkWorkload,
  graphColdWorkload,
];

/** The pages of the contestants, by workload. */
export const pages: Readonly<Record<string, PageMaker>> = {
  bytes: bytesPage,
  badges: badgesPage,
  far: farPage,
  list: listPage,
  math: mathPage,
  graph: graphPage,
  'graph-cold': graphColdPage,
};

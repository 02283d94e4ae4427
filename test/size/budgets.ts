/** What a cold page may load, in kB (1,000 bytes) of brotli. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  /** Tags, or source modules that are chunks of their own ("src/graph/draw/index.ts"). */
  readonly loads: readonly string[];
  /** What is on the page already and not counted. */
  readonly beyond?: readonly string[];
}

const profile = ['research-source', 'researcher-card', 'trust-badge', 'work-list'];

export const budgets: readonly Budget[] = [
  { name: 'badge', limit: 14, loads: ['trust-badge'] },
  { name: 'card', limit: 15, loads: ['researcher-card'] },
  {
    name: 'badge + card + list',
    limit: 24,
    loads: ['trust-badge', 'researcher-card', 'work-list'],
  },
  { name: 'profile without graph and math', limit: 32, loads: profile },
  { name: 'graph, beyond a profile', limit: 22, loads: ['graph-slice'], beyond: profile },
];

/** What a cold page may load, in kB (1,000 bytes) of brotli. */
export interface Budget {
  readonly name: string;
  /** The build fails above it: what was reached, and a little room. It only ever goes down. */
  readonly limit: number;
  /** What is aimed at, where it has not been reached yet. */
  readonly goal?: number;
  /** Tags, or source modules that are chunks of their own ("src/graph/draw/index.ts"). */
  readonly loads: readonly string[];
  /** What is on the page already and not counted. */
  readonly beyond?: readonly string[];
}

const profile = ['researcher-profile', 'researcher-card', 'trust-snapshot', 'work-list'];
const actions = ['follow-button', 'claim-panel', 'invitation-panel'];
const later = ['late', 'controls', 'chart', 'rich-view'].map(
  (name) => `src/elements/work-list/${name}.ts`,
);

export const budgets: readonly Budget[] = [
  { name: 'badge', limit: 16.1, goal: 14, loads: ['trust-badge'] },
  { name: 'card', limit: 20.8, goal: 15, loads: ['researcher-card'] },
  {
    name: 'badge + card + list',
    limit: 33.7,
    goal: 24,
    loads: ['trust-badge', 'researcher-card', 'work-list'],
  },
  { name: 'profile without graph and math', limit: 36.4, goal: 32, loads: profile },
  { name: 'graph, beyond a profile', limit: 22, loads: ['graph-slice'], beyond: profile },
  { name: 'actions, beyond a profile', limit: 9.7, loads: actions, beyond: profile },
  { name: 'list, once it is painted', limit: 20.7, loads: later, beyond: ['work-list'] },
];

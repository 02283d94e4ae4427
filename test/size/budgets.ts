/** What a cold page may load, in kB (1,000 bytes) of brotli. */
export interface Budget {
  readonly name: string;
  /** The build fails above it: what was reached, and a little room. It only ever goes down. */
  readonly limit: number;
  /** What is aimed at, where it has not been reached yet. */
  readonly goal?: number;
  /** Tags, or source modules that are chunks of their own ("src/graph/draw/index.ts"), beside the loader. */
  readonly loads?: readonly string[];
  /** In the place of the loader, the script of this tag alone. */
  readonly alone?: string;
  /** What is on the page already and not counted. */
  readonly beyond?: readonly string[];
}

const profile = ['researcher-profile', 'researcher-card', 'trust-snapshot', 'work-list'];
const actions = ['follow-button', 'claim-panel', 'invitation-panel'];
const later = ['late', 'controls', 'chart', 'rich-view'].map(
  (name) => `src/elements/work-list/${name}.ts`,
);

export const budgets: readonly Budget[] = [
  { name: 'badge', limit: 15.6, goal: 14, loads: ['trust-badge'] },
  { name: 'card', limit: 20.3, goal: 15, loads: ['researcher-card'] },
  {
    name: 'badge + card + list',
    limit: 33.2,
    goal: 24,
    loads: ['trust-badge', 'researcher-card', 'work-list'],
  },
  { name: 'profile without graph and math', limit: 35.8, goal: 32, loads: profile },
  { name: 'badge, by a script of its own', limit: 13.8, alone: 'trust-badge' },
  { name: 'card, by a script of its own', limit: 17.7, goal: 15, alone: 'researcher-card' },
  { name: 'list, by a script of its own', limit: 24.5, alone: 'work-list' },
  { name: 'profile, by a script of its own', limit: 29.9, alone: 'researcher-profile' },
  { name: 'graph, beyond a profile', limit: 22, loads: ['graph-slice'], beyond: profile },
  { name: 'actions, beyond a profile', limit: 9.6, loads: actions, beyond: profile },
  { name: 'list, once it is painted', limit: 20.7, loads: later, beyond: ['work-list'] },
];

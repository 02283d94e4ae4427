// The rows of the house: a folder imports only from rows above its own, never from its own row's
// other folders. Checked by dependency-cruiser (`npm run imports`).
const rows = [
  ['model'],
  ['format', 'i18n', 'theme'],
  ['api', 'graph'],
  ['context'],
  ['elements'],
  ['embed', 'ssr', 'check', 'index', 'define'],
];

/** `^src/(model|index)[/.]`: folders, and the two files that are rooms of their own. */
const inside = (rooms) => `^src/(${rooms.join('|')})(/|[.]ts$)`;

const rowRules = rows.flatMap((rooms, row) =>
  rooms.map((room) => ({
    name: `${room}-imports-only-from-above`,
    comment: `src/${room} is row ${row} of the house: it may import itself and rows 0 to ${row - 1}.`,
    severity: 'error',
    from: { path: inside([room]) },
    to: { path: '^src/', pathNot: inside([room, ...rows.slice(0, row).flat()]) },
  })),
);

// The whole package: `define` and the script entry register what `index` only exports.
const entryRules = [
  {
    name: 'index-has-no-side-effects',
    comment: 'src/index.ts exports classes; only define.ts files register them.',
    severity: 'error',
    from: { path: '^src/index[.]ts$' },
    to: { path: 'define[.]ts$', reachable: true },
  },
];

export default {
  forbidden: [
    ...rowRules,
    ...entryRules,
    {
      name: 'no-room-outside-the-house',
      comment: 'Every file of src/ lives in a folder that has a row.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(rows.flat()) },
      to: {},
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|stories|demo|scripts|[.]storybook)/' },
    },
    {
      name: 'src-runs-in-browsers',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ssr/cli/|check/cli)' },
      to: { dependencyTypes: ['core', 'npm-dev', 'npm-no-pkg'] },
    },
    {
      name: 'graph-is-plain',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: 'node_modules/(@lit|lit)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      comment:
        'dist/ is not there yet when a fresh clone is checked, and strangers’ projects import from it.',
      severity: 'error',
      from: { pathNot: '^test/e2e/apps/' },
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The benchmark's pages use libraries that are installed for it alone.
    exclude: { path: '^(dist|storybook-static|test/bench/pages)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};

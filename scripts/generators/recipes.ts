/** A recipe page for each place that a widget can live in, from what the embed builder knows. */
import { readFileSync } from 'node:fs';

interface Recipes {
  readonly rungs: Readonly<Record<string, readonly string[]>>;
  readonly hosts: readonly {
    readonly id: string;
    readonly name: string;
    readonly rung: string;
    readonly strips: string;
    readonly steps: readonly string[];
  }[];
}

const VALUES: Readonly<Record<string, string>> = {
  base: 'https://widgets.example.edu/0.1.0',
  integrity: 'sha384-…',
  tag: 'trust-badge',
  component: 'TrustBadge',
  attributes: 'researcher="0000-0002-1825-0097"',
  data: 'data-researcher="0000-0002-1825-0097"',
  classes: 'rw-researcher--0000-0002-1825-0097',
  defaults: 'data-endpoint="https://research.example.edu/api"',
  source: 'endpoint="https://research.example.edu/api"',
  frame:
    'https://widgets.example.edu/0.1.0/embed/index.html?widget=trust-badge&amp;researcher=0000-0002-1825-0097&amp;endpoint=https%3A%2F%2Fresearch.example.edu%2Fapi',
  profile: 'https://orcid.org/0000-0002-1825-0097',
  label: 'Research profile of Josiah Carberry',
};

function page(recipes: Recipes, { name, rung, strips, steps }: Recipes['hosts'][number]): string {
  const lines = recipes.rungs[rung] ?? [];
  const snippet = lines.join('\n').replace(/\{\{(\w+)\}\}/g, (_, key: string) => VALUES[key] ?? '');
  const kind = ['react', 'vue', 'module', 'angular'].includes(rung) ? 'jsx' : 'html';
  const list = steps
    .map((step, index) => `${index + 1}. ${step.replaceAll('<', '\\<')}`)
    .join('\n');
  return `# ${name}

What it strips: ${strips}

${list}

<!-- prettier-ignore -->
\`\`\`${kind}
${snippet}
\`\`\`

The embed builder (\`builder.html\` of the demo) fills in your own researcher, version and checksum;
the checksums of a release are in \`dist/cdn/integrity.json\`. If nothing shows, add \`doctor\` to the
script tag or to the widget: it says why.
`;
}

const recipes = JSON.parse(readFileSync('demo/pages/recipes.json', 'utf8')) as Recipes;

/** Each page, by its path. */
export const recipePages = recipes.hosts.map((host) => ({
  file: `docs/recipes/${host.id}.md`,
  generate: () => page(recipes, host),
}));

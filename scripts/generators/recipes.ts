/** A recipe page for each place that a widget can live in, from what the embed builder knows. */
import { readFileSync } from 'node:fs';

interface Form {
  /** 0 = below the ladder: the plain link. */
  readonly rung: number;
  readonly name: string;
  readonly language: string;
  readonly lines: readonly string[];
}

interface Recipes {
  readonly ladder: readonly { readonly name: string }[];
  readonly forms: Readonly<Record<string, Form>>;
  readonly hosts: readonly {
    readonly id: string;
    readonly name: string;
    readonly strips: string;
    readonly forms: readonly { readonly form: string; readonly when: string }[];
    readonly steps: readonly string[];
  }[];
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const base = `https://widgets.example.edu/${version}`;
const ID = '0000-0002-1825-0097';
const ENDPOINT = 'https://research.example.edu/api';

const VALUES: Readonly<Record<string, string>> = {
  base,
  integrity: 'sha384-…',
  tag: 'trust-badge',
  component: 'TrustBadge',
  researcher: ID,
  attributes: `researcher="${ID}"`,
  data: `data-researcher="${ID}"`,
  classes: `rw-researcher--${ID}`,
  defaults: `data-endpoint="${ENDPOINT}"`,
  source: `endpoint="${ENDPOINT}"`,
  frame: `${base}/embed/index.html?widget=trust-badge&amp;endpoint=${encodeURIComponent(ENDPOINT)}&amp;researcher=${ID}`,
  still: `https://rendered.example.edu/fragments/trust-badge?researcher=${ID}&amp;frame`,
  image: `https://rendered.example.edu/badge.svg?researcher=${ID}`,
  include: `/fragments/trust-badge?researcher=${ID}`,
  options: `--endpoint ${ENDPOINT}`,
  id: ID,
  file: ID,
  profile: `https://orcid.org/${ID}`,
  label: 'Research profile of Josiah Carberry',
};

/** Text that Markdown would take for markup. */
const plain = (text: string): string => text.replace(/[<*[]/g, '\\$&');

function formSection({ ladder, forms }: Recipes, id: string, when: string): string {
  const { rung, name, language, lines } = forms[id]!;
  const snippet = lines.join('\n').replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = VALUES[key];
    if (value === undefined) throw new Error(`No value is called “${key}”.`);
    return value;
  });
  const title = rung
    ? `Rung ${rung} (${ladder[rung - 1]!.name}): ${name}`
    : `Below the ladder: ${name}`;
  return `## ${plain(title)}

${plain(when)}

<!-- prettier-ignore -->
\`\`\`${language}
${snippet}
\`\`\`
`;
}

/** The languages of snippets that a build of the project's own takes in. */
const BUILT: ReadonlySet<string> = new Set(['tsx', 'jsx', 'ts', 'vue', 'svelte']);

const ON_PAGES = `The embed builder (\`builder.html\` of the demo) fills in your own researcher, version and checksum;
the checksums of a release are in \`dist/cdn/integrity.json\`. Serve \`dist/\` in a folder named after
its version, as above, and leave the old ones where they are. If nothing shows, add \`doctor\` to the
script tag or to the widget, or \`&doctor\` to the address of a frame with a script: it says why.
`;

const IN_PROJECTS = `The embed builder (\`builder.html\` of the demo) fills in your own researcher. Until the package is on a
registry, [the README](../../README.md#in-a-project-with-npm) says what to install in its place. If nothing
shows, \`startDoctor()\` of \`@bzpeer/widgets/embed.js\` has the console say why, and \`startDoctor(true)\` the page.
`;

function page(recipes: Recipes, host: Recipes['hosts'][number]): string {
  const { name, strips, steps } = host;
  const list = steps.map((step, index) => `${index + 1}. ${plain(step)}`).join('\n');
  const sections = host.forms.map(({ form, when }) => formSection(recipes, form, when));
  const isBuilt = host.forms.some(({ form }) => BUILT.has(recipes.forms[form]!.language));
  return `# ${name}

**What is stripped here:** ${plain(strips)}

${list}

${sections.join('\n')}
${isBuilt ? IN_PROJECTS : ON_PAGES}`;
}

const recipes = JSON.parse(readFileSync('demo/pages/recipes.json', 'utf8')) as Recipes;

/** Each page, by its path. */
export const recipePages = recipes.hosts.map((host) => ({
  file: `docs/recipes/${host.id}.md`,
  generate: () => page(recipes, host),
}));

import { readFileSync, readdirSync } from 'node:fs';
import { graphPalette } from '../../src/theme/graph-palette.js';
import { cell, code, table } from './markdown.js';

/*
 * docs/theming.md: every `--rw-*` token with its level, its default as the style sheets have it, and
 * its description as the classes document it.
 */

/** Tokens of a level, or of one element. */
interface Group {
  readonly title: string;
  readonly lead: string;
  readonly defaults: ReadonlyMap<string, ReadonlySet<string>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');

/** The text up to the parenthesis that closes the one before `start`. */
function balanced(text: string, start: number): string {
  let depth = 1;
  let at = start;
  while (at < text.length && depth > 0) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    at += 1;
  }
  return text.slice(start, at - 1).trim();
}

/** What each `var(--rw-x, default)` of a style sheet falls back to. */
function defaultsIn(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const match of text.matchAll(/var\(\s*(--rw-[a-z-]*[a-z])\s*([,)])/g)) {
    const [whole, name = '', end] = match;
    const given = end === ',' ? balanced(text, match.index + whole.length) : '';
    const values = found.get(name) ?? new Set();
    if (given) values.add(given.replace(/\s+/g, ' '));
    found.set(name, values);
  }
  return found;
}

/** `--_line` → `--rw-color-line`: what a private property takes. */
function publicNames(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/(--_[a-z-]+):[^;]*?var\((--rw-[a-z-]+)/g)];
  return new Map(pairs.map(([, own = '', name = '']) => [own, name]));
}

/** Descriptions by name, from the `@cssproperty` lines of the classes. */
function descriptions(files: readonly string[]): Map<string, string> {
  const lines = files.flatMap((file) => [
    ...read(file).matchAll(/@cssproperty (--rw-[a-z-]+) - (.+(?:\n \* [^@].*)*)/g),
  ]);
  return new Map(lines.map(([, name = '', text = '']) => [name, text.replace(/\n \* /g, ' ')]));
}

function sourceFiles(): string[] {
  return readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/elements/${file}`)
    .sort();
}

function elementGroups(files: readonly string[], taken: ReadonlySet<string>): Group[] {
  const folders = new Map<string, Map<string, Set<string>>>();
  for (const file of files) {
    const folder = file.split('/')[2] ?? '';
    const known = folders.get(folder) ?? new Map<string, Set<string>>();
    for (const [name, values] of defaultsIn(read(file))) {
      if (!taken.has(name)) known.set(name, new Set([...(known.get(name) ?? []), ...values]));
    }
    folders.set(folder, known);
  }
  return [...folders]
    .filter(([, defaults]) => defaults.size > 0)
    .map(([folder, defaults]) => ({
      title: folder === 'shared' ? 'Several elements' : `\`<${folder}>\``,
      lead: '',
      defaults,
    }));
}

const graph: Group = {
  title: '`<graph-slice>`, colours',
  lead: '',
  defaults: new Map(
    Object.entries(graphPalette).map(([name, { light, dark }]) => [
      `--rw-graph-${name}`,
      new Set([`light-dark(${light}, ${dark})`]),
    ]),
  ),
};

function row(name: string, group: Group, texts: Map<string, string>, names: Map<string, string>) {
  const drawn = graph.defaults.has(name) ? `In the graph: ${name.slice(11)}.` : '';
  const description = cell(texts.get(name) ?? drawn);
  if (!description) throw new Error(`${name} is used but no class documents it as @cssproperty`);
  const values = [...(group.defaults.get(name) ?? [])].map((value) =>
    value.replace(/var\((--_[a-z-]+)\)/g, (all, own: string) => names.get(own) ?? all),
  );
  const shown = values.map((value) => `\`${value}\``).join(' or ') || 'as described';
  return [code(name), shown, description];
}

function section(group: Group, texts: Map<string, string>, names: Map<string, string>): string {
  const rows = [...group.defaults.keys()].map((name) => row(name, group, texts, names));
  return `### ${group.title}\n\n${group.lead}\n\n${table(['Token', 'Default', 'What it is for'], rows)}`;
}

/** Every documented token must be used: a description of nothing misleads. */
function complain(texts: Map<string, string>, groups: readonly Group[]): void {
  const used = new Set(groups.flatMap(({ defaults }) => [...defaults.keys()]));
  const idle = [...texts.keys()].filter((name) => !used.has(name));
  if (idle.length > 0) throw new Error(`documented but used by no style sheet: ${idle.join(', ')}`);
}

function themes(): string {
  const folder = 'src/theme/themes';
  const lines = readdirSync(folder).map((file) => {
    const about = /\/\* (.+?) \*\//.exec(read(`${folder}/${file}`))?.[1] ?? '';
    return `- \`${file}\`: ${about.replace(/^[^:]+: /, '')}`;
  });
  return lines.join('\n');
}

const THEME = ['primitives', 'roles', 'base', 'rich'];

/** The whole document. */
export function theming(): string {
  const [first = '', roles = '', base = '', rich = ''] = THEME.map((name) =>
    read(`src/theme/${name}.ts`),
  );
  const [more = '', ...second] = rich.split('/* The second level');
  const primitives = `${first}\n${more}`;
  const rest = [roles, base, ...second].join('\n');
  const raw = defaultsIn(primitives);
  const meant = defaultsIn(rest);
  for (const name of raw.keys()) meant.delete(name);
  const files = sourceFiles();
  const groups: Group[] = [
    { title: 'Primitive tokens', lead: 'Raw measures and hues.', defaults: raw },
    { title: 'Role tokens', lead: 'What a colour or a measure is for.', defaults: meant },
    ...elementGroups(files, new Set([...raw.keys(), ...meant.keys()])),
    graph,
  ];
  const texts = descriptions(files);
  complain(texts, groups);
  const names = publicNames([primitives, rest, ...files.map(read)].join('\n'));
  return `${INTRODUCTION}\n\n${themes()}\n\n## Tokens\n\n${groups.map((group) => section(group, texts, names)).join('\n\n')}\n`;
}

const INTRODUCTION = `# Theming

<!-- Generated by npm run generate from src/theme and the @cssproperty comments of src/elements. -->

A widget takes the page's font, text size, text colour and \`color-scheme\`, and has neither a ground nor a frame of its own. On a dark part of a page that does not say so with \`color-scheme: dark\` (a footer, a banner), set \`--rw-color-scheme: dark\` on that part, or links and other hues are those for a light ground. There are five ways to change more, from far-reaching to exact:

1. \`theme="light"\` or \`theme="dark"\` on a widget gives it a ground of its own in that scheme.
2. A ready theme: \`<link rel="stylesheet" href="…/dist/themes/journal.css">\` for the whole page (in a project with a bundler \`import '@bzpeer/widgets/themes/journal.css'\`), or \`…/dist/themes/all.css\` and \`theme="journal"\` on a widget or on anything around it.
3. \`density="compact"\` on a widget, or \`--rw-density\` on anything around it.
4. Tokens: custom properties set on any ancestor, \`:root { --rw-color-accent: rebeccapurple }\`. A component token falls back to a role, a role to a primitive, so that the fewer you set the more each changes. A value of \`light-dark(…, …)\` serves both schemes.
5. \`::part(…)\`: any CSS for one piece. The parts are listed with each element.

Lengths are best given in \`em\`: they follow the text. A colour that you set is yours to check for contrast; the ready themes are checked by \`test/theme/themes.test.ts\`.

## Ready themes`;

import type { ElementFacts, Fact, Setting } from '../element-facts.js';
import { cell, code, table } from './markdown.js';

/*
 * A page of Markdown per element, and the table of all of them for the README.
 */

const section = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => (rows.length === 0 ? '' : `## ${title}\n\n${table(head, rows)}\n`);

const facts = (title: string, head: string, given: readonly Fact[]): string =>
  section(
    title,
    [head, 'Description'],
    given.map(({ name, description }) => [code(name) || '(default)', cell(description)]),
  );

const settingRow = ({ name, attribute, type, default: value, description }: Setting) => [
  code(attribute) || '–',
  code(name),
  code(type),
  code(value),
  cell(description),
];

/** The page of one element. */
export function elementPage(element: ElementFacts): string {
  const { tag, description, settings, methods, events, slots, parts, cssProperties } = element;
  const columns = ['Attribute', 'Property', 'Type', 'Default', 'Description'];
  return [
    `<!-- Made from src/elements/${tag}/${tag}.ts by npm run generate. -->\n\n# \`<${tag}>\`\n\n${description}\n`,
    `\`\`\`js\nimport '@bzpeer/widgets/elements/${tag}.js';\n\`\`\`\n`,
    section('Attributes and properties', columns, settings.map(settingRow)),
    facts('Methods', 'Method', methods),
    facts('Events', 'Event', events),
    facts('Slots', 'Slot', slots),
    facts('Parts', 'Part', parts),
    facts('CSS custom properties', 'Property', cssProperties),
  ]
    .filter(Boolean)
    .join('\n');
}

/** One line per element, each with a link to its page. */
export function elementTable(elements: readonly ElementFacts[]): string {
  const firstSentence = (text: string) => text.replace(/([.:;]) .*$/, '$1').replace(/[:;]$/, '.');
  const rows = elements.map(({ tag, description }) => [
    `[\`<${tag}>\`](docs/elements/${tag}.md)`,
    cell(firstSentence(description)),
  ]);
  return table(['Tag', 'What it shows'], rows);
}

/** `llms.txt`: the package for readers that are programs. Format: https://llmstxt.org */
import type { ElementFacts, Fact } from '../element-facts.js';

const list = (title: string, facts: readonly Fact[]): string =>
  facts.length === 0
    ? ''
    : `${title}\n${facts.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`).join('\n')}\n`;

function section({ tag, description, settings, events, slots, parts }: ElementFacts): string {
  const named = settings.map((setting) => ({
    ...setting,
    name: setting.attribute ?? `.${setting.name}`,
  }));
  return [
    `## <${tag}>\n\n${description}\n`,
    list('Attributes and properties:', named),
    list('Events:', events),
    list('Slots:', slots),
    list('Parts:', parts),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The whole text. */
export function llmsText(elements: readonly ElementFacts[], about: string): string {
  return `# @bzpeer/widgets

> ${about}

Script tag: \`<script type="module" src="…/widgets.js" data-endpoint="https://endpoint.example/api"></script>\`.
On a page that shows one kind of widget, \`…/<tag>.js\` does with less: \`trust-badge\`, \`researcher-card\`, \`work-list\` or \`researcher-profile\`.
npm: \`import '@bzpeer/widgets/elements/<tag>.js'\` registers one tag, \`import '@bzpeer/widgets/define.js'\` all.
Data: every data element takes \`researcher\`, and either an endpoint of the REST contract or \`.data\`.
The contract: docs/openapi.json (OpenAPI 3.1). Check an endpoint: \`npx rw-check-endpoint URL --researcher ID\`.

${elements.map(section).join('\n')}`;
}

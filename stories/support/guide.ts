/** What the page of an element says besides its table of attributes. Markdown. */
export interface Guide {
  readonly tag: string;
  /** What it is for. */
  readonly use: string;
  /** When something else does better. */
  readonly avoid: string;
  /** What to set to make it look like the site; each a line of CSS or a sentence. */
  readonly theming: string;
  /** What it does for keyboards and screen readers, and what the page has to do. */
  readonly accessibility: string;
  /** Attributes of the snippets, in HTML: `researcher="…" size="pill"`. */
  readonly attributes?: string;
  /** What the snippets put inside it: HTML that is JSX and a Vue template as well. */
  readonly content?: string;
}

const ENDPOINT = 'https://endpoint.example/api';

const TYPES_FOR_JSX = "import '@bzpeer/widgets/jsx.js'; // types for JSX, no code";
const TOLD_TO_VUE =
  "// vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })";

const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

function snippets(tag: string, attributes: string, content: string): string {
  const plain = `<${tag} ${attributes}>${content}</${tag}>`;
  const asked = attributes.includes('endpoint=')
    ? attributes
    : `${attributes} endpoint="${ENDPOINT}"`;
  const single = content ? `<${tag} ${asked}>${content}</${tag}>` : `<${tag} ${asked} />`;
  const widgets = [...content.matchAll(/<(\w+-[\w-]+)/g)].map(([, inner]) => inner!);
  const imports = [tag, ...new Set(widgets)]
    .map((each) => `import '@bzpeer/widgets/elements/${each}.js';`)
    .join('\n');
  const page = attributes.includes('endpoint=') ? '' : ` data-endpoint="${ENDPOINT}"`;
  const script = `<script type="module" src="https://your.site/widgets/widgets.js"${page}></script>`;
  return [
    '### HTML',
    fenced('html', `${script}\n${plain}`),
    '### React 19',
    fenced('tsx', `${imports}\n${TYPES_FOR_JSX}\n\nexport const Example = () => ${single};`),
    '### Vue 3',
    fenced(
      'vue',
      `<script setup>\n${imports}\n${TOLD_TO_VUE}\n</script>\n\n<template>\n  ${single}\n</template>`,
    ),
  ].join('\n\n');
}

/** The `parameters` that give an element's page its text and its copyable snippets. */
export function guide(told: Guide) {
  const { tag, use, avoid, theming, accessibility, attributes, content = '' } = told;
  const text = [
    use,
    `**When not to use it.** ${avoid}`,
    `**Theming.** ${theming}`,
    `**Accessibility.** ${accessibility}`,
    snippets(tag, attributes ?? 'researcher="zhen-qin"', content),
  ];
  return { docs: { description: { component: text.join('\n\n') } } };
}

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
}

const ENDPOINT = 'https://endpoint.example/api';

const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

function snippets(tag: string, attributes: string): string {
  const plain = `<${tag} ${attributes}></${tag}>`;
  return [
    '### HTML',
    fenced(
      'html',
      `<script type="module" src="https://your.site/widgets/widgets.js" data-endpoint="${ENDPOINT}"></script>\n${plain}`,
    ),
    '### React 19',
    fenced(
      'tsx',
      `import '@bzpeer/widgets/elements/${tag}.js';\n\nexport const Example = () => <${tag} ${attributes} endpoint="${ENDPOINT}" />;`,
    ),
    '### Vue 3',
    fenced(
      'vue',
      `<script setup>\nimport '@bzpeer/widgets/elements/${tag}.js';\n</script>\n\n<template>\n  <${tag} ${attributes} endpoint="${ENDPOINT}" />\n</template>`,
    ),
  ].join('\n\n');
}

/** The `parameters` that give an element's page its text and its copyable snippets. */
export function guide({ tag, use, avoid, theming, accessibility, attributes }: Guide) {
  const text = [
    use,
    `**When not to use it.** ${avoid}`,
    `**Theming.** ${theming}`,
    `**Accessibility.** ${accessibility}`,
    snippets(tag, attributes ?? 'researcher="zhen-qin"'),
  ];
  return { docs: { description: { component: text.join('\n\n') } } };
}

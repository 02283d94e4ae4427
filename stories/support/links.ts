/*
 * Documents of the repository as pages of Storybook, whose links know nothing of its addresses.
 */

/** Documents that have a page here, by their paths in the repository. */
const PAGES: Readonly<Record<string, string>> = {
  'docs/embedding.md': 'guides-embedding-recipes',
  'docs/endpoint.md': 'guides-your-own-endpoint',
  'docs/languages.md': 'guides-languages',
  'docs/openapi.json': 'guides-contract-reference',
  'docs/prerendering.md': 'guides-prerendering',
  'docs/recipes': 'guides-embedding-recipes',
  'docs/sources.md': 'guides-sources',
  'docs/theming.md': 'guides-theming',
};

function pageOf(path: string): string | undefined {
  const [, tag] = /^docs\/elements\/([a-z-]+)\.md$/.exec(path) ?? [];
  return tag ? `elements-${tag}` : PAGES[path];
}

/**
 * Markdown whose links lead to the pages that documents have here; where one has none, its words are
 * left without the link.
 *
 * @param folder of the document, as `docs/`
 */
export function withLinksHere(text: string, folder = ''): string {
  return text.replace(/\[([^[\]]+)\]\(([^)\s]+)\)/g, (whole, words: string, target: string) => {
    if (/^(?:https?:|#)/.test(target)) return whole;
    const page = pageOf(new URL(target, `https://here.invalid/${folder}`).pathname.slice(1));
    return page ? `[${words}](?path=/docs/${page}--docs)` : words;
  });
}

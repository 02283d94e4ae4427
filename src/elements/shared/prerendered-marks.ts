/**
 * The comments that Lit leaves where its parts are, by what they are called on a page: a server writes the short
 * names, and they become Lit's again before it looks for them. A longer beginning stands before a shorter one.
 * Source: https://github.com/lit/lit/blob/main/packages/labs/ssr-client/src/lib/hydrate-lit-html.ts
 */
export const MARKS: Readonly<Record<string, string>> = {
  '[': 'lit-part ',
  '(': 'lit-part',
  ')': '/lit-part',
  '#': 'lit-node ',
};

/** Gives the comments in `root` the names that Lit knows. */
export function restoreMarks(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Comment;
    const name = MARKS[data.charAt(0)];
    if (name !== undefined) (node as Comment).data = name + data.slice(1);
  }
}

/** An element of SVG or MathML as plain data; a string is text. */
export interface TreeNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (TreeNode | string)[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 does not admit even when escaped: controls, lone surrogates, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without what XML does not admit, in whichever way it is written: one such character spoils a document. */
export const xmlText = (text: string): string => text.replace(NOT_XML, '');

const escaped = (text: string): string =>
  xmlText(text).replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/**
 * A tree as the text of a file, well-formed as XML and in HTML alike. Texts and the values of attributes are
 * escaped; names are the caller's own words, never data.
 */
export function treeText(node: TreeNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  return `<${node.name}${attributes}>${node.children.map(treeText).join('')}</${node.name}>`;
}

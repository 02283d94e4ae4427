import { isServer } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { treeText, type TreeNode } from '../../format/tree-text.js';

/**
 * A tree for a server to print among what it renders: there are no nodes there. It is the one place where Lit
 * is handed markup, and that is made here, of a tree whose texts are escaped.
 *
 * @throws Error in a browser, where a tree becomes nodes and nothing is parsed
 */
export function printed(tree: TreeNode): unknown {
  if (!isServer) throw new Error('Only a server prints trees.');
  return unsafeHTML(treeText(tree));
}

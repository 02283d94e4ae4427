import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { treeText, type TreeNode } from '../format/tree-text.js';

/**
 * A tree of SVG or MathML among what Lit renders. It is the one place where Lit is handed markup, and that is
 * made here, of a tree whose texts are escaped; in a browser a tree becomes nodes, and nothing is parsed.
 */
export const printed = (tree: TreeNode): unknown => unsafeHTML(treeText(tree));

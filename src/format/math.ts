/**
 * TeX → MathML, by temml. Import this file dynamically and only when a page holds TeX: temml is most of its 50 kB.
 * Not a string of HTML is made on the way: temml's own tree is copied into the allow-listed one.
 */

import temml from 'temml';
import { isMathName, mathNode } from './mathml.js';
import type { MathNode } from './mathml.js';

// Published formulas stay below 1,000 characters; temml and the layout after it are roughly linear in them.
const MAX_SOURCE = 3000;
const MAX_BRACES = 40;
const MAX_DEPTH = 60;
const MAX_NODES = 3000;
// em, as temml asks for both sides of a `\rule` or space; wider than a column helps nobody.
const MAX_SIZE: [number, number] = [20, 20];
const MAX_EXPANSIONS = 300;
const MAX_MEMO = 1000;

// Commands that reach outside the formula, and definitions, which no formula of a title or abstract needs.
const REFUSED =
  /\\(?:href|url|includegraphics|class|id|style|data|html[A-Za-z]*|cssId|toggle|mathtip|def|[egx]def|let|futurelet|global|long|(?:re)?newcommand|providecommand|newenvironment|ref|eqref|label\s*\{[^{}]*$)(?![A-Za-z])/;
// Only set on lines of their own; without the star they would be numbered, each formula from 1.
const NUMBERED = /\\(begin|end)\s*\{(align|alignat|gather|equation|multline)\}/g;
const DISPLAY_ONLY = /\\begin\s*\{(?:align|alignat|gather|equation|multline|eqnarray)\*?\}/;

const memo = new Map<string, MathNode | null>();

/** What `temml` hands out: its tree has no published type. */
interface TemmlNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly TemmlNode[];
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly classes?: readonly string[];
}

/**
 * The `math` element for a TeX source without delimiters, or `null` when it is broken, refused or beyond the bounds:
 * then show the source. Never throws. The same source gives the same (shared) tree: do not write into it.
 */
export function renderTex(source: string, options: { display?: boolean } = {}): MathNode | null {
  const display = options.display === true;
  const key = `${display ? 'D' : 'I'}${source}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const math = isAdmitted(source) ? convert(source, display) : null;
  if (source.length <= MAX_SOURCE) remember(key, math);
  return math;
}

function remember(key: string, math: MathNode | null): void {
  if (memo.size >= MAX_MEMO) memo.delete(memo.keys().next().value as string);
  memo.set(key, math);
}

function isAdmitted(source: string): boolean {
  return source.length <= MAX_SOURCE && !REFUSED.test(source) && braceDepth(source) <= MAX_BRACES;
}

/** The deepest nesting of braces; unbalanced ones are left for the parser to judge. */
function braceDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '{') deepest = Math.max(deepest, ++depth);
    else if (source[at] === '}') depth--;
  }
  return deepest;
}

function convert(source: string, display: boolean): MathNode | null {
  try {
    const tree = temml.__renderToMathMLTree(prepared(source), {
      displayMode: display || DISPLAY_ONLY.test(source),
      throwOnError: true,
      trust: false,
      strict: false,
      maxSize: MAX_SIZE,
      maxExpand: MAX_EXPANSIONS,
    }) as TemmlNode;
    const budget = { nodes: MAX_NODES };
    const math = copy(tree, 0, budget);
    if (math === null || typeof math === 'string' || math.name !== 'math') return null;
    if (math.children.length === 0) return null;
    return { ...math, attributes: display ? { display: 'block' } : {} };
  } catch {
    return null; // ParseError, or RangeError from a nesting that the bounds let through
  }
}

// Names that temml does not know, and the nearest that it does.
const SYNONYMS: readonly [RegExp, string][] = [
  [/\\mbox(?![A-Za-z])/g, '\\text'],
  [/\\mathbbm(?![A-Za-z])/g, '\\mathbb'],
  [/\\ensuremath(?![A-Za-z])/g, ''],
];

// Most formulas have nothing of it.
const TO_PREPARE = /%|\\(?:label|nonumber|mbox|mathbbm|ensuremath|begin|end)/;

/** TeX as authors write it in metadata: `%` means per cent there, and labels point at nothing. */
function prepared(source: string): string {
  if (!TO_PREPARE.test(source)) return source;
  let tex = source.replace(/\\label\s*\{[^{}]*\}|\\nonumber(?![A-Za-z])/g, '');
  for (const [name, known] of SYNONYMS) tex = tex.replace(name, known);
  if (tex.includes('eqnarray')) tex = withoutEqnarray(tex);
  return tex.replace(/(^|[^\\])%/g, '$1\\%').replace(NUMBERED, '\\$1{$2*}');
}

/** `eqnarray` sets its relation between two `&`; `align` has one before it. */
function withoutEqnarray(tex: string): string {
  return tex
    .replace(/(\\(?:begin|end)\s*\{)eqnarray\*?\}/g, '$1align*}')
    .replace(/&([^&\\]{1,12})&/g, '&$1');
}

class TooLarge extends Error {}

function copy(node: TemmlNode, depth: number, budget: { nodes: number }): MathNode | string | null {
  if (depth > MAX_DEPTH || --budget.nodes < 0) throw new TooLarge('formula beyond the bounds');
  if (typeof node.text === 'string') return node.text;
  const copied = (node.children ?? []).map((child) => copy(child, depth + 1, budget));
  // Hardly any is left out, and a list that is copied grows to more than it holds.
  const isNode = (child: MathNode | string | null): child is MathNode | string => child !== null;
  const children = copied.every(isNode) ? copied : copied.filter(isNode);
  if (node.type === undefined) return children.length === 1 ? children[0]! : null; // a fragment or a span
  if (!isMathName(node.type)) return children.length > 0 ? mathNode('mrow', {}, children) : null;
  return mathNode(node.type, attributesOf(node, children), inRow(node.type, children));
}

/**
 * Elements that are a row themselves (https://w3c.github.io/mathml-core/#dfn-anonymous-mrow-element): the one
 * that temml puts into them is a box too many in each formula.
 */
const ROWS: ReadonlySet<string> = new Set('math mrow msqrt mstyle mpadded mphantom mtd'.split(' '));

/** What `children` hold, where they are but a row in a row. */
function inRow(parent: string, children: MathNode['children']): MathNode['children'] {
  const [only] = children;
  if (children.length > 1 || typeof only !== 'object' || !ROWS.has(parent)) return children;
  const isPlainRow = only.name === 'mrow' && Object.keys(only.attributes).length === 0;
  return isPlainRow ? only.children : children;
}

const ACCENTS = new Set(['ˆ', '˜', '¯', '→', '˙', '¨', '´', '`', 'ˇ', '˘', '˚', '^', '~']);

/** temml says through classes and styles what Core has attributes for. */
function attributesOf(
  node: TemmlNode,
  children: readonly (MathNode | string)[],
): Readonly<Record<string, unknown>> {
  const over = node.type === 'mover' ? children[1] : undefined;
  if (typeof over === 'object' && ACCENTS.has(String(over.children[0]))) return { accent: 'true' };
  const side = node.classes?.find((name) => name === 'tml-left' || name === 'tml-right');
  if (node.type === 'mtd' && side) return { columnalign: side.slice('tml-'.length) };
  return node.attributes ?? {};
}

/** Presentation MathML as plain data: the one tree that MathML from data and math set from TeX both become. */

export type MathName =
  | 'math'
  | 'mrow'
  | 'mi'
  | 'mn'
  | 'mo'
  | 'mtext'
  | 'ms'
  | 'mspace'
  | 'mfrac'
  | 'msqrt'
  | 'mroot'
  | 'mstyle'
  | 'mpadded'
  | 'mphantom'
  | 'msub'
  | 'msup'
  | 'msubsup'
  | 'munder'
  | 'mover'
  | 'munderover'
  | 'mmultiscripts'
  | 'mprescripts'
  | 'none'
  | 'mtable'
  | 'mtr'
  | 'mtd'
  | 'menclose';

export interface MathNode {
  readonly name: MathName;
  /** Allow-listed attributes with checked values; never `style`, `class`, `id`, `href` or a handler. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathNode | string)[];
}

const NAMES: ReadonlySet<string> = new Set(
  (
    'math mrow mi mn mo mtext ms mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup ' +
    'munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose'
  ).split(' '),
);

/** Elements whose content is text (MathML Core §3.2); all others hold elements only. */
const LEAVES: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);

/** How many children the layout of these needs (MathML Core §3.3, §3.4); with another count browsers show an error. */
const ARITY: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  msubsup: 3,
  munder: 2,
  mover: 2,
  munderover: 3,
};

const FLAG = /^(?:true|false)$/;
// A length in relative units or absolute ones, of at most three digits before the point.
const LENGTH = /^[+-]?(?:\d{1,3}(?:\.\d{0,6})?|\.\d{1,6})(?:em|ex|px|pt|cm|mm|in|mu|%)?$/;
const PADDED = /^[+-]?(?:\d{1,3}(?:\.\d{0,6})?|\.\d{1,6})(?:em|ex|px|pt|%|width|height|depth)?$/;
const WORDS = /^[a-z]{1,24}(?: [a-z]{1,24}){0,7}$/;

const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  display: /^(?:block|inline)$/,
  displaystyle: FLAG,
  scriptlevel: /^[+-]?[0-9]$/,
  dir: /^(?:ltr|rtl)$/,
  mathvariant: /^normal$/,
  form: /^(?:prefix|infix|postfix)$/,
  fence: FLAG,
  separator: FLAG,
  stretchy: FLAG,
  symmetric: FLAG,
  largeop: FLAG,
  movablelimits: FLAG,
  accent: FLAG,
  accentunder: FLAG,
  bevelled: FLAG,
  lspace: PADDED,
  rspace: LENGTH,
  minsize: LENGTH,
  maxsize: LENGTH,
  linethickness: LENGTH,
  width: PADDED,
  height: PADDED,
  depth: PADDED,
  voffset: PADDED,
  rowspan: /^[1-9]\d?$/,
  columnspan: /^[1-9]\d?$/,
  columnalign: WORDS,
  rowalign: WORDS,
  notation: WORDS,
};

/** Whether `name` is an element of the tree. */
export function isMathName(name: string): name is MathName {
  return NAMES.has(name);
}

/** Whether the element's content is text. */
export function isMathLeaf(name: string): boolean {
  return LEAVES.has(name);
}

/** Most elements have none. */
const NONE: Readonly<Record<string, string>> = {};

/** Only the attributes that are allowed, with allowed values. Reads own properties only. */
export function safeMathAttributes(
  attributes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  if (names.length === 0) return NONE;
  const safe: Record<string, string> = {};
  for (const name of names) {
    const rule = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    const value = attributes[name];
    const text = typeof value === 'number' ? String(value) : value;
    if (rule && typeof text === 'string' && rule.test(text)) safe[name] = text;
  }
  return safe;
}

/**
 * A node of the tree, with what would break its layout mended: a leaf keeps only text, another element only
 * elements (stray text becomes `mtext`), and one with the wrong number of children becomes an `mrow`.
 */
export function mathNode(
  name: MathName,
  attributes: Readonly<Record<string, unknown>>,
  children: readonly (MathNode | string)[],
): MathNode {
  const safe = safeMathAttributes(attributes);
  if (LEAVES.has(name)) return { name, attributes: safe, children: [leafText(name, children)] };
  const elements = asElements(children);
  if (name === 'menclose' && isLine(attributes.notation)) return underOrOver(attributes, elements);
  const arity = ARITY[name];
  if (arity !== undefined && arity !== elements.length) {
    return { name: 'mrow', attributes: NONE, children: elements };
  }
  return { name, attributes: safe, children: elements };
}

function isLine(notation: unknown): boolean {
  return notation === 'top' || notation === 'bottom';
}

/** `menclose` is not in MathML Core; its two commonest uses are lines that Core can draw. */
function underOrOver(
  { notation }: Readonly<Record<string, unknown>>,
  elements: readonly MathNode[],
): MathNode {
  const line = mathNode('mo', { stretchy: 'true' }, [notation === 'top' ? '\u203e' : '\u005f']);
  return mathNode(notation === 'top' ? 'mover' : 'munder', {}, [
    mathNode('mrow', {}, elements),
    line,
  ]);
}

/** Spaces at the edges go, as MathML says, but in words (`if `) they are meant: browsers keep only hard ones. */
function leafText(name: MathName, children: readonly (MathNode | string)[]): string {
  const text = children.length === 1 ? textOf(children[0]!) : children.map(textOf).join('');
  if (!text.startsWith(' ') && !text.endsWith(' ')) return text;
  return text.replace(/^ +| +$/g, name === 'mtext' ? '\u00a0' : '');
}

/** The text of a node, without structure: for a leaf that was given elements. */
const textOf = (node: MathNode | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** Elements only: stray text becomes `mtext`. Most hold none, and tens of thousands are made at once. */
function asElements(children: readonly (MathNode | string)[]): readonly MathNode[] {
  const isElement = (child: MathNode | string): child is MathNode => typeof child !== 'string';
  return children.every(isElement) ? children : children.flatMap(asElement);
}

function asElement(child: MathNode | string): MathNode[] {
  if (typeof child !== 'string') return [child];
  const text = child.trim();
  return text === '' ? [] : [{ name: 'mtext', attributes: NONE, children: [text] }];
}

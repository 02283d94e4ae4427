/** MathML from mark-up events → the allow-listed tree. */

import type { MarkupEvent } from './markup-scan.js';
import { readAttributes } from './markup-scan.js';
import { tagRole } from './markup-tags.js';
import { inMathVariant } from './math-variant.js';
import type { MathNode } from './mathml.js';
import { isMathLeaf, isMathName, mathNode } from './mathml.js';

// Deep enough for any published formula, shallow enough for any layout engine's stack.
const MAX_DEPTH = 40;
// More elements than a printed page of formulas has.
const MAX_NODES = 4000;

interface Frame {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (MathNode | string)[];
}

/**
 * Reads the `math` element that opens at `events[start]`, up to its closing tag or the end.
 * Unknown elements give way to their content; annotations go. `math` is `null` when nothing is left or it is too large.
 */
export function readMathml(
  events: readonly MarkupEvent[],
  start: number,
): { math: MathNode | null; next: number } {
  const stack: Frame[] = [];
  let skipping = '';
  let nodes = 0;
  let i = start;
  for (; i < events.length; i++) {
    const event = events[i]!;
    if (skipping !== '') {
      if (event.type === 'close' && event.name === skipping) skipping = '';
      else if (event.type === 'close' && event.name === 'math') break;
    } else if (event.type === 'text') addText(stack, event.text);
    else if (event.type === 'close') {
      if (event.name === 'math') break;
      close(stack, event.name);
    } else if (tagRole(event.name)?.role === 'skip') skipping = event.empty ? '' : event.name;
    else if (++nodes <= MAX_NODES && stack.length < MAX_DEPTH) {
      stack.push({ name: event.name, attributes: readAttributes(event.attributes), children: [] });
      if (event.empty) close(stack, event.name);
    }
    if (stack.length === 0) break; // an empty `<math/>`
  }
  while (stack.length > 1) closeTop(stack);
  return { math: nodes > MAX_NODES ? null : finish(stack[0]), next: i + 1 };
}

function finish(frame: Frame | undefined): MathNode | null {
  if (!frame || frame.children.length === 0) return null;
  const { display } = frame.attributes;
  const node = mathNode('math', display === 'block' ? { display } : {}, frame.children);
  return node.children.length > 0 ? node : null;
}

function addText(stack: readonly Frame[], text: string): void {
  const frame = stack[stack.length - 1];
  if (!frame) return;
  // The `normal` space rules of MathML: runs collapse, edges go; but a lone no-break space is content.
  const clean = text.replace(/[ \t\r\n]+/g, ' ');
  if (isMathLeaf(frame.name) || clean.trim() !== '') frame.children.push(clean);
}

function close(stack: Frame[], name: string): void {
  let depth = stack.length - 1;
  while (depth > 0 && stack[depth]!.name !== name) depth--;
  if (depth < 0 || stack[depth]!.name !== name) return;
  while (stack.length > depth) {
    if (stack.length === 1) return void stack.pop();
    closeTop(stack);
  }
}

function closeTop(stack: Frame[]): void {
  const frame = stack.pop()!;
  stack[stack.length - 1]!.children.push(...toNodes(frame));
}

function toNodes({ name, attributes, children }: Frame): (MathNode | string)[] {
  if (name === 'mfenced') return [fenced(attributes, elementsOf(children))];
  if (name === 'semantics' || name === 'maction') return elementsOf(children).slice(0, 1);
  if (name === 'mlabeledtr') return [mathNode('mtr', {}, elementsOf(children).slice(1))];
  if (!isMathName(name)) return name === 'merror' ? [mathNode('mrow', {}, children)] : children;
  if (!isMathLeaf(name)) return [mathNode(name, attributes, children)];
  const leaf = mathNode(name, attributes, children);
  const text = inMathVariant(leaf.children[0] as string, attributes.mathvariant);
  return text === '' && name !== 'mo' ? [] : [{ ...leaf, children: [text] }];
}

function elementsOf(children: readonly (MathNode | string)[]): readonly MathNode[] {
  return mathNode('mrow', {}, children).children as readonly MathNode[];
}

/** `mfenced` is no longer in MathML Core; MathML 3 §3.3.8.2 says what it stands for. */
function fenced(attributes: Record<string, string>, items: readonly MathNode[]): MathNode {
  const { open = '(', close = ')', separators = ',' } = attributes;
  const marks = [...separators.replace(/\s/g, '')];
  const parts: MathNode[] = [operator(open.trim(), { fence: 'true', form: 'prefix' })];
  items.forEach((item, i) => {
    const mark = marks[Math.min(i - 1, marks.length - 1)];
    if (i > 0 && mark) parts.push(operator(mark, { separator: 'true' }));
    parts.push(item);
  });
  parts.push(operator(close.trim(), { fence: 'true', form: 'postfix' }));
  return mathNode(
    'mrow',
    {},
    parts.filter((part) => part.children[0] !== ''),
  );
}

function operator(text: string, attributes: Record<string, string>): MathNode {
  return mathNode('mo', attributes, [text.slice(0, 8)]);
}

/*
 * What somebody sees, hears and may do with an element, as text: of two that are the same it is the same.
 * Accessible names are made from nothing else.
 */
import type { ReactiveElement } from '@lit/reactive-element';

const STATES = ['idle', 'loading', 'ready', 'empty', 'failed'];

/** What of a host's style its surroundings or its own attributes decide. */
const STYLES = ['display', 'color', 'background-color', 'direction', 'font-size'];

/** Where a picture has its nodes depends on how much room there was when it was arranged. */
const PLACES = new Set([
  'transform',
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'style',
]);

/** Which names there is room for depends on where the nodes are. */
const UNSAID = 'style, .canvas text';

const isPicture = (element: Element): boolean => !!element.closest('.canvas, .evidence');

/** What was given the focus once can have it ever since. */
const isFocusable = (element: Element, name: string): boolean =>
  name === 'tabindex' && element.matches('.root');

/** A picture is dimmed but for what has the focus in it, which is one for all histories that are lived at once. */
const plain = (element: Element, value: string): string =>
  (element.matches('.canvas') ? value.replace(' dim', '') : value).replace(/\s+/g, ' ').trim();

function attributesOf(element: Element): string[] {
  return [...element.attributes]
    .filter(({ name }) => !(PLACES.has(name) && isPicture(element)))
    .filter(({ name }) => !isFocusable(element, name))
    .filter(({ value, name }) => !(name === 'class' && value.trim() === ''))
    .map(({ name, value }) => `${name}=${JSON.stringify(plain(element, value))}`)
    .sort();
}

/** What a form's fields hold, which no attribute says. */
function heldBy(element: Element): string[] {
  const held: string[] = [];
  if (element instanceof HTMLInputElement && element.checked) held.push('checked');
  if ('value' in element && element.localName !== 'button' && element.localName !== 'li')
    held.push(`holds ${JSON.stringify(element.value)}`);
  if (element.matches(':popover-open')) held.push('shown');
  return held;
}

function* linesOf(node: Node, indent: string): Iterable<string> {
  if (node instanceof Text) {
    const words = node.data.replace(/\s+/g, ' ').trim();
    if (words) yield indent + words;
  }
  if (!(node instanceof Element) || node.matches(UNSAID)) return;
  // What the page put there is the page's.
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
    return yield `${indent}slot`;
  const isHidden = (node as HTMLElement).hidden;
  yield indent + [node.localName, ...attributesOf(node), ...heldBy(node)].join(' ');
  if (isHidden) return;
  const within = node.shadowRoot
    ? [...statesOf(node), ...node.shadowRoot.childNodes]
    : node.childNodes;
  for (const child of within) {
    if (typeof child === 'string') yield `${indent}  ${child}`;
    else yield* linesOf(child, `${indent}  `);
  }
}

const statesOf = (element: Element): string[] =>
  STATES.filter((state) => element.matches(`:state(${state})`)).map((state) => `:state(${state})`);

/** What an element tells of itself to the page's style sheets. */
function reflectedBy(element: Element): string[] {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  return [...elementProperties]
    .filter(([, { reflect }]) => reflect)
    .map(([name, { attribute }]) =>
      typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
    )
    .filter((name) => element.hasAttribute(name))
    .map((name) => `${name}=${element.getAttribute(name)}`);
}

/** Everything about `element`. */
export function lookOf(element: HTMLElement): string {
  const style = getComputedStyle(element);
  const { offsetWidth, offsetHeight } = element;
  return [
    ...STYLES.map((name) => `${name}: ${style.getPropertyValue(name)}`),
    ...statesOf(element),
    ...reflectedBy(element),
    ...[...(element.shadowRoot?.childNodes ?? [])].flatMap((node) => [...linesOf(node, '')]),
    `${offsetWidth} × ${offsetHeight}`,
  ].join('\n');
}

/** The lines in which two looks differ, with what stands around the first of them. */
export function differences(is: string, should: string): string {
  if (is === should) return '';
  const [a, b] = [is.split('\n'), should.split('\n')];
  let start = 0;
  while (a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (lines: string[]) => lines.slice(start, Math.min(lines.length - end, start + 8));
  return [
    ...a.slice(Math.max(0, start - 2), start).map((line) => `  ${line}`),
    ...cut(a).map((line) => `+ ${line}`),
    ...cut(b).map((line) => `- ${line}`),
  ].join('\n');
}

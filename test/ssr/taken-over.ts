/** For tests of how prerendered elements are taken over: what is in them, where it stands, what it says. */
/** What is folded away, and the picture that becomes a moving one, with its buttons. */
const APART = '[popover], .canvas *, .still, .still *, .buttons *';

/** What a server puts beside a widget's content. */
const BESIDE = new Set(['style', 'noscript']);

/** What stands in a shadow root and in those inside it; what is folded away has no place to keep. */
export function elementsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => !BESIDE.has(element.localName) && !element.closest(APART))
    .flatMap((element) => [element, ...(element.shadowRoot ? elementsOf(element.shadowRoot) : [])]);
}

/** Resolves when `element`, and what is inside it, has nothing more to draw. */
export async function settled(element: Element): Promise<void> {
  if ('updateComplete' in element) while (!(await element.updateComplete));
  for (const inner of element.shadowRoot?.querySelectorAll(':defined') ?? []) await settled(inner);
}

/** Where each element stands, to be compared as text. */
export const places = (elements: readonly Element[]): string =>
  elements
    .map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return `${each.localName} ${[x, y, width, height].join()}`;
    })
    .join('\n');

/** What a reader sees of an element, without buttons and what is folded away. */
export function visibleText(element: HTMLElement): string {
  const copy = document.createElement('div');
  for (const child of element.shadowRoot!.children) copy.append(child.cloneNode(true));
  for (const own of copy.querySelectorAll(
    '[popover], style, noscript, details, .controls, .chart, .canvas, .still, .notice',
  ))
    own.remove();
  for (const own of copy.querySelectorAll('.abstract-toggle')) own.remove();
  return copy.textContent!.replace(/\s+/g, ' ').trim();
}

/** What stands in an element on the screen: its shadow tree, what a slot was given, its children. */
function contents(element: Element): Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  if (element instanceof HTMLSlotElement && element.assignedElements().length > 0) {
    return element.assignedElements();
  }
  return [...element.children];
}

/** Every element in a part of a page in the order of the screen, open shadow roots included. */
export function deepElements(root: Element): HTMLElement[] {
  return contents(root).flatMap((element) => [element as HTMLElement, ...deepElements(element)]);
}

/** Whether a person could see or reach it. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What can be pressed or written into. */
export function controlsIn(root: Element): HTMLElement[] {
  return deepElements(root).filter((element) => element.matches(CONTROLS) && isShown(element));
}

/** A name for messages: `<button part="retry"> in <trust-badge>`. */
export function describeElement(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? ` in <${root.host.localName}>` : '';
  const mark = element.getAttribute('part') ?? element.className;
  return `<${element.localName} ${mark}>${host}`;
}

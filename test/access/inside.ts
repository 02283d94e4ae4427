/** Every element in a part of a page, those in open shadow roots included. */
export function deepElements(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
  ]);
}

/** Whether a person could see or reach it. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What can be pressed or written into. */
export function controlsIn(root: ParentNode): HTMLElement[] {
  return deepElements(root).filter((element) => element.matches(CONTROLS) && isShown(element));
}

/** A name for messages: `<button part="retry"> in <trust-badge>`. */
export function describeElement(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? ` in <${root.host.localName}>` : '';
  const mark = element.getAttribute('part') ?? element.className;
  return `<${element.localName} ${mark}>${host}`;
}

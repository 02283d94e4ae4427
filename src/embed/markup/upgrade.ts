/*
 * Plain markup made into widgets, for places that strip tags they do not know. What the page wrote
 * stays inside the widget, which shows it until it is ready and when it fails.
 */
import { registeredName } from '../../context/tag-names.js';
import { readWish, type Wish } from './options.js';

const upgraded = new WeakMap<Element, Element>();

/** Makes a widget of each element that stands for one and is none yet. */
export function upgrade(elements: readonly Element[]): void {
  for (const element of elements) {
    const wish = readWish(element);
    if (wish && !hasWidget(element, registeredName(wish.tag))) place(element, wish);
  }
}

/** Made already, by us, by another copy of the script, or in the original of a clone. */
function hasWidget(element: Element, name: string): boolean {
  if (element.localName === name || upgraded.has(element)) return true;
  const { firstElementChild: child, parentElement: parent } = element;
  return child?.localName === name || parent?.localName === name;
}

/**
 * A link is wrapped, since a widget may hold a button and a link may not; anything else keeps its
 * place on the page, and its content moves into the widget within it.
 */
function place(element: Element, wish: Wish): void {
  const widget = document.createElement(registeredName(wish.tag));
  upgraded.set(element, widget);
  apply(widget, wish, new Map());
  if (element.localName === 'a') {
    element.replaceWith(widget);
    widget.append(element);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
  announce(widget);
  follow(element, widget, wish);
}

/** The script tag's loader watches the document: a tag that is new in a shadow root it has to be told of. */
function announce(widget: Element): void {
  if (widget.getRootNode() instanceof ShadowRoot)
    widget.dispatchEvent(new Event('rw-scan', { bubbles: true, composed: true }));
}

function apply(widget: Element, wish: Wish, before: ReadonlyMap<string, string>): void {
  for (const name of before.keys()) if (!wish.attributes.has(name)) widget.removeAttribute(name);
  for (const [name, value] of wish.attributes) {
    if (before.get(name) !== value) widget.setAttribute(name, value);
  }
}

/** A page that changes the markup's options, as a framework does, means the widget. */
function follow(element: Element, widget: Element, first: Wish): void {
  let last = first;
  new MutationObserver(() => {
    const wish = readWish(element);
    if (wish?.tag !== last.tag) return;
    apply(widget, wish, last.attributes);
    last = wish;
  }).observe(element, { attributes: true });
}

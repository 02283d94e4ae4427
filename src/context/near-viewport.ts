/** How far off screen a widget may be and still be made ready, in CSS pixels. */
const MARGIN = '400px';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    stopWaiting(target);
    waiting.get(target)!();
  }
}

/**
 * Calls `arrived` once, when `element` is on screen or nearly so. Whose wait ends in the frame in which it
 * comes near may still be told.
 */
export function whenNearViewport(element: Element, arrived: () => void): void {
  waiting.set(element, arrived);
  // One observer for all: a page of 500 badges must not have 500.
  observer ??= new IntersectionObserver(look, { rootMargin: MARGIN });
  observer.observe(element);
}

/** Ends the wait of `element`, if there is one. */
export function stopWaiting(element: Element): void {
  observer?.unobserve(element);
}

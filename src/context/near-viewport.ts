/** How far off screen a widget may be and still be made ready, in CSS pixels. */
const MARGIN = '400px';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all: a page of 500 badges must not have 500. */
function shared(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        const arrived = waiting.get(target);
        stopWaiting(target);
        arrived?.();
      }
    },
    { rootMargin: MARGIN },
  );
  return observer;
}

/** Calls `arrived` once, when `element` is on screen or nearly so. */
export function whenNearViewport(element: Element, arrived: () => void): void {
  waiting.set(element, arrived);
  shared().observe(element);
}

/** Ends the wait of `element`, if there is one. */
export function stopWaiting(element: Element): void {
  if (waiting.delete(element)) observer?.unobserve(element);
}

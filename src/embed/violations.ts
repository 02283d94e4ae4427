/** So many refusals are kept: what a widget met with is among the last. */
const KEPT = 99;

/**
 * Keeps the last of what the page's policy refused: a page may break its own in every frame, and each event
 * holds the element that did.
 */
export function keepLast(violations: Event[], event: Event): void {
  if (violations.push(event) > KEPT) violations.shift();
}

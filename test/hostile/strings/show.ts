/*
 * Widgets with everything in them opened, and what is wrong with them.
 */
import { badAddresses, deep, handlers, leaks, shapeOf, strangers } from './dom.js';

const macrotask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What shows that something is still on its way. */
const WAITING =
  '.bone, [aria-busy=true], .arranging, :state(idle), :state(loading), .as-table[open]:not(:has(table))';

/** Badges that were pressed, and whose evidence, which is code of its own, has not been shown yet. */
const opening = new WeakSet<HTMLElement>();

function isWaiting(widget: HTMLElement): boolean {
  if (opening.has(widget) || !widget.shadowRoot) return true;
  return [...deep(widget.shadowRoot)].some((element) => element.matches(WAITING));
}

/** Code that comes late is fetched for each widget anew, and takes a few turns to arrive. */
const LOOKS = 6;

/** How long a widget among others may take to come to rest, in milliseconds. */
const PATIENCE = 30_000;

/** Resolves once nothing more comes to any of them. */
export async function settle(widgets: readonly HTMLElement[]): Promise<void> {
  await Promise.all(widgets.map(rest));
}

/** Resolves once several looks in a row find the same. */
async function rest(widget: HTMLElement): Promise<void> {
  let before = '';
  const end = performance.now() + PATIENCE;
  for (let same = 0; same < LOOKS;) {
    if (performance.now() > end) throw new Error(`<${widget.localName}> never rests: ${before}`);
    await macrotask();
    const now = shapeOf(widget);
    same = now === before && !isWaiting(widget) ? same + 1 : 0;
    before = now;
  }
}

/** Opens whatever can be opened. */
function openAll(widget: HTMLElement): void {
  for (const element of deep(widget.shadowRoot!)) {
    if (element.matches('button[aria-expanded=false]')) press(element as HTMLElement, widget);
    else if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
  }
}

function press(button: HTMLElement, widget: HTMLElement): void {
  if (widget.matches('trust-badge')) {
    opening.add(widget);
    widget.addEventListener('rw-opened', () => opening.delete(widget), { once: true });
  }
  button.click();
}

/** Puts widgets on the page, each with what is around it, and opens what they hold. */
export async function open(
  page: HTMLElement,
  widgets: readonly HTMLElement[],
  around: readonly HTMLElement[] = widgets,
): Promise<void> {
  page.replaceChildren(...around);
  await settle(widgets);
  widgets.forEach(openAll);
  await settle(widgets);
}

/** Lets popovers be open side by side, which close each other where a visitor opens them; returns what ends it. */
export function letManyBeOpen(): () => void {
  const { showPopover } = HTMLElement.prototype;
  HTMLElement.prototype.showPopover = function (...options) {
    this.popover = 'manual';
    showPopover.apply(this, options);
  };
  return () => {
    HTMLElement.prototype.showPopover = showPopover;
  };
}

/** How many rounds are shown at once: most of a round is waiting. */
const TOGETHER = 20;

/** The rounds in groups that are shown together. */
export function* groupsOf(rounds: readonly number[]): Iterable<readonly number[]> {
  for (let at = 0; at < rounds.length; at += TOGETHER) yield rounds.slice(at, at + TOGETHER);
}

/** What is wrong with a widget that was shown, in words. */
export function wrongs(widget: HTMLElement): string[] {
  return [
    ...badAddresses(widget),
    ...handlers(widget).map((name) => `attribute ${name}`),
    ...strangers(widget).map((name) => `<${name}> in rich text`),
    ...leaks(widget).map((text) => `turns the text around it: ${text}`),
  ];
}

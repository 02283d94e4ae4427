/*
 * Widgets with everything in them opened, and what is wrong with them.
 */
import { badAddresses, deep, handlers, leaks, shapeOf, strangers } from './dom.js';

const macrotask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What shows that something is still on its way. */
const WAITING =
  '.bone, [aria-busy=true], .arranging, :state(idle), :state(loading), .as-table[open]:not(:has(table))';

function isWaiting(widget: HTMLElement): boolean {
  // Its evidence is code of its own.
  const opening = widget.matches('trust-badge[open]') && !hasEvidence(widget);
  return opening || [...deep(widget.shadowRoot!)].some((element) => element.matches(WAITING));
}

const hasEvidence = ({ shadowRoot }: Element): boolean =>
  shadowRoot!.querySelector('[part=evidence]:popover-open') !== null;

/** Code that comes late is fetched for each widget anew, and takes a few turns to arrive. */
const LOOKS = 6;

/** How long a widget may take to come to rest, in milliseconds. */
const PATIENCE = 8_000;

/** Resolves once nothing more comes: several looks in a row find the same. */
export async function settle(widget: HTMLElement): Promise<void> {
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
    if (element.matches('button[aria-expanded=false]')) (element as HTMLElement).click();
    else if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
  }
}

/** Puts a widget on the page, and opens what it holds. */
export async function opened(
  page: HTMLElement,
  widget: HTMLElement,
  around: HTMLElement = widget,
): Promise<HTMLElement> {
  page.append(around);
  await settle(widget);
  openAll(widget);
  await settle(widget);
  return widget;
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

/*
 * What a visitor may do with whatever an element shows at the moment.
 */
import { write } from '../../fixtures/viewers.js';
import { deep } from '../strings/dom.js';

/** By name; `n` chooses among what can be pressed, written in or chosen from. */
export const ACTS = ['press', 'type', 'choose', 'key'] as const;

export type Act = (typeof ACTS)[number];

const PRESSED = 'button, summary, input[type=checkbox], [role=button], [role=option], g[tabindex]';
const WRITTEN = 'input[type=text], input[type=search], textarea';
const WORDS = ['2', 'work', 'mary', ''];
const KEYS = ['ArrowRight', 'Enter', 'ArrowDown', 'Escape'];

/** What of `selector` stands on the page in a widget or one inside it. */
const seenIn = (widget: Element, selector: string): HTMLElement[] =>
  [...deep(widget.shadowRoot!)].filter(
    (each): each is HTMLElement =>
      each.matches(selector) && each.checkVisibility({ visibilityProperty: true }),
  );

/** A bar of a chart is pressed as a button is, and has no `click`. */
function press(element: HTMLElement | undefined): boolean {
  element?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
  );
  return !!element;
}

/** Takes back what was written to somebody: it is kept for whoever wrote it, and nothing else is. */
export function unwrite(widget: Element): void {
  const fields = [...deep(widget.shadowRoot!)].filter((each) => each.matches('#subject, #message'));
  for (const field of fields) write(field as HTMLInputElement, '');
}

/** Takes the focus away from an element: where it is, is the visitor's, and not of what is shown. */
export function rise(widget: Element): void {
  for (let at: Element | null = widget; at; at = at.shadowRoot?.activeElement ?? null)
    (at as HTMLElement).blur();
}

/** Does it, and returns whether there was something to do it to. */
export function perform(widget: Element, act: Act, n: number): boolean {
  if (!widget.shadowRoot) return false;
  const found = (selector: string) => {
    const all = seenIn(widget, selector);
    return all[n % all.length];
  };
  switch (act) {
    case 'press':
      return press(found(PRESSED));
    case 'type': {
      const field = found(WRITTEN);
      if (field) write(field as HTMLInputElement, WORDS[n % WORDS.length]!);
      return !!field;
    }
    case 'choose': {
      const select = found('select') as HTMLSelectElement | undefined;
      if (!select) return false;
      select.selectedIndex = (n >> 2) % select.options.length;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }
    case 'key': {
      const place = found('.canvas [tabindex], [tabindex="0"], input');
      place?.focus({ preventScroll: true });
      const key = KEYS[n % KEYS.length];
      place?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      return !!place;
    }
  }
}

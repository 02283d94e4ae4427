import { fixture, html } from '@open-wc/testing';
import { open } from '../strings/show.js';
import { watchStandstill, type Watcher } from './standstill.js';

/** How many widgets stand on the page at once: each one that arrives has those before it laid out again. */
const AT_ONCE = 100;

/** The same of widgets in which everything is opened: each popover has the page laid out again. */
const OPENED_AT_ONCE = 20;

/** How long so many may take, in milliseconds: what asks three times in vain takes a few seconds. */
const PATIENCE = 60_000;

/** What people must never be shown: a value that was none. */
const NOTHING = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object /;

/** What of a widget's tree speaks of a value that was none, with what stands around it; `''` where nothing does. */
export function saysNothing(markup: string): string {
  const found = NOTHING.exec(markup);
  return found ? ` with ${markup.slice(Math.max(0, found.index - 40), found.index + 40)}` : '';
}

/** Resolves with the word for what a widget shows in the end, and why when it failed. */
function outcomeOf(widget: HTMLElement): Promise<string> {
  return new Promise((resolve) => {
    widget.addEventListener('rw-loaded', () => resolve('data'), { once: true });
    widget.addEventListener('rw-failed', ({ error }) => resolve(error.kind), { once: true });
  });
}

/** The outcomes of widgets that stand together; `no end` for one that comes to none. */
async function outcomesOnOnePage(
  widgets: readonly HTMLElement[],
  opened: boolean,
  tell: (of: number) => void,
) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no end'), PATIENCE);
  });
  const outcomes = widgets.map(async (widget, n) => {
    const kind = await Promise.race([outcomeOf(widget), late]);
    tell(n);
    return kind;
  });
  const all = widgets.map((widget) => widget.parentElement ?? widget);
  page.append(...all);
  if (opened) await open(page, widgets, all);
  const kinds = await Promise.all(outcomes);
  clearTimeout(timer);
  const ends = kinds.map((kind, n) => kind + saysNothing(widgets[n]!.shadowRoot!.innerHTML));
  page.remove();
  return ends;
}

/** Tells the watcher which of the bodies from `first` on have had no effect yet. */
function reporter(watcher: Watcher, tag: string, first: number, count: number) {
  const waiting = new Set(Array.from({ length: count }, (_, n) => first + n));
  const all = `<${tag}>, ${first} to ${first + count - 1}`;
  const say = (): void =>
    watcher.at(`${all}, not ended: ${[...waiting].slice(0, 9).join(', ') || 'none'}`);
  say();
  return (n: number): void => {
    waiting.delete(first + n);
    say();
  };
}

/**
 * Shows widgets of one sort, with what is around each, and gives what became of each: `data`, or the kind
 * of its failure. A page that stands still ends the run, which then names the widgets it may have been.
 */
export async function outcomesOf(
  widgets: readonly HTMLElement[],
  opened = false,
): Promise<string[]> {
  const watcher = watchStandstill();
  const kinds: string[] = [];
  try {
    const atOnce = opened ? OPENED_AT_ONCE : AT_ONCE;
    for (let first = 0; first < widgets.length; first += atOnce) {
      const group = widgets.slice(first, first + atOnce);
      const tell = reporter(watcher, group[0]!.localName, first, group.length);
      kinds.push(...(await outcomesOnOnePage(group, opened, tell)));
    }
  } finally {
    watcher.stop();
  }
  return kinds;
}

/** A widget with attributes, not on the page yet. */
export function widgetWith(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  return widget;
}

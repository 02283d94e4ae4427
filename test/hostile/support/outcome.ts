import { fixture, html } from '@open-wc/testing';

/** Resolves with the word for what a widget shows in the end, and why when it failed. */
function outcomeOf(widget: HTMLElement): Promise<string> {
  return new Promise((resolve) => {
    widget.addEventListener('rw-loaded', () => resolve('data'), { once: true });
    widget.addEventListener('rw-failed', ({ error }) => resolve(error.kind), { once: true });
  });
}

/** How many widgets stand on the page at once: each one that arrives has those before it laid out again. */
const AT_ONCE = 100;

async function outcomesOnOnePage(widgets: readonly HTMLElement[]): Promise<string[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const outcomes = widgets.map(outcomeOf);
  page.append(...widgets);
  const kinds = await Promise.all(outcomes);
  page.remove();
  return kinds;
}

/** Shows researchers `{prefix}0`, `{prefix}1`, …, a widget each, and gives what became of them. */
export async function outcomesOf(
  tag: string,
  endpoint: string,
  prefix: string,
  count: number,
): Promise<string[]> {
  const widgets = Array.from({ length: count }, (_, n) => {
    const widget = document.createElement(tag);
    widget.setAttribute('endpoint', endpoint);
    widget.setAttribute('researcher', `${prefix}${n}`);
    return widget;
  });
  const kinds: string[] = [];
  for (let n = 0; n < count; n += AT_ONCE) {
    kinds.push(...(await outcomesOnOnePage(widgets.slice(n, n + AT_ONCE))));
  }
  return kinds;
}

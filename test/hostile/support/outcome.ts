import { fixture, html } from '@open-wc/testing';

/** Resolves with the word for what a widget shows in the end, and why when it failed. */
function outcomeOf(widget: HTMLElement): Promise<string> {
  return new Promise((resolve) => {
    widget.addEventListener('rw-loaded', () => resolve('data'), { once: true });
    widget.addEventListener('rw-failed', ({ error }) => resolve(error.kind), { once: true });
  });
}

/** Shows researchers `{prefix}0`, `{prefix}1`, …, a widget each, and gives what became of them. */
export async function outcomesOf(
  tag: string,
  endpoint: string,
  prefix: string,
  count: number,
): Promise<string[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const outcomes = Array.from({ length: count }, (_, n) => {
    const widget = document.createElement(tag);
    widget.setAttribute('endpoint', endpoint);
    widget.setAttribute('researcher', `${prefix}${n}`);
    const outcome = outcomeOf(widget);
    page.append(widget);
    return outcome;
  });
  return Promise.all(outcomes);
}

/*
 * The doctor's panel: what was found, and each fix with a button that copies it.
 */
import type { Diagnosis } from './diagnosis.js';

// Not Lit's `css`: the doctor must work where Lit does not.
const styles = `
  :host {
    all: initial !important;
    background: Canvas !important;
    border: 1px solid CanvasText !important;
    border-radius: 6px !important;
    bottom: 12px !important;
    box-sizing: border-box !important;
    color: CanvasText !important;
    color-scheme: light dark !important;
    /* What it says is English, whatever the page is written in. */
    direction: ltr !important;
    display: block !important;
    font:
      14px/1.5 system-ui,
      sans-serif !important;
    inset-inline-end: 12px !important;
    max-block-size: 60vh !important;
    max-inline-size: min(420px, calc(100vw - 24px)) !important;
    overflow: auto !important;
    padding: 12px 16px !important;
    position: fixed !important;
    z-index: 2147483647 !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  header {
    align-items: center;
    display: flex;
    gap: 12px;
    justify-content: space-between;
  }

  h2 {
    font-size: 15px;
    margin: 0;
  }

  ol {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
  }

  li {
    border-block-start: 1px solid GrayText;
    padding-block: 8px;
  }

  p {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
  }

  pre {
    font:
      12px/1.5 ui-monospace,
      monospace;
    margin: 4px 0;
    overflow-wrap: anywhere;
    padding: 4px 0;
    white-space: pre-wrap;
  }

  button {
    font: inherit;
    min-block-size: 24px;
  }
`;

const shown = new Set<string>();
let list: HTMLElement | undefined;

/** Shows the panel, with one more finding if there is a new one. */
export function showPanel(diagnosis?: Diagnosis): void {
  list ??= build();
  if (!diagnosis || shown.has(diagnosis.finding)) return;
  if (shown.size === 0) list.replaceChildren();
  shown.add(diagnosis.finding);
  list.append(item(diagnosis));
}

/** Made by hand, since a page may forbid what a template needs. The name keeps page styles for `div` off. */
function build(): HTMLElement {
  const panel = document.createElement('rw-doctor');
  const root = panel.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
  panel.setAttribute('role', 'region');
  panel.setAttribute('aria-label', 'Embed doctor');
  panel.lang = 'en';
  const header = document.createElement('header');
  header.append(
    element('h2', 'Embed doctor'),
    button('Close', () => panel.remove()),
  );
  const items = document.createElement('ol');
  items.append(element('li', 'Nothing wrong was found so far.'));
  root.append(header, items);
  document.body.append(panel);
  return items;
}

function item({ problem, finding, fix, snippet }: Diagnosis): HTMLElement {
  const entry = document.createElement('li');
  entry.dataset['problem'] = problem;
  entry.append(element('p', finding), element('p', fix));
  if (snippet !== null) {
    const code = element('pre', snippet);
    code.tabIndex = 0;
    entry.append(
      code,
      button('Copy', (self) => void copy(snippet, self)),
    );
  }
  return entry;
}

async function copy(text: string, self: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    self.textContent = 'Copied';
  } catch {
    self.textContent = 'Select the line and copy it';
  }
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(label: string, act: (self: HTMLElement) => void): HTMLElement {
  const made = element('button', label);
  made.setAttribute('type', 'button');
  made.addEventListener('click', () => act(made));
  return made;
}

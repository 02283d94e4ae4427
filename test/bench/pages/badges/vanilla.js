// The least that a custom element with a shadow root can be.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'button{font:inherit;font-size:.875em;border:1px solid;border-radius:1em;padding:.15em .7em;background:none;min-height:24px}',
);
class PlainBadge extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.textContent = this.getAttribute('text');
    root.append(button);
  }
}
customElements.define('plain-badge', PlainBadge);
globalThis.bench.ready();

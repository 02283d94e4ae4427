// The least that an element made with Lit can be.
import { css, html, LitElement } from 'lit';

class LitBadge extends LitElement {
  static properties = { text: {} };
  static styles = css`
    button {
      font: inherit;
      font-size: 0.875em;
      border: 1px solid;
      border-radius: 1em;
      padding: 0.15em 0.7em;
      background: none;
      min-height: 24px;
    }
  `;
  render() {
    return html`<button type="button">${this.text}</button>`;
  }
}
customElements.define('lit-badge', LitBadge);
globalThis.bench.ready();

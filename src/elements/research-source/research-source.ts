import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { onReconsider, pageDefault, reconsiderSources } from '../../context/page.js';
import { chooseSource, sourceContext } from '../../context/source-context.js';
import type { AccessTokenCallback } from '../../model/source.js';

/**
 * Says where every widget inside it gets its data from.
 *
 * @slot - The widgets, and whatever else belongs around them.
 */
export class ResearchSource extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Base URL of an endpoint of the contract, or of a proxy before a public source. */
  @property() endpoint: string | undefined;

  /** `rest` (the default), or the name of a public source. */
  @property() source: string | undefined;

  /**
   * Hands out the signed-in viewer's token. It is asked before each request, sent as a bearer token
   * to the endpoint's origin and nowhere else, and never kept. `null` = nobody is signed in.
   */
  @property({ attribute: false }) getAccessToken: AccessTokenCallback | undefined;

  /** `include` sends the endpoint's own cookies with each request; they are left out otherwise. */
  @property() credentials: 'omit' | 'include' = 'omit';

  readonly #provider = new ContextProvider(this, { context: sourceContext });
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onReconsider(() => this.#provide());
    this.#provide();
    // Widgets that were here first have been waiting, or were asking somewhere else.
    if (this.firstElementChild) reconsiderSources();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const { source, endpoint, credentials, getAccessToken } = this;
    const { value } = this.#provider;
    const chosen = chooseSource({ source, endpoint }, undefined, pageDefault(), this.baseURI);
    const same =
      value?.source === chosen.source &&
      value.endpoint === chosen.endpoint &&
      value.credentials === credentials &&
      value.getAccessToken === getAccessToken;
    if (!same) this.#provider.setValue({ ...chosen, credentials, getAccessToken });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'research-source': ResearchSource;
  }
}

import { ContextProvider } from '@lit/context';
import { ReactiveElement, css, type PropertyValues } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { pageDefault, reconsiderSources, sourceSeekers } from '../../context/page.js';
import {
  chooseSource,
  sameSpec,
  sourceContext,
  type SourceSpec,
} from '../../context/source-context.js';
import type { AccessTokenCallback } from '../../model/source.js';
import { register } from '../shared/define-element.js';
import { carefully } from './token.js';

/**
 * Says where every widget inside it gets its data from.
 *
 * @slot - The widgets, and whatever else belongs around them.
 */
export class ResearchSource extends ReactiveElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** @internal */
  static readonly register = register;

  /** Base URL of an endpoint of the contract, or of a proxy before a public source. */
  @property() endpoint: string | undefined;

  /** `rest` (the default), a public source, or several by spaces: `openalex orcid`. */
  @property() source: string | undefined;

  /**
   * Hands out the signed-in viewer's token. It is asked before each request, sent as a bearer token
   * to the endpoint's origin and nowhere else, and never kept. `null` = nobody is signed in.
   * Another function is another viewer, for whom everything inside is asked anew.
   */
  @property({ attribute: false }) getAccessToken: AccessTokenCallback | undefined;

  /** `include` sends the endpoint's own cookies with each request; they are left out otherwise. */
  @property() credentials: 'omit' | 'include' = 'omit';

  /** An e-mail address of the site, told to those public sources that ask for one (Crossref). */
  @property() contact: string | undefined;

  /** A key of the site's own for OpenAlex. Whoever reads the page can read it. */
  @property({ attribute: false }) apiKey: string | undefined;

  readonly #provider = new ContextProvider(this, { context: sourceContext });
  readonly #seeker = { reconsider: () => this.#provide() };
  readonly #own = Object.getPrototypeOf(this) as object;

  override connectedCallback(): void {
    super.connectedCallback();
    sourceSeekers.add(this.#seeker);
    this.#provide();
    // Widgets that were here first have been waiting, or were asking somewhere else. Those that come along
    // into another document hear of that themselves after this.
    if (this.firstElementChild) queueMicrotask(reconsiderSources);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    sourceSeekers.delete(this.#seeker);
  }

  /** Takes the class along into another document, which Firefox 140 leaves behind. @internal */
  adoptedCallback(): void {
    Object.setPrototypeOf(this, this.#own);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#provide();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!root.firstElementChild) root.append(document.createElement('slot'));
    return root;
  }

  #provide(): void {
    const { source, endpoint, credentials, apiKey } = this;
    const getAccessToken = carefully(this.getAccessToken);
    const { value } = this.#provider;
    const chosen = chooseSource({ source, endpoint }, undefined, pageDefault(), this.baseURI);
    const contact = this.contact || chosen.contact;
    const spec: SourceSpec = { ...chosen, credentials, getAccessToken, contact, apiKey };
    if (!value || !sameSpec(value, spec)) this.#provider.setValue(spec);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'research-source': ResearchSource;
  }
}

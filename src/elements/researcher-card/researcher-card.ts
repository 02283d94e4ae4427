import { JoinedOrigins } from '../shared/joined-origins.js';
import { property, state } from 'lit/decorators.js';
import { Resource } from '../../context/resource.js';
import { orcidUrl } from '../../format/identifier-urls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../format/url.js';
import { parseOrcid } from '../../model/ids.js';
import { ResearcherSchema, type Orcid, type Researcher } from '../../model/researcher.js';
import { levelOf } from '../shared/level.js';
import { TemplateElement } from '../shared/template-element.js';
import { orcidMark } from '../shared/orcid-mark.js';
import { cardStyles } from './researcher-card.styles.js';
import { card } from '../../i18n/en/card.js';
import { initials } from '../../format/initials.js';

/**
 * Who a researcher is: name, headline, roles, affiliation, availability and ORCID iD.
 *
 * @slot badge - Beside the name; made for a `<trust-badge>`.
 * @slot details - Below the facts: whatever a site wants to add.
 * @slot actions - At the end: buttons and links.
 *
 * @csspart card - The whole card.
 * @csspart avatar - The picture, or the initials in its place.
 * @csspart name - The name.
 * @csspart headline - The sentence below the name.
 * @csspart facts - The list of roles, affiliation and availability.
 * @csspart fact - One of them.
 * @csspart orcid - The ORCID iD.
 * @csspart origins - Where each fact is from, of a record that several sources made up.
 *
 * @cssproperty --rw-avatar-size - Width and height of the picture.
 * @cssproperty --rw-avatar-radius - The picture's corner radius.
 */
export class ResearcherCard extends TemplateElement<Researcher> {
  static override styles = [...TemplateElement.styles, cardStyles];

  /** @internal */
  static override strings = { ...TemplateElement.strings, ...card };

  /** The level of the name as a heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Show a picture that lies on another server than the page and the endpoint do. */
  @property({ type: Boolean, attribute: 'remote-images' }) remoteImages = false;

  @state() private brokenImage: string | undefined;
  readonly #origins = new JoinedOrigins(this);

  protected readonly resource = new Resource<Researcher>(this, {
    schema: ResearcherSchema,
    what: 'the data of <researcher-card>',
    find: (connection, ref) => connection.researcher(ref),
  });

  protected renderReady(researcher: Researcher): TemplateResult {
    const { headline } = researcher;
    return html`<div class="card" part="card">
      ${this.#avatar(researcher)}
      <div class="body">
        <div class="top">
          ${this.#name(researcher)}
          <slot name="badge"></slot>
        </div>
        ${headline && html`<p class="headline" part="headline"><bdi>${headline}</bdi></p>`}
        ${this.#facts(researcher)} ${researcher.orcid && this.#orcid(researcher.orcid)}
        ${this.#origins.template(researcher, this.locale)}
        <slot name="details"></slot>
        <slot name="actions"></slot>
      </div>
    </div>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="card" aria-busy="true">
      <span class="avatar bone"></span>
      <div class="body">
        <span class="name bone"
          ><span class="hidden-text">${this.locale.t('loading')}</span>&nbsp;</span
        >
        <span class="headline bone">&nbsp;</span>
        <span class="facts bone">&nbsp;</span>
      </div>
    </div>`;
  }

  #avatar({ avatarUrl, name }: Researcher): TemplateResult {
    const url = this.#image(avatarUrl);
    return url
      ? html`<img
          class="avatar"
          part="avatar"
          alt=""
          referrerpolicy="no-referrer"
          decoding="async"
          src=${url}
          @error=${() => (this.brokenImage = url)}
        />`
      : html`<span class="avatar initials" part="avatar" aria-hidden="true"
          >${initials(name, this.locale.tag)}</span
        >`;
  }

  /** Pictures of third parties are fetched only where the page asks for that. */
  #image(avatarUrl: string | null): string | null {
    const url = safeUrl(avatarUrl);
    if (url === null || url === this.brokenImage) return null;
    const near = this.#ownServers().some(
      (known) => URL.canParse(known) && new URL(known).origin === new URL(url).origin,
    );
    return near || this.remoteImages ? url : null;
  }

  /** The page's and the endpoint's; a server that prerenders knows neither for sure. */
  #ownServers(): readonly string[] {
    if (this.served === 'as-is') return [this.endpoint ?? ''];
    return [this.baseURI, this.resource.source.connection?.options.endpoint ?? ''];
  }

  #name({ name, profileUrl }: Researcher): TemplateResult {
    const text = name.trim() || this.locale.t('nameMissing');
    return html`<div class="name" part="name" role="heading" aria-level=${this.#level}>
      ${linked(text, profileUrl)}
    </div>`;
  }

  get #level(): number {
    return levelOf(this.headingLevel, 3);
  }

  #facts({ roles, affiliation, openToCollaborate }: Researcher): TemplateResult {
    const { locale } = this;
    const available =
      openToCollaborate === null
        ? null
        : locale.t(openToCollaborate ? 'openToCollaborate' : 'notOpenToCollaborate');
    const facts = [
      ...roles.map((role) => html`<bdi>${locale.word('role', role)}</bdi>`),
      affiliation ? linked(affiliation.name, affiliation.url) : locale.t('affiliationMissing'),
      available && html`<span class=${openToCollaborate ? 'open' : nothing}>${available}</span>`,
    ];
    return html`<ul class="facts" part="facts">
      ${facts.map((fact) => fact && html`<li part="fact">${fact}</li>`)}
    </ul>`;
  }

  #orcid({ id, authenticated }: Orcid): TemplateResult | null {
    const url = orcidUrl(id);
    if (url === null) return null;
    const label = this.locale.t(authenticated ? 'orcidAuthenticated' : 'orcidUnauthenticated');
    return html`<p class="orcid" part="orcid">
      ${orcidMark(authenticated, label)}
      <a href=${url} dir="ltr">https://orcid.org/<wbr /><span>${parseOrcid(id)}</span></a>
      ${authenticated ? null : html`<span class="muted">(${this.locale.t('unauthenticated')})</span>`}
    </p>`;
  }
}

/** A name, linked where it has an address. */
function linked(name: string, address: string | null): TemplateResult {
  const url = safeUrl(address);
  return url ? html`<a href=${url}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'researcher-card': ResearcherCard;
  }
}

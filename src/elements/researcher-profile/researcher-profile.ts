import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Connection } from '../../api/connect.js';
import { Resource } from '../../context/resource.js';
import { safeUrl } from '../../format/url.js';
import { profile } from '../../i18n/en/profile.js';
import { ResearcherSchema, type Researcher } from '../../model/researcher.js';
import { heading } from '../shared/heading.js';
import { levelOf } from '../shared/level.js';
import { reportLink, strings as report } from '../shared/report-links.js';
import { TemplateElement } from '../shared/template-element.js';
import { LateSections, type LateTag } from './late-sections.js';
import { html } from '../shared/own-tags.js';
import { profileStyles } from './researcher-profile.styles.js';
import { hiddenSections, type SectionName } from './sections.js';

/**
 * A researcher's whole page: card, trust snapshot, actions, graph and works, from one shared load.
 *
 * Each section can be left out (`hide`), or replaced by what the page puts into its slot.
 *
 * @slot card - Replaces the card.
 * @slot snapshot - Replaces the trust snapshot.
 * @slot actions - Replaces all actions, their heading included.
 * @slot follow - Replaces the follow button.
 * @slot claim - Replaces the claim panel.
 * @slot invitation - Replaces the invitation panel.
 * @slot graph - Replaces the graph.
 * @slot works - Replaces the list of works.
 *
 * @fires rw-sign-in-requested - A visitor wants to do what needs an account; cancelable.
 * @fires rw-follow-changed - The viewer follows the researcher, or no longer does.
 * @fires rw-claimed - The viewer has claimed the record.
 * @fires rw-invited - The viewer has sent an invitation.
 * @fires rw-action-failed - One of these failed.
 * @fires rw-report-requested - A visitor reports a work that is wrong or missing; cancelable.
 *
 * @csspart section - A section with a heading of its own.
 * @csspart title - The heading of a section.
 * @csspart name - The researcher's name.
 * @csspart avatar - The picture, or the initials in its place.
 * @csspart counts - The counts of the trust snapshot.
 * @csspart button - The button of an action.
 * @csspart report - A link by which something wrong with the works is reported.
 */
export class ResearcherProfile extends TemplateElement<Researcher> {
  static override styles = [...TemplateElement.styles, profileStyles];

  /** @internal */
  static override strings = { ...TemplateElement.strings, ...profile, ...report };

  /** Fetches the code of a section; set where the tag is registered. @internal */
  static fetchSection: (tag: LateTag) => Promise<unknown> = () => Promise.resolve();

  /** Sections to leave out: `card`, `snapshot`, `actions`, `follow`, `claim`, `invitation`, `graph`, `works`. */
  @property() hide: string | undefined;

  /** The level of the name as a heading, 1 to 6; sections are one below it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** `window` has the endpoint confirm actions in a window of its own; always so in a stranger's frame. */
  @property() actions: 'window' | undefined;

  /** Show a picture that lies on another server than the page and the endpoint do. */
  @property({ type: Boolean, attribute: 'remote-images' }) remoteImages = false;

  /** What the viewer may do here, handed in by the page (`null` = signed out): no request is made. */
  @property({ attribute: false }) relationship: unknown;

  /** A page of works, handed in beside `.data`; without it the section is left out then. */
  @property({ attribute: false }) works: unknown;

  /** A graph slice, handed in beside `.data`; without it the section is left out then. */
  @property({ attribute: false }) graph: unknown;

  @state() private canAct = true;
  readonly #late = new LateSections(this, (tag) =>
    (this.constructor as typeof ResearcherProfile).fetchSection(tag),
  );

  protected readonly resource = new Resource<Researcher>(this, {
    schema: ResearcherSchema,
    what: 'the data of <researcher-profile>',
    find: (connection, ref) => connection.researcher(ref),
  });

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#prepareActions();
  }

  protected renderReady(researcher: Researcher): TemplateResult {
    const hidden = hiddenSections(this.hide);
    const shows = (section: SectionName): boolean => !hidden.has(section);
    return html`<div class="profile ${this.served ? '' : 'fresh'}">
      ${
        shows('card') || shows('snapshot')
          ? html`<div class="top">
              ${shows('card') ? this.#card() : nothing}
              ${shows('snapshot') ? this.#snapshot() : nothing}
            </div>`
          : nothing
      }
      ${shows('actions') && this.canAct ? this.#actions(shows) : nothing}
      ${shows('graph') && this.#has(this.graph) ? this.#graph(researcher) : nothing}
      ${shows('works') && this.#has(this.works) ? this.#works(researcher) : nothing}
    </div>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="profile" aria-busy="true">
      <span class="bone place"
        ><span class="hidden-text">${this.locale.t('loading')}</span>&nbsp;</span
      >
      <span class="bone place"></span>
      <span class="bone place tall"></span>
    </div>`;
  }

  /** Where the page hands in data, only what it hands in is shown. */
  #has(handedIn: unknown): boolean {
    return this.data === undefined || handedIn !== undefined;
  }

  get #level(): number {
    return levelOf(this.headingLevel, 2, 5);
  }

  #card(): TemplateResult {
    return html`<slot name="card"
      ><researcher-card
        exportparts="name, avatar"
        researcher=${this.researcher ?? nothing}
        endpoint=${this.endpoint ?? nothing}
        source=${this.source ?? nothing}
        heading-level=${this.#level}
        ?remote-images=${this.remoteImages}
        .data=${this.data}
      ></researcher-card
    ></slot>`;
  }

  #snapshot(): TemplateResult {
    return html`<slot name="snapshot"
      ><trust-snapshot
        exportparts="title, counts"
        researcher=${this.researcher ?? nothing}
        endpoint=${this.endpoint ?? nothing}
        source=${this.source ?? nothing}
        heading-level=${this.#level + 1}
        .data=${this.data}
      ></trust-snapshot
    ></slot>`;
  }

  #actions(shows: (section: SectionName) => boolean): TemplateResult {
    return html`<slot name="actions"
      ><section part="section">
        <div class="first">
          ${heading(this.#level + 1, 3, this.locale.t('profileActions'))}
          ${shows('follow') ? this.#follow() : nothing}
        </div>
        <div class="deeds">
          ${shows('claim') ? this.#claim() : nothing}
          ${shows('invitation') ? this.#invitation() : nothing}
        </div>
      </section></slot
    >`;
  }

  #follow(): TemplateResult {
    return html`<slot name="follow"
      ><follow-button
        exportparts="button"
        researcher=${this.researcher ?? nothing}
        endpoint=${this.endpoint ?? nothing}
        source=${this.source ?? nothing}
        actions=${this.actions ?? nothing}
        .data=${this.data}
        .relationship=${this.relationship}
      ></follow-button
    ></slot>`;
  }

  #claim(): TemplateResult {
    return html`<slot name="claim"
      ><claim-panel
        exportparts="button"
        researcher=${this.researcher ?? nothing}
        endpoint=${this.endpoint ?? nothing}
        source=${this.source ?? nothing}
        actions=${this.actions ?? nothing}
        heading-level=${Math.min(6, this.#level + 2)}
        .data=${this.data}
        .relationship=${this.relationship}
      ></claim-panel
    ></slot>`;
  }

  #invitation(): TemplateResult {
    return html`<slot name="invitation"
      ><invitation-panel
        exportparts="button"
        researcher=${this.researcher ?? nothing}
        endpoint=${this.endpoint ?? nothing}
        source=${this.source ?? nothing}
        actions=${this.actions ?? nothing}
        heading-level=${Math.min(6, this.#level + 2)}
        .data=${this.data}
        .relationship=${this.relationship}
      ></invitation-panel
    ></slot>`;
  }

  #graph({ actions }: Researcher): TemplateResult {
    const { locale } = this;
    const explorer = safeUrl(actions?.explorerUrl);
    return html`<slot name="graph"
      ><section part="section">
        <div class="head">
          ${heading(this.#level + 1, 3, locale.t('profileGraph'))}
          <p class="muted">${locale.t('profileGraphLead')}</p>
        </div>
        <graph-slice
          researcher=${this.researcher ?? nothing}
          endpoint=${this.endpoint ?? nothing}
          source=${this.source ?? nothing}
          heading-level=${Math.min(6, this.#level + 2)}
          loading="lazy"
          .data=${this.graph}
          >${explorer && html`<a href=${explorer}>${locale.t('profileExplorer')}</a>`}</graph-slice
        >
      </section></slot
    >`;
  }

  #works({ id, profileUrl, actions }: Researcher): TemplateResult {
    const { locale } = this;
    const page = safeUrl(profileUrl);
    const reportUrl = actions?.reportUrl;
    // A work that is not in the list cannot be reported from its place in it.
    const missing = reportLink('missing', { researcher: id, work: null, reportUrl }, locale);
    return html`<slot name="works"
      ><section part="section">
        <work-list
          researcher=${this.researcher ?? nothing}
          endpoint=${this.endpoint ?? nothing}
          source=${this.source ?? nothing}
          heading-level=${this.#level + 1}
          report-url=${reportUrl ?? nothing}
          loading="lazy"
          .data=${this.works}
          >${page && html`<a href=${page}>${locale.t('profileWorks')}</a>`}</work-list
        >
        ${missing}
      </section></slot
    >`;
  }

  /**
   * Has the code of the actions fetched while the data is on its way. A source that takes none, and
   * code that cannot be had, leave no heading over nothing.
   */
  async #prepareActions(): Promise<void> {
    const asked = this.#source;
    if (!asked && this.data === undefined) return;
    const canAct = await this.#actionsOf(asked);
    if (this.#source === asked) this.canAct = canAct;
  }

  async #actionsOf(connection: Connection | undefined): Promise<boolean> {
    try {
      if (connection && !(await connection.source()).can.actions) return false;
      await this.#late.fetchActions(hiddenSections(this.hide));
      return true;
    } catch {
      // What is wrong with the source, the resource says.
      return false;
    }
  }

  /** Whom to ask what it can; nobody where the page hands in the data. */
  get #source(): Connection | undefined {
    return this.data === undefined ? this.resource.source.connection : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'researcher-profile': ResearcherProfile;
  }
}

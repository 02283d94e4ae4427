import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Resource } from '../../context/resource.js';
import { formatCompactCount, formatCount } from '../../format/counts.js';
import { snapshot } from '../../i18n/en/snapshot.js';
import { trust } from '../../i18n/en/trust.js';
import { ResearcherSchema, type Counts, type Researcher } from '../../model/researcher.js';
import { heading } from '../shared/heading.js';
import { JoinedOrigins } from '../shared/joined-origins.js';
import { TemplateElement } from '../shared/template-element.js';
import { trustFacts, trustShare } from '../trust-badge/trust-facts.js';
import { snapshotStyles } from './trust-snapshot.styles.js';

/** From here on figures are shortened: they would not fit four in a row. */
const LONG = 10_000;

/** The facts that are shown, of which several sources may have made a record up. */
const SHOWN = ['trust', 'orcid', 'claim', 'counts'];

const COUNTS = [
  ['works', 'countWorks'],
  ['followers', 'countFollowers'],
  ['topics', 'countTopics'],
  ['collaborators', 'countCollaborators'],
] as const satisfies readonly (readonly [keyof Counts, string])[];

/**
 * A record at a glance: its score, its verification level, whether it was claimed, and how many
 * works, followers, topics and close collaborators it has.
 *
 * @csspart title - The heading.
 * @csspart facts - The list of score, level and claim.
 * @csspart meter - The picture of the score.
 * @csspart counts - The list of counts.
 * @csspart count - One of them.
 * @csspart origins - Where each fact is from, of a record that several sources made up.
 */
export class TrustSnapshot extends TemplateElement<Researcher> {
  static override styles = [...TemplateElement.styles, snapshotStyles];

  /** @internal */
  static override strings = { ...TemplateElement.strings, ...trust, ...snapshot };

  /** The level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  readonly #origins = new JoinedOrigins(this, SHOWN);

  protected readonly resource = new Resource<Researcher>(this, {
    schema: ResearcherSchema,
    what: 'the data of <trust-snapshot>',
    find: (connection, ref) => connection.researcher(ref),
    isEmpty: ({ trust: rated, claim, counts }) =>
      !rated && !claim && COUNTS.every(([name]) => (counts?.[name] ?? null) === null),
  });

  protected renderReady(researcher: Researcher): TemplateResult {
    const [rating, ...others] = trustFacts(researcher, this.locale, 'full');
    return html`<div class="snapshot">
      ${heading(this.headingLevel, 3, this.locale.t('snapshotTitle'))}
      <ul class="facts" part="facts">
        <li class="rating">${rating}</li>
        ${others.map((fact) => html`<li>${fact}</li>`)}
      </ul>
      ${meter(trustShare(researcher))} ${this.#counts(researcher)}
      ${this.#origins.template(researcher, this.locale)}
    </div>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<div class="snapshot" aria-busy="true">
      ${heading(this.headingLevel, 3, this.locale.t('snapshotTitle'))}
      <span class="facts bone"
        ><span class="hidden-text">${this.locale.t('loading')}</span>&nbsp;</span
      >
      <span class="counts bone"></span>
    </div>`;
  }

  #counts({ counts }: Researcher): TemplateResult | null {
    const known = COUNTS.flatMap(([name, message]) => {
      const count = counts?.[name] ?? null;
      return count === null ? [] : [this.#count(count, message)];
    });
    return known.length > 0
      ? html`<ul class="counts" part="counts">
          ${known}
        </ul>`
      : null;
  }

  /** The sentence of a count, its figure set apart wherever the language puts it. */
  #count(count: number, message: (typeof COUNTS)[number][1]): TemplateResult {
    const { locale } = this;
    const text = locale.t(message, { count });
    const figure = formatCount(count, locale.tag) ?? text;
    const [before, after] = text.split(figure);
    if (after === undefined) return html`<li part="count">${text}</li>`;
    return html`<li part="count">
      ${before && html`<span>${before}</span>`}<b
        >${count < LONG ? figure : this.#short(count, figure)}</b
      ><span>${after}</span>
    </li>`;
  }

  /** A long figure to see, and the whole of it to hear. */
  #short(count: number, figure: string): TemplateResult {
    return html`<span aria-hidden="true">${formatCompactCount(count, this.locale.tag)}</span
      ><span class="hidden-text">${figure}</span>`;
  }
}

/** A picture of a figure that stands beside it in words; SVG, since a policy may forbid inline styles. */
const meter = (share: number | null): TemplateResult | null =>
  share === null
    ? null
    : html`<svg class="meter" part="meter" aria-hidden="true">
        <rect width="${share * 100}%" height="100%" />
      </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'trust-snapshot': TrustSnapshot;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { safeUrl } from '../../format/url.js';
import { kindOf, type Graph } from '../../graph/graph.js';
import { neighboursOf } from '../../graph/neighbours.js';
import type { Relation } from '../../graph/relation.js';
import type { Offer } from './expansion.js';
import { buttonName, kindWord, relationSentence } from './relation-words.js';

/** How many neighbours are offered as a next step. */
const NEAR = 8;

/** What the details of a node need, and what they tell. */
export interface DetailsContext {
  readonly graph: Graph;
  readonly facts: readonly Relation[];
  readonly locale: LocaleController;
  readonly node: number;
  /** What is around the node can be added, or taken away again. */
  readonly offer: Offer | null;
  readonly select: (node: number) => void;
  readonly close: () => void;
}

/** What is known of a node: kind, name, why it is here, where it leads. */
export function detailsTemplate(context: DetailsContext): TemplateResult {
  const { graph, facts, locale, node, close } = context;
  const { label, url, detail } = graph.nodes[node]!;
  const address = safeUrl(url);
  return html`<div
    class="details"
    part="details"
    role="group"
    tabindex="-1"
    aria-label=${locale.t('graphDetails')}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    }}
  >
    <button type="button" class="close" aria-label=${locale.t('graphClose')} @click=${close}>
      ×
    </button>
    <p class="muted">${kindWord(kindOf(graph, node), locale)}</p>
    <p class="label"><bdi>${label}</bdi></p>
    <p>${relationSentence(graph, facts[node]!, locale)}</p>
    ${detail && html`<p class="muted"><bdi>${detail}</bdi></p>`}
    ${address && html`<p><a href=${address}>${locale.t('graphOpenNode')}</a></p>`}
    ${context.offer ? offered(context, context.offer) : nothing} ${nearby(context)}
  </div>`;
}

function offered(
  { locale }: DetailsContext,
  { label, busy, off, note, error, run }: Offer,
): TemplateResult {
  return html`${error ? html`<p>${locale.failure(error)}</p>` : nothing}
    <p>
      <button
        type="button"
        part=${error ? 'retry' : 'expand'}
        aria-disabled=${busy || off ? 'true' : nothing}
        @click=${run}
      >
        ${error ? locale.t('retry') : label}
      </button>
    </p>
    ${note ? html`<p class="muted">${note}</p>` : nothing}`;
}

function nearby({ graph, locale, node, select }: DetailsContext): TemplateResult | typeof nothing {
  const all = neighboursOf(graph, node);
  if (all.length === 0) return nothing;
  const heaviest = [...all].sort((a, b) => graph.radius[b]! - graph.radius[a]!).slice(0, NEAR);
  return html`<p class="muted">${locale.t('graphNear')}</p>
    <ul class="near">
      ${heaviest.map(
        (i) =>
          html`<li>
            <button type="button" class="plain" @click=${() => select(i)}>
              <bdi>${buttonName(graph.nodes[i]!)}</bdi>
            </button>
          </li>`,
      )}
      ${
        all.length > NEAR
          ? html`<li class="muted">${locale.t('graphMore', { count: all.length - NEAR })}</li>`
          : nothing
      }
    </ul>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { safeUrl } from '../../format/url.js';
import type { Graph, NodeKind } from '../../graph/graph.js';
import { shapePath } from '../../graph/paths.js';
import { kindCounts } from '../../graph/summary.js';
import { countOf } from './sentences.js';

/** What the controls above the picture need, and what they tell. */
export interface ToolbarContext {
  readonly graph: Graph;
  readonly locale: LocaleController;
  readonly hidden: ReadonlySet<NodeKind>;
  readonly wanted: string;
  /** The code that looks for nodes, once it has been fetched. */
  readonly offers: typeof import('./offers.js') | undefined;
  readonly hide: ReadonlySet<string>;
  /** Something is about to be asked. */
  readonly prepare: () => void;
  readonly toggle: (kind: NodeKind) => void;
  readonly find: (text: string) => void;
  /** Enter was pressed in `field`. */
  readonly seek: (field: Element) => void;
  readonly select: (node: number) => void;
}

/** Filters by kind, with counts, and the search for a node. */
export function toolbarTemplate(context: ToolbarContext): TemplateResult | null {
  const { hide } = context;
  if (hide.has('filters') && hide.has('find')) return null;
  return html`<div class="toolbar" part="toolbar" @focusin=${context.prepare}>
    ${hide.has('filters') ? nothing : filters(context)}
    ${hide.has('find') ? nothing : finder(context)}
  </div>`;
}

function filters({ graph, locale, hidden, toggle }: ToolbarContext): TemplateResult {
  return html`<div class="filters" role="group" aria-label=${locale.t('graphShow')}>
    ${kindCounts(graph).map(({ kind, count }) => {
      const label = countOf(kind, count, locale);
      // prettier-ignore
      return html`<button type="button" part="filter" class="filter" aria-pressed=${!hidden.has(kind)} @click=${() => toggle(kind)}>${swatch(kind)}${label}</button>`;
    })}
  </div>`;
}

/** The shape and colour of a kind, as the picture draws it. */
function swatch(kind: NodeKind): TemplateResult {
  return html`<svg class="swatch ${kind}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${shapePath(kind, 8, 8, 5.5)} />
  </svg>`;
}

function finder(context: ToolbarContext): TemplateResult {
  const { locale, wanted, find, offers } = context;
  const label = locale.t('graphFind');
  return html`<div class="finder">
    <input
      type="search"
      part="find"
      aria-label=${label}
      placeholder=${label}
      .value=${wanted}
      @input=${(event: InputEvent) => find((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter') context.seek(event.target as Element);
      }}
    />
    ${wanted.trim() ? offers?.offersTemplate(context) : nothing}
  </div>`;
}

/** The link to the whole graph at its source. */
export function explorerLink(
  url: string | null,
  locale: LocaleController,
): TemplateResult | typeof nothing {
  const address = safeUrl(url);
  return address
    ? html`<a part="explorer" href=${address}>${locale.t('graphExplorer')}</a>`
    : nothing;
}

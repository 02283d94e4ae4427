import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { formatCount } from '../../format/counts.js';
import { isShown, type Graph, type NodeKind } from '../../graph/graph.js';
import type { Relation } from '../../graph/relation.js';
import { sortedRows, tableRows, type GraphColumn, type GraphRow } from '../../graph/table.js';
import { buttonName, kindWord, relationSentence } from './relation-words.js';
import { focusName } from './sentences.js';

/** The order of the rows. */
export interface TableOrder {
  readonly column: GraphColumn;
  readonly descending: boolean;
}

/** The same slice as a table: what it needs to know, and what it tells. */
export interface TableContext {
  readonly graph: Graph;
  readonly facts: readonly Relation[];
  readonly locale: LocaleController;
  readonly order: TableOrder;
  readonly hidden: ReadonlySet<NodeKind>;
  readonly selected: number;
  readonly sort: (order: TableOrder) => void;
  readonly select: (node: number) => void;
}

const COLUMNS = [
  ['label', 'columnLabel'],
  ['kind', 'columnKind'],
  ['relation', 'columnRelation'],
  ['weight', 'columnWeight'],
] as const;

/** How many rows are drawn; a table of more is for a machine. */
const MOST = 1000;

/** The table. */
export function tableTemplate(context: TableContext): TemplateResult {
  const { graph, facts, locale, order, hidden } = context;
  const compare = new Intl.Collator(locale.tag, { numeric: true }).compare;
  const rows = tableRows(graph, facts).filter(({ index }) => isShown(graph, hidden, index));
  const sorted = sortedRows(rows, order.column, order.descending, compare);
  return html`<div class="table" tabindex="0" role="region" aria-label=${locale.t('graphTable')}>
      <table part="table">
        <caption class="hidden-text">
          ${locale.t('graphTableOf', { name: focusName(graph) })}
        </caption>
        <thead>
          <tr>
            ${COLUMNS.map(([column, key]) => headCell(context, column, locale.t(key)))}
          </tr>
        </thead>
        <tbody>
          ${sorted.slice(0, MOST).map((row) => bodyRow(context, row))}
        </tbody>
      </table>
    </div>
    ${
      sorted.length > MOST
        ? html`<p class="muted">${locale.t('graphMore', { count: sorted.length - MOST })}</p>`
        : nothing
    }`;
}

function headCell({ order, sort }: TableContext, column: GraphColumn, label: string) {
  const current = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  const next = { column, descending: current && !order.descending };
  return html`<th scope="col" aria-sort=${current ? direction : 'none'}>
    <button type="button" @click=${() => sort(next)}>
      ${label}<span class="arrow" aria-hidden="true"
        >${current ? (order.descending ? '↓' : '↑') : ''}</span
      >
    </button>
  </th>`;
}

function bodyRow({ graph, locale, selected, select }: TableContext, row: GraphRow) {
  return html`<tr class=${row.index === selected ? 'chosen' : nothing}>
    <th scope="row">
      <button
        type="button"
        aria-pressed=${row.index === selected}
        @click=${() => select(row.index)}
      >
        <bdi>${buttonName(graph.nodes[row.index]!)}</bdi>
      </button>
    </th>
    <td>${kindWord(row.kind, locale)}</td>
    <td>${relationSentence(graph, row.relation, locale)}</td>
    <td>${formatCount(row.weight, locale.tag)}</td>
  </tr>`;
}

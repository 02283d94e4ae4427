import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { kindOf, type Graph } from '../../graph/graph.js';
import { kindWord } from './relation-words.js';

/** What a search needs, and what it tells. */
interface SearchContext {
  readonly graph: Graph;
  readonly locale: LocaleController;
  readonly wanted: string;
  readonly select: (node: number) => void;
}

/** How many finds are offered. */
const FINDS = 8;

/** Selects what is found first. */
export function selectFirst(graph: Graph, wanted: string, select: (node: number) => void): void {
  const [first] = findNodes(graph, wanted);
  if (first !== undefined) select(first);
}

/** What is found, to be chosen from. */
export function offersTemplate({ graph, wanted, locale, select }: SearchContext): TemplateResult {
  const finds = findNodes(graph, wanted);
  return html`<ul class="finds">
    ${finds.slice(0, FINDS).map(
      (i) =>
        html`<li>
          <button type="button" class="plain" @click=${() => select(i)}>
            <bdi>${graph.nodes[i]!.label}</bdi>
            <span class="muted">${kindWord(kindOf(graph, i), locale)}</span>
          </button>
        </li>`,
    )}
    <li class="muted" role="status">${locale.t('graphFound', { count: finds.length })}</li>
  </ul>`;
}

/** Without case and marks, so that `muller` finds `Müller`. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The nodes whose label holds `wanted`; those that begin with it first. */
function findNodes(graph: Graph, wanted: string): number[] {
  const sought = folded(wanted.trim());
  if (sought === '') return [];
  const at = graph.nodes.map(({ label }) => folded(label).indexOf(sought));
  return [...at.keys()]
    .filter((i) => at[i]! >= 0)
    .sort((a, b) => Math.min(at[a]!, 1) - Math.min(at[b]!, 1));
}

import { scaleBand, type ScaleBand } from 'd3-scale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LocaleController } from '../../context/locale.js';
import { formatYear, isYear } from '../../format/dates.js';
import { workYear } from '../../format/work-text.js';
import { worksExtras } from '../../i18n/en/works-extras.js';
import type { Facets, Work } from '../../model/work.js';

export { chartStyles } from './chart.styles.js';
export { worksExtras };

/** One bar: what was published in a year. */
export interface YearCount {
  readonly year: number;
  readonly works: number;
  /** Citations of these works, as far as they are known; `null` where none are, or where a part of the list is held. */
  readonly citations: number | null;
}

/** What the chart needs. */
export interface ChartContext {
  readonly locale: LocaleController;
  readonly years: readonly YearCount[];
  readonly chosen: string | undefined;
  /** Told which year is chosen; `undefined` when the choice is taken back. */
  readonly choose: (year: string | undefined) => void;
  /** Whether it must be drawn as a server does: bars that no script answers are no buttons. */
  readonly served: boolean;
}

// Units of the drawing, which is scaled to the width it has.
const WIDTH = 600;
const HEIGHT = 96;
const BASE = 78;
const TOP = 14;
/** Where bars end below the word that says what the marks across them are. */
const BELOW_KEY = 26;

/** Longest run of years that is drawn; of more, those with the most works. */
const MOST_YEARS = 80;

/**
 * Works by year from what a source counted, with citations where every work is held.
 *
 * @param works every work of the list, or `undefined` where only a part is held
 */
export function yearCounts(
  facets: Facets | null,
  works: readonly Work[] | undefined,
): readonly YearCount[] {
  const counts = new Map<number, number>();
  for (const { value, count } of facets?.years ?? []) {
    const year = Number(value);
    if (isYear(year) && count !== null) counts.set(year, count);
  }
  if (counts.size === 0) return [];
  const last = lastOfFullest(counts);
  const first = Math.max(Math.min(...counts.keys()), last - MOST_YEARS + 1);
  const cited = works && citationsByYear(works);
  return [...Array(last - first + 1).keys()].map((index) => {
    const year = first + index;
    return { year, works: counts.get(year) ?? 0, citations: cited?.get(year) ?? null };
  });
}

/** Where the run ends that holds the most works: one mistyped year must not push all others out of the picture. */
function lastOfFullest(counts: ReadonlyMap<number, number>): number {
  const years = [...counts.keys()].sort((a, b) => a - b);
  let [last, most, held, from] = [0, 0, 0, 0];
  for (const year of years) {
    held += counts.get(year)!;
    while (years[from]! <= year - MOST_YEARS) held -= counts.get(years[from++]!)!;
    if (held >= most) [last, most] = [year, held];
  }
  return last;
}

function citationsByYear(works: readonly Work[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const work of works) {
    const year = workYear(work);
    if (year !== null && work.citations !== null) {
      sums.set(year, (sums.get(year) ?? 0) + work.citations);
    }
  }
  return sums;
}

/** Bars, one a year; each that has works is a switch that filters the list. */
export function chartTemplate(context: ChartContext): TemplateResult {
  const { years, locale } = context;
  const x = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, WIDTH])
    .paddingInner(0.18);
  const citations = years.map((each) => each.citations ?? 0);
  const sum = citations.reduce((all, each) => all + each, 0);
  const top = sum > 0 ? BELOW_KEY : TOP;
  const y = heights(
    years.map(({ works }) => works),
    top,
  );
  const cited = heights(citations, top);
  const width = Math.min(x.bandwidth(), 48);
  const stop = Number(context.chosen ?? years.filter(({ works }) => works > 0).at(-1)?.year);
  return html`<div class="chart" part="chart">
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="group"
      aria-label=${locale.t('chartTitle')}
      @keydown=${walk}
    >
      ${years.map((each) =>
        barTemplate(each, context, {
          left: x(each.year)! + (x.bandwidth() - width) / 2,
          width,
          top: y(each.works),
          mark: each.citations === null || sum === 0 ? null : cited(each.citations),
          stop: each.year === stop,
        }),
      )}
      ${labels(years, x, locale)}
      ${sum > 0 ? key(locale.t('chartCitations', { count: sum })) : null}
      <line class="ground" x1="0" x2=${WIDTH} y1=${BASE} y2=${BASE} />
    </svg>
  </div>`;
}

/**
 * How high a count is drawn, from 0 on. A `scaleLinear` would do the same with 8 kB more of code, for
 * colours and formats.
 */
function heights(counts: readonly number[], top: number): (count: number) => number {
  const most = Math.max(...counts, 1);
  return (count) => BASE - (count / most) * (BASE - top);
}

/** What the marks across the bars are, in words that every bar says of itself too. */
const key = (words: string): TemplateResult =>
  svg`<g class="key" aria-hidden="true"><line class="cited" x1="0" x2="14" y1="10" y2="10" /><text x="20" y="10">${words}</text></g>`;

/** As many years as there is room for, the last one among them. */
function labels(
  years: readonly YearCount[],
  x: ScaleBand<number>,
  locale: LocaleController,
): TemplateResult {
  const every = Math.ceil(years.length / 14);
  return svg`<g class="years" aria-hidden="true">${years.map(({ year }, index) =>
    (years.length - 1 - index) % every === 0
      ? svg`<text x=${x(year)! + x.bandwidth() / 2} y=${HEIGHT - 4} text-anchor="middle">${formatYear(year, locale.tag)}</text>`
      : null,
  )}</g>`;
}

interface BarPlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** Where the mark for citations is; `null` where they are not known. */
  readonly mark: number | null;
  /** Whether Tab stops here; the arrow keys reach the others. */
  readonly stop: boolean;
}

function barTemplate(
  { year, works, citations }: YearCount,
  { locale, chosen, choose, served }: ChartContext,
  { left, width, top, mark, stop }: BarPlace,
): TemplateResult | null {
  if (works === 0) return null;
  const name = formatYear(year, locale.tag) ?? String(year);
  const words = [
    locale.t('chartYear', { year: name, count: works }),
    citations === null ? null : locale.t('chartCitations', { count: citations }),
  ]
    .filter(Boolean)
    .join(', ');
  const value = String(year);
  const toggle = () => choose(chosen === value ? undefined : value);
  // The title's text is a property, since to a server's parser a title holds no expressions. Of the whole
  // bar it would be a description as well, and read out after the name.
  return svg`<g
    class="year"
    role=${served ? 'img' : 'button'}
    tabindex=${served ? nothing : stop ? 0 : -1}
    aria-label=${words}
    aria-pressed=${served ? nothing : chosen === value ? 'true' : 'false'}
    @click=${toggle}
    @keydown=${(event: KeyboardEvent) => press(event, toggle)}
  >
    <rect class="bar" x=${left} y=${top} width=${width} height=${BASE - top} />
    ${mark === null ? null : svg`<line class="cited" x1=${left} x2=${left + width} y1=${mark} y2=${mark} />`}
    <rect class="reach" x=${left} y="0" width=${width} height=${HEIGHT}><title .textContent=${words}></title></rect>
  </g>`;
}

function press(event: KeyboardEvent, toggle: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  toggle();
}

/** Left and right go from bar to bar. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const group = event.currentTarget as SVGElement;
  if (!step) return;
  const bars = [...group.querySelectorAll<SVGElement>('.year')];
  const at = bars.indexOf((event.target as Element).closest<SVGElement>('.year')!);
  bars[at + step]?.focus();
  event.preventDefault();
}

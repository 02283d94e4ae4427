import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocaleController } from '../../context/locale.js';
import { formatYear } from '../../format/dates.js';
import { workKind } from '../../format/work-type.js';
import { worksControls } from '../../i18n/en/works-controls.js';
import { WORK_SORTS, type Facet, type Facets } from '../../model/work.js';
import { readGrouping, readSort, type View } from './view.js';

export { addStyles } from '../shared/late-styles.js';
export { arrange, facetsOf } from './arrange.js';
export { controlsStyles } from './controls.styles.js';
export { worksControls };

/** What the controls need. */
export interface ControlsContext {
  readonly locale: LocaleController;
  readonly view: View;
  readonly facets: Facets | null;
  /** Told what the visitor asks for now. */
  readonly change: (change: View) => void;
}

/** Search, filters, order and headings. */
export function controlsTemplate(context: ControlsContext): TemplateResult {
  const { locale, view, change } = context;
  const words = locale.t('searchWorks');
  return html`<form
    class="controls"
    part="controls"
    role="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <input
      type="search"
      part="search"
      autocomplete="off"
      maxlength="200"
      aria-label=${words}
      placeholder=${words}
      .value=${live(view.q ?? '')}
      @input=${(event: Event) => change({ q: (event.target as HTMLInputElement).value })}
    />
    ${typeSelect(context)} ${yearSelect(context)} ${sortSelect(context)} ${groupSelect(context)}
  </form>`;
}

interface Choice {
  readonly value: string;
  readonly words: string;
}

function select(
  name: string,
  chosen: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): TemplateResult {
  // Only an attribute can say on a server which option is chosen.
  return html`<select
    part="filter"
    aria-label=${name}
    .value=${live(chosen)}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${choices.map(
      ({ value, words }) =>
        html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
    )}
  </select>`;
}

function typeSelect({ locale, view, facets, change }: ControlsContext): TemplateResult {
  const nameOf = (value: string): string => {
    const kind = workKind(value);
    return kind === null || kind === 'other' ? value : locale.word('workType', kind);
  };
  const choices = facetChoices(facets?.types, view.type, nameOf, locale);
  const all = { value: '', words: locale.t('allTypes') };
  return select(locale.t('filterType'), view.type ?? '', [all, ...choices], (type) =>
    change({ type: type || undefined }),
  );
}

function yearSelect({ locale, view, facets, change }: ControlsContext): TemplateResult {
  const nameOf = (value: string): string => formatYear(Number(value), locale.tag) ?? value;
  const choices = facetChoices(facets?.years, view.year, nameOf, locale);
  const all = { value: '', words: locale.t('allYears') };
  return select(locale.t('filterYear'), view.year ?? '', [all, ...choices], (year) =>
    change({ year: year || undefined }),
  );
}

/** The choices with their counts; what is chosen stays a choice when it leaves nothing. */
function facetChoices(
  facets: readonly Facet[] | undefined,
  chosen: string | undefined,
  nameOf: (value: string) => string,
  locale: LocaleController,
): Choice[] {
  const known = facets ?? [];
  const gone = chosen && !known.some(({ value }) => value === chosen);
  return [...known, ...(gone ? [{ value: chosen, count: 0 }] : [])].map(({ value, count }) => ({
    value,
    words:
      count === null
        ? nameOf(value)
        : locale.t('choiceCount', { name: nameOf(value), count: count }),
  }));
}

function sortSelect({ locale, view, change }: ControlsContext): TemplateResult {
  const choices = WORK_SORTS.map((sort) => ({
    value: sort,
    words: locale.word('worksSort', sort),
  }));
  return select(locale.t('sortBy'), view.sort ?? 'newest', choices, (sort) =>
    change({ sort: readSort(sort) }),
  );
}

function groupSelect({ locale, view, change }: ControlsContext): TemplateResult {
  const choices = ['auto', 'year', 'type', 'none'].map((group) => ({
    value: group,
    words: locale.word('worksGroup', group),
  }));
  return select(locale.t('groupBy'), view.group ?? 'auto', choices, (group) =>
    change({ group: readGrouping(group) }),
  );
}

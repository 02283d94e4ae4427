import { html, noChange, type ReactiveElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { LocaleController } from '../../context/locale.js';
import { formatYear } from '../../format/dates.js';
import { kindKey, workKind } from '../../format/work-type.js';
import { worksControls } from '../../i18n/en/works-controls.js';
import { WORK_SORTS, type Facet, type Facets } from '../../model/work.js';
import { addStyles } from '../shared/late-styles.js';
import { controlsStyles } from './controls.styles.js';
import { Finder } from './finder.js';
import { readGrouping, readSort, type View } from './view.js';

/** What the controls need. */
interface ControlsContext {
  readonly locale: LocaleController;
  readonly view: View;
  readonly facets: Facets | null;
  /** Told what the visitor asks for now. */
  readonly change: (change: View) => void;
}

/** What a visitor asks of the list with, and what finds that. */
export class Controls {
  readonly finder: Finder;
  readonly template = controlsTemplate;

  constructor(host: ReactiveElement, locale: LocaleController) {
    addStyles(host, controlsStyles);
    locale.learn(worksControls);
    this.finder = new Finder(host);
  }
}

/** What a field holds, whatever a visitor has made of it since: Lit's own `live` is five times as long. */
class Current extends Directive {
  override render(value: string): unknown {
    return value;
  }

  override update({ element }: ElementPart, [value]: [string]): unknown {
    const field = element as HTMLInputElement | HTMLSelectElement;
    if (field.value !== value) field.value = value;
    return noChange;
  }
}

const current = directive(Current);

/** Search, filters, order and headings. */
function controlsTemplate(context: ControlsContext): TemplateResult {
  const { locale, view, facets, change } = context;
  const { q, type, year, sort, group } = view;
  const words = locale.t('searchWorks');
  // Dozens of years with their counts: they are the same while words are typed, and while a list fills.
  const selects = [typeSelect, yearSelect, sortSelect, groupSelect];
  const reasons = [facets, type, year, sort, group, locale.tag, locale.language];
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
      .value=${current(q ?? '')}
      @input=${(event: Event) => change({ q: (event.target as HTMLInputElement).value })}
    />
    ${guard(reasons, () => selects.map((each) => each(context)))}
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
    .value=${current(chosen)}
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
  const choices = facetChoices(locale.t('allTypes'), facets?.types, view.type, nameOf, locale);
  return select(locale.t('filterType'), view.type ?? '', choices, (type) =>
    change({ type: type || undefined }),
  );
}

function yearSelect({ locale, view, facets, change }: ControlsContext): TemplateResult {
  const nameOf = (value: string): string => formatYear(Number(value), locale.tag) ?? value;
  const choices = facetChoices(locale.t('allYears'), facets?.years, view.year, nameOf, locale);
  return select(locale.t('filterYear'), view.year ?? '', choices, (year) =>
    change({ year: year || undefined }),
  );
}

/** The choices with their counts, after that of all. */
function facetChoices(
  all: string,
  facets: readonly Facet[] | undefined,
  chosen: string | undefined,
  nameOf: (value: string) => string,
  locale: LocaleController,
): Choice[] {
  return [
    { value: '', words: all },
    ...withChosen(facets ?? [], chosen).map(({ value, count }) => {
      const name = nameOf(value);
      return { value, words: count === null ? name : locale.t('choiceCount', { name, count }) };
    }),
  ];
}

/** What is chosen stays a choice when it leaves nothing, and under its own word when its kind goes by another. */
function withChosen(facets: readonly Facet[], chosen: string | undefined): readonly Facet[] {
  if (!chosen) return facets;
  const same =
    facets.find(({ value }) => value === chosen) ??
    facets.find(({ value }) => kindKey(value) === kindKey(chosen));
  return same
    ? facets.map((each) => (each === same ? { ...each, value: chosen } : each))
    : [...facets, { value: chosen, count: 0 }];
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

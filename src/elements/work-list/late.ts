import type { LocaleController } from '../../context/locale.js';
import type { Work, WorksPage } from '../../model/work.js';
import { addStyles } from '../shared/late-styles.js';
import { lateStyles } from './late.styles.js';
import { foundWords, isSearching, notesTemplate, resultTemplate } from './list-notes.js';
import { Rest } from './rest.js';
import type { RichText } from './rich.js';
import { Printing } from './printing.js';
import { pick, type Choice } from './view.js';
import { Nearness } from './nearness.js';
import { Extras, type ExtrasHost } from './extras.js';
import { worksLate } from '../../i18n/en/works-late.js';
import type { WorksModel } from './works-model.js';

/** What is to be told once it is there: further works, or what a view left. */
export interface Awaited {
  readonly what: 'more' | 'view';
  /** How many works were held before. */
  readonly count: number;
}

/** The list as what comes late sees it. */
export interface LateHost extends ExtrasHost {
  printAbstracts: boolean;
  readonly choice: Choice | undefined;
  readonly layout: 'list' | 'cv' | undefined;
}

/** Everything that a list has no need of before its first works are on screen. */
export class Late {
  readonly rest: Rest;
  readonly extras: Extras;
  /** Which parts of a long list are drawn. */
  readonly nearness: Nearness;
  /** What a screen reader was told last. */
  announced = '';

  readonly #locale: LocaleController;
  readonly #model: WorksModel;
  readonly #printing: Printing;

  readonly #host: LateHost;
  readonly #rich: RichText;
  #printable: readonly Work[] | undefined;
  /** Whether the list has just become that of another researcher. */
  #isAnothers = false;

  /** @param drawNow draws the list without delay: paper does not wait */
  constructor(
    host: LateHost,
    locale: LocaleController,
    model: WorksModel,
    rich: RichText,
    drawNow: () => void,
  ) {
    this.#host = host;
    this.#rich = rich;
    this.#locale = locale;
    this.#model = model;
    addStyles(host, lateStyles);
    locale.learn(worksLate);
    this.rest = new Rest(host, model);
    if (model.page) this.rest.begin(model.page);
    model.rest = this.rest;
    this.extras = new Extras(host, locale, model, this.rest);
    this.nearness = new Nearness(host);
    this.#printing = new Printing(host, () => {
      if (host.hasUpdated) drawNow();
    });
  }

  /** Whether the page is being printed. */
  get prints(): boolean {
    return this.#printing.now;
  }

  /** What sets abstracts has to be there before they are printed. */
  readyForPrint(): void {
    const { held } = this.#model;
    if (!this.#host.printAbstracts || held === this.#printable) return;
    this.#printable = held;
    void this.#rich.ready(held);
  }

  /** Whether works are wanted without anybody asking: those that the page chose, or all for a curriculum vitae. */
  get lacksWorks(): boolean {
    const { choice, layout } = this.#host;
    const { held, hasMore } = this.#model;
    if (!hasMore || !choice) return hasMore && layout === 'cv';
    return pick(held, choice).length < (choice.ids?.length ?? choice.limit!);
  }

  /** Fetches what is wanted without anybody asking. What was told of another's works is over. */
  gather(): void {
    this.#isAnothers = this.rest.isAnothers;
    this.rest.isAnothers = false;
    if (this.#isAnothers) this.announced = '';
    if (this.lacksWorks) this.rest.gather();
  }

  /** Whether a part of a long list has come near the screen, or goes on paper. */
  isNear(first: Work): boolean {
    return this.prints || this.nearness.has(first);
  }

  /** What a search or a filter left, and the way back. */
  result(page: WorksPage, clear: () => void): unknown {
    return resultTemplate(this.#notes(page), clear);
  }

  /** What is not in the list though it should be. */
  notes(page: WorksPage, shown: readonly Work[]): unknown {
    return notesTemplate(this.#notes(page), shown);
  }

  /** Tells what was awaited, once it is there; returns whether it was. */
  announce({ what, count: before }: Awaited, page: WorksPage): boolean {
    const { held } = this.#model;
    // It was awaited of another's works, or is their whole list, which nobody asked for.
    if (this.#isAnothers) return true;
    if (what === 'view') {
      if (!this.#model.works() || isSearching(this.#model)) return false;
      this.announced = foundWords(this.#notes(page));
      return true;
    }
    const count = held.length - before;
    if (count > 0) this.announced = this.#locale.t('worksAdded', { count, shown: held.length });
    return count > 0;
  }

  #notes(page: WorksPage) {
    const found = this.#model.total(page);
    return { locale: this.#locale, model: this.#model, rest: this.rest, page, found };
  }
}

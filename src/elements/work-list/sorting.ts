import type { ReactiveControllerHost } from 'lit';
import { sortKey, textOrder } from '../../format/plain.js';
import { workYear } from '../../format/work-text.js';
import type { Work, WorkSort } from '../../model/work.js';
import { afterPaint } from './progress.js';
import { titleOf } from './search.js';

/** More works than this are put in order in goes: all at once they would hold up the page. */
const MANY = 2_000;

/** Milliseconds of one go: far from the 50 of a long task, and few enough of them. */
const GO = 20;

/** Works between two looks at the clock. */
const STEP = 200;

/** A work, and what it is sorted by; made once, since comparing takes it many times. */
type Keyed = readonly [key: string, work: Work];
type Order = (a: Keyed, b: Keyed) => number;

/** The date to sort by; a work of which only the year is known stands before the dated ones of it. */
const dateOf = (work: Work): string =>
  work.date ?? workYear(work)?.toString().padStart(4, '0') ?? '';

const keyedBy =
  (sort: WorkSort) =>
  (work: Work): Keyed => [sort === 'title' ? sortKey(titleOf(work)) : dateOf(work), work];

/** Compares, with works that lack the value last in either direction. */
function orderOf(sort: WorkSort, locale: string): Order {
  if (sort === 'most-cited') return ([, a], [, b]) => (b.citations ?? -1) - (a.citations ?? -1);
  const compare = sort === 'title' ? textOrder(locale) : byDate;
  const sign = sort === 'newest' ? -1 : 1;
  return ([a], [b]) => Number(a === '') - Number(b === '') || sign * compare(a, b);
}

const byDate = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A list as what sorts its works sees it. */
type SortingHost = ReactiveControllerHost & { readonly served?: string | undefined };

/** Puts works in order: thousands in goes, between which the page is painted. */
export class Sorting {
  /** Whether all that were given are in order. */
  done = true;

  readonly #host: SortingHost;
  #works: readonly Work[] = [];
  #order = '';
  #sorted: readonly Work[] | undefined;
  #stop: (() => void) | undefined;

  constructor(host: SortingHost) {
    this.#host = host;
  }

  /**
   * The works in an order, and of those that are equal in it, in the order given: `undefined` while they
   * are on the way, or what was there before they became more.
   */
  of(works: readonly Work[], sort: WorkSort, locale: string): readonly Work[] | undefined {
    const order = `${sort} ${locale}`;
    const before = this.#works;
    if (order === this.#order && works === before) return this.#sorted;
    this.#stop?.();
    if (order !== this.#order || works[0] !== before[0]) this.#sorted = undefined;
    this.#works = works;
    this.#order = order;
    this.#begin(merging(works, keyedBy(sort), orderOf(sort, locale)));
    return this.#sorted;
  }

  #begin(steps: Iterator<void, readonly Keyed[]>): void {
    // A server's list is drawn in one go, and taken over as it was drawn.
    const isAtOnce = this.#works.length <= MANY || this.#host.served === 'as-is';
    const go = (): void => {
      const end = performance.now() + GO;
      let step = steps.next();
      while (!step.done && (isAtOnce || performance.now() < end)) step = steps.next();
      this.done = !!step.done;
      if (step.done) this.#sorted = step.value.map(([, work]) => work);
      else this.#stop = afterPaint(further);
    };
    const further = (): void => {
      go();
      if (this.done) this.#host.requestUpdate();
    };
    this.done = false;
    // What is drawn in this task, in the place of a long list, is enough for it.
    if (isAtOnce) go();
    else this.#stop = afterPaint(further);
  }
}

/**
 * What `sort` would make of the works, bit by bit: short runs are sorted, and merged two by two. Works that
 * are equal stay in the order given, since the first of two runs comes first.
 */
function* merging(
  works: readonly Work[],
  keyed: (work: Work) => Keyed,
  order: Order,
): Generator<void, readonly Keyed[]> {
  let runs: Keyed[][] = [];
  for (let at = 0; at < works.length; at += STEP) {
    const run = works.slice(at, at + STEP).map(keyed);
    runs.push(run.sort(order));
    yield;
  }
  while (runs.length > 1) {
    const longer: Keyed[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merged(runs[at]!, runs[at + 1] ?? [], order));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged(
  first: readonly Keyed[],
  second: readonly Keyed[],
  order: Order,
): Generator<void, Keyed[]> {
  const all: Keyed[] = [];
  let [at, next] = [0, 0];
  while (at < first.length || next < second.length) {
    const isFirst =
      next === second.length || (at < first.length && order(first[at]!, second[next]!) <= 0);
    all.push(isFirst ? first[at++]! : second[next++]!);
    if (all.length % STEP === 0) yield;
  }
  return all;
}

import type { ReactiveControllerHost } from 'lit';
import { searchKey, toPlainText } from '../../format/plain.js';
import type { Work } from '../../model/work.js';
import { kept } from './kept.js';
import { afterPaint } from './progress.js';

/** Of a list that is longer, a screen full is painted before more are looked for. */
const LONG = 10_000;
const SCREEN = 24;
/** Milliseconds of each further go, and the most of the first, with nothing painted before. */
const GO = 10;
const FIRST_GO = 40;

/** Works between two looks at the clock. */
const STEP = 200;

const keys = new WeakMap<Work, string>();
const titles = new WeakMap<Work, string>();

/** The title without mark-up. */
export function titleOf(work: Work): string {
  return kept(titles, work, () => toPlainText(work.title));
}

/** What a work is found by: title, authors, venue, year and identifiers. */
function keyOf(work: Work): string {
  return kept(keys, work, () => {
    const names = work.authors.map(({ name }) => name).join(' ');
    const { venue, year, doi } = work;
    return searchKey([titleOf(work), names, venue, year, doi].filter(Boolean).join(' '));
  });
}

/**
 * Tells which works hold a word. Most are plain ASCII, in which one expression finds the word as it
 * stands; only those with other letters, mark-up or math are folded, and what came of that is kept.
 */
function holding(word: string): (work: Work) => boolean {
  const escaped = word.replace(/\W/g, '\\$&');
  const wordOrSign = new RegExp(`(${escaped})|[^ -~]|[<&$\\\\]`, 'i');
  const isNumeric = /\d/.test(word);
  let hasSign = false;
  const holds = (text: string | null): boolean => {
    const found = text === null ? null : wordOrSign.exec(text);
    if (found?.[1] !== undefined) return true;
    hasSign ||= found !== null;
    return false;
  };
  return (work) => {
    hasSign = false;
    const { title, venue, doi, authors, year } = work;
    if (holds(title) || authors.some(({ name }) => holds(name))) return true;
    if (holds(venue) || holds(doi)) return true;
    if (isNumeric && String(year).includes(word)) return true;
    return hasSign && keyOf(work).includes(word);
  };
}

/** Calls back once whatever else the page has to do has had its turn; returns how to take that back. */
function inAnotherTask(callback: () => void): () => void {
  const timer = setTimeout(callback);
  return () => clearTimeout(timer);
}

/**
 * Finds works by words, bit by bit: what a first short go finds is there at once, and the host is
 * drawn again when all has been looked through. Longer words are looked for in what shorter ones found.
 */
export class Search {
  /** Whether works are still being looked through. */
  searching = false;

  readonly #host: ReactiveControllerHost;
  #among: readonly Work[] = [];
  #sought = '';
  #found: readonly Work[] = [];
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Those of `works`, in their order, that hold every word of `q`, as far as they are found by now. */
  of(works: readonly Work[], q: string): readonly Work[] {
    const sought = searchKey(q);
    const isSame = works === this.#among;
    if (isSame && sought === this.#sought) return this.#found;
    const isLonger = this.#sought.split(' ').every((word) => sought.includes(word));
    const among = isSame && isLonger && !this.searching ? this.#found : works;
    this.#stop?.();
    this.searching = false;
    this.#among = works;
    this.#sought = sought;
    this.#found = works;
    if (sought) this.#look(among, sought.split(' ').map(holding));
    return this.#found;
  }

  /** Looks through `works` in goes, of which the first is now. */
  #look(works: readonly Work[], tests: readonly ((work: Work) => boolean)[]): void {
    const found: Work[] = [];
    let next = 0;
    const go = (milliseconds: number, enough: number): void => {
      const end = performance.now() + milliseconds;
      do {
        for (const work of works.slice(next, next + STEP))
          if (tests.every((holds) => holds(work))) found.push(work);
        next += STEP;
      } while (next < works.length && found.length < enough && performance.now() < end);
      this.searching = next < works.length;
    };
    const further = (): void => {
      go(GO, Infinity);
      // What has been found is on screen by then: what is left need not wait for further frames.
      if (this.searching) this.#stop = inAnotherTask(further);
      else {
        this.#found = found;
        this.#host.requestUpdate();
      }
    };
    go(FIRST_GO, works.length > LONG ? SCREEN : Infinity);
    this.#found = [...found];
    if (this.searching) this.#stop = afterPaint(further);
  }
}

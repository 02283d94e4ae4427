import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readGrouping, readSort, type View } from './view.js';

/** What an address leads to: a work, or the list as somebody had filtered it. */
export interface Target {
  readonly work?: string | undefined;
  readonly view: View;
}

const NAMES = ['q', 'type', 'year', 'sort', 'group'] as const;

/** The part of an address after `#`: `work=ID`, or `works&q=…&type=…`; empty for the list as it is. */
export function writeHash({ work, view }: Target): string {
  if (work !== undefined) return new URLSearchParams({ work }).toString();
  const said = new URLSearchParams();
  for (const name of NAMES) if (view[name]) said.set(name, view[name]);
  return said.size > 0 ? `works&${said}` : '';
}

/** The page's own address, up to `#`. */
const pageUrl = (): string => document.URL.replace(/#.*/s, '');

/**
 * A link to a part of this page. Where `<base href>` sends what is relative elsewhere, as in every Angular
 * app, it says the page as well.
 */
export function linkTo(hash: string): string {
  return `${document.baseURI === document.URL ? '' : pageUrl()}#${hash}`;
}

/** What the part after `#` says; `undefined` where it is somebody else’s. */
export function readHash(hash: string): Target | undefined {
  const written = new URLSearchParams(hash.replace(/^#/, ''));
  const work = written.get('work');
  if (work) return { work, view: {} };
  if (!written.has('works')) return undefined;
  const view = {
    q: written.get('q') ?? undefined,
    type: written.get('type') ?? undefined,
    year: written.get('year') ?? undefined,
    sort: readSort(written.get('sort')),
    group: readGrouping(written.get('group')),
  };
  return { view };
}

/** What is led to. */
interface List extends ReactiveControllerHost {
  show(view: View): void;
  reveal(id: string): void;
}

/** Keeps the part of the page's address after `#` and a list in step. */
export class HashLinks implements ReactiveController {
  readonly #list: List;
  /** Whether the address has said what to show, which an empty one takes back. */
  #said = false;

  constructor(list: List) {
    this.#list = list;
    list.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** Writes what the visitor sees into the address, without a new entry in the history. */
  write(view: View): void {
    const hash = writeHash({ view });
    this.#said = hash !== '';
    history.replaceState(history.state, '', hash ? `${pageUrl()}#${hash}` : pageUrl());
  }

  readonly #follow = (): void => {
    const target = readHash(location.hash);
    if (target?.work !== undefined) this.#list.reveal(target.work);
    else if (target || (this.#said && !location.hash)) {
      this.#said = !!target;
      this.#list.show(target?.view ?? {});
    }
  };
}

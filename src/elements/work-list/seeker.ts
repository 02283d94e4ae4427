import type { ReactiveElement, ReactiveController } from 'lit';
import type { WorksPage } from '../../model/work.js';
import { focusOn } from '../shared/focus.js';
import type { Late } from './late.js';
import { afterPaint, type Progress } from './progress.js';
import { isFiltered, type View } from './view.js';
import type { WorksModel } from './works-model.js';

/** For how many frames a work that was come to is kept in its place, while those around it are filled. */
const FRAMES = 20;

/** By these a visitor goes elsewhere. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** The list as what looks for works sees it. */
type SeekerHost = ReactiveElement & { show(view: View): void };

/** What a work is looked for in. */
interface SeekerParts {
  readonly model: WorksModel;
  readonly progress: Progress;
  readonly late: () => Late | undefined;
  /** Does something with code that may be on its way. */
  readonly withLate: (act: (late: Late) => void) => void;
}

/** Brings a work to the reader's eyes and keyboard, however far down or away it is. */
export class Seeker implements ReactiveController {
  readonly #host: SeekerHost;
  readonly #parts: SeekerParts;
  #sought: string | undefined;
  #view: View | undefined;
  /** What a filter had left, when it was taken back. */
  #left: WorksPage | undefined;
  #stop: (() => void) | undefined;

  constructor(host: SeekerHost, parts: SeekerParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  seek(id: string): void {
    this.#leave();
    this.#sought = id;
    this.#view = this.#parts.model.view;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // Not within the update, since it may take another one.
    if (this.#sought !== undefined) void this.#host.updateComplete.then(() => this.#look());
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Lets the visitor go on. */
  readonly #leave = (): void => {
    this.#stop?.();
    for (const type of MOVES) removeEventListener(type, this.#leave);
  };

  #look(): void {
    const id = this.#sought;
    if (id === undefined) return;
    const { model, progress, withLate } = this.#parts;
    const { held, hasMore, page } = model;
    // Who asks for something else meanwhile has gone elsewhere.
    if (model.view !== this.#view) {
      this.#sought = undefined;
      return;
    }
    const late = this.#parts.late();
    const found = this.#host.renderRoot.querySelector<HTMLElement>(
      `[data-id="${CSS.escape(id)}"]:not([hidden] *)`,
    );
    if (found) {
      this.#sought = undefined;
      focusOn(found);
      for (const type of MOVES) addEventListener(type, this.#leave, { once: true, passive: true });
      this.#keep(found, FRAMES);
    } else if (held.some((work) => work.id === id)) {
      if (this.#leavesOut(id)) this.#unfilter();
      progress.atLeast(held.length);
      late?.nearness.fill(id);
    } else if (hasMore) {
      withLate(({ rest }) => rest.more());
    } else if (page !== this.#left && late?.rest.allRead) {
      if (isFiltered(model.view)) this.#unfilter();
      else this.#sought = undefined;
    }
  }

  /** Whether the list itself leaves out the work. */
  #leavesOut(id: string): boolean {
    const { model } = this.#parts;
    if (!model.narrows || model.controls.value?.finder.busy) return false;
    return !!model.records()?.every((work) => work.id !== id);
  }

  /** Who asks for a work wants to see it, whatever was filtered by before. */
  #unfilter(): void {
    const { model } = this.#parts;
    const { sort, group } = model.view;
    this.#left = model.isLocal ? undefined : model.page;
    this.#view = { sort, group };
    this.#host.show(this.#view);
  }

  /**
   * Has `work` in the middle of the window. What is near is filled then, which moves the work where the
   * browser does not see to that, and one engine does not scroll to what was only just drawn.
   */
  #keep(work: HTMLElement, frames: number): void {
    work.scrollIntoView({ block: 'center' });
    const { top } = work.getBoundingClientRect();
    const look = (left: number): void => {
      this.#stop = afterPaint(() => {
        const now = work.getBoundingClientRect();
        const isAway = now.top < 0 || now.bottom > innerHeight || Math.abs(now.top - top) > 1;
        if (isAway) this.#keep(work, left);
        else if (left > 0) look(left - 1);
      });
    };
    if (frames > 0) look(frames - 1);
  }
}

import type { ReactiveElement } from 'lit';
import { simpleText } from '../../format/simple-text.js';
import type { Work } from '../../model/work.js';

type View = typeof import('./rich-view.js');

let view: View | undefined;
let loading: Promise<void> | undefined;
let broken = false;

/** Fetches what reads mark-up and sets math; a failed fetch leaves the text as it was written. */
function loadView(): Promise<void> {
  loading ??= import('./rich-view.js').then(
    (module) => {
      view = module;
    },
    () => {
      broken = true;
    },
  );
  return loading;
}

/** The texts of a work that may hold mark-up. */
export type RichField = 'title' | 'venue' | 'abstract';

/** The list, and whether a server drew it. */
type RichHost = ReactiveElement & { readonly served: 'as-is' | 'taken' | undefined };

/**
 * Titles and abstracts as templates. Plain text costs nothing; the reader of mark-up is fetched with
 * the first text that needs it, and what sets math with the first formula.
 */
export class RichText {
  /** Rises whenever a text reads better than before. */
  version = 0;

  readonly #host: RichHost;
  #done = new WeakMap<Work, Map<RichField, unknown>>();

  constructor(host: RichHost) {
    this.#host = host;
  }

  /** Fetches all that reads the texts of `works`, and waits for it. */
  async ready(works: readonly Work[]): Promise<void> {
    const texts = works.flatMap(({ title, venue, abstract }) => [title, venue, abstract]);
    const rich = texts.filter((text) => simpleText(text) === null);
    if (rich.length === 0) return;
    await loadView();
    if (!view) return;
    // A server asks for styles before the first text is drawn.
    view.addStyles(this.#host, view.richStyles);
    await view.ready(rich);
  }

  /**
   * A text of the work, an abstract in blocks; `undefined` while its reader is on the way. The same
   * value again is no work for Lit and leaves the nodes in place.
   */
  of(work: Work, field: RichField): unknown {
    const text = work[field] ?? '';
    const simple = simpleText(text);
    if (simple !== null) return simple;
    if (broken) return text;
    if (!view) return void loadView().then(this.#better);
    view.addStyles(this.#host, view.richStyles);
    const known = this.#done.get(work) ?? new Map<RichField, unknown>();
    this.#done.set(work, known);
    if (!known.has(field)) {
      const { served } = this.#host;
      known.set(field, view.compose(text, field !== 'abstract', !!served, this.#better));
    }
    return known.get(field);
  }

  readonly #better = (): void => {
    this.version += 1;
    this.#done = new WeakMap();
    this.#host.requestUpdate();
  };
}

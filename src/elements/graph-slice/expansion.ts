import type { ResearchError } from '../../api/errors.js';
import type { LocaleController } from '../../context/locale.js';
import { joinSlices } from '../../graph/join.js';
import type { GraphSlice } from '../../model/graph-slice.js';
import type { Picture } from './picture.js';
import type { Question } from './question.js';
import { summarySentences } from './sentences.js';

/** The element as its expansion sees it. */
export interface ExpansionHost {
  readonly picture: Picture;
  readonly locale: LocaleController;
  /** How to ask for what is around a node; `null` where nobody can be asked for it. */
  around(node: number): Question | null;
  say(text: string): void;
  /** Something was added or taken away: show it. */
  changed(): void;
  failed(error: ResearchError): void;
  requestUpdate(): void;
}

/** What the details of a node offer. */
export interface Offer {
  readonly label: string;
  readonly busy: boolean;
  readonly off: boolean;
  readonly note: string;
  readonly error: ResearchError | null;
  readonly run: () => void;
}

/** Adds what is around a node to the picture, by another request, and takes it away again. */
export class Expansion {
  readonly #host: ExpansionHost;
  /** The id of the node that is asked for. */
  #asked: string | undefined;
  #building = false;
  #failure: { readonly node: string; readonly error: ResearchError } | undefined;
  /** Nodes around which nothing more was known. */
  readonly #exhausted = new Set<string>();
  #unwatch: (() => void) | undefined;

  constructor(host: ExpansionHost) {
    this.#host = host;
  }

  /** What can be done with node `i`; `null` where it is nothing. */
  offer(i: number): Offer | null {
    const { picture, locale } = this.#host;
    const { id = '', label: name = '' } = picture.graph?.nodes[i] ?? {};
    const around = this.#host.around(i);
    const grown = picture.added.has(id);
    if (!around && !grown) return null;
    const busy = this.#asked === id;
    const off = this.#exhausted.has(id);
    return {
      label: locale.t(grown && !off ? 'graphExpandEnd' : 'graphExpand', { name }),
      busy,
      off,
      note: off ? locale.t('graphExpandedNone', { name }) : this.#waiting(busy),
      error: this.#failure?.node === id ? this.#failure.error : null,
      run: () => {
        if (busy || off) return;
        if (grown) void this.#shrink(id);
        else if (around) this.#ask(id, name, around);
      },
    };
  }

  /** Wants nothing any more; what is under way is given up. */
  stop(): void {
    if (this.#asked !== undefined) this.#host.say('');
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#asked = undefined;
    this.#failure = undefined;
    this.#building = false;
  }

  /** Another graph begins, in which the same ids may name other nodes. */
  forget(): void {
    this.stop();
    this.#exhausted.clear();
  }

  #waiting(busy: boolean): string {
    const { locale } = this.#host;
    return busy ? locale.t(this.#building ? 'graphBuilding' : 'loading') : '';
  }

  #ask(id: string, name: string, around: Question): void {
    this.stop();
    this.#asked = id;
    const look = (): void => this.#look(id, name, around);
    this.#unwatch = around.shared.watch(look);
    look();
    if (this.#asked === id) this.#host.say(this.#host.locale.t('loading'));
  }

  #look(id: string, name: string, { shared, take }: Question): void {
    const { value, error, pending, building } = shared.snapshot;
    this.#building = building !== undefined;
    if (!pending && this.#unwatch) {
      if (value) void this.#grow(id, name, take(value));
      else if (error) this.#fail(id, error);
    }
    this.#host.requestUpdate();
  }

  async #grow(id: string, name: string, around: GraphSlice): Promise<void> {
    this.#unwatch?.();
    this.#unwatch = undefined;
    const { picture, locale } = this.#host;
    const count = await picture.grow(id, around, joinSlices);
    if (this.#asked !== id) return;
    this.#asked = undefined;
    if (count === 0) this.#exhausted.add(id);
    const said = count === 0 ? 'graphExpandedNone' : 'graphExpanded';
    this.#host.say(locale.t(said, { name, count }));
    this.#host.changed();
  }

  async #shrink(id: string): Promise<void> {
    const { picture, locale } = this.#host;
    this.#asked = id;
    await picture.grow(id, null, joinSlices);
    if (this.#asked !== id) return;
    this.#asked = undefined;
    this.#host.say(summarySentences(picture.graph!, picture.facts, locale)[0] ?? '');
    this.#host.changed();
  }

  #fail(id: string, error: ResearchError): void {
    this.stop();
    this.#failure = { node: id, error };
    this.#host.say(this.#host.locale.failure(error));
    this.#host.failed(error);
  }
}

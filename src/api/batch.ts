import { parseOrcid, type ResearcherRef } from '../model/ids.js';
import type { Researcher } from '../model/researcher.js';
import type { Answer, Ask, Source } from '../model/source.js';
import { NotFoundError, isResearchError } from './errors.js';

/** How long questions are gathered, in milliseconds: a frame. */
const GATHERING = 16;

/** How many single requests are under way at once where an endpoint knows no batches. */
const SINGLES = 6;

/** What an endpoint answers that does not know `?ids=`; anything else is a failure of its own. */
const NO_BATCHES = new Set(['not-found', 'refused', 'not-contract', 'too-large', 'unsupported']);

interface Question {
  readonly ref: ResearcherRef;
  readonly ask: Ask;
  readonly resolve: (answer: Answer<Researcher>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Gathers the researchers that are wanted within a frame into as few requests as the source allows. */
export class Batcher {
  readonly #source: Source;
  #waiting: Question[] = [];
  #refused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  /** One researcher. @throws as `Source.researcher` */
  researcher(ref: ResearcherRef, ask: Ask): Promise<Answer<Researcher>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ref, ask, resolve, reject });
      // A full batch need not wait: its answer can be on the way while the page is still drawn.
      if (this.#size > 1 && this.#waiting.length >= this.#size) this.#flush();
      else this.#timer ??= setTimeout(() => this.#flush(), GATHERING);
    });
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const questions = this.#waiting.filter(({ ask }) => !ask.signal.aborted);
    this.#waiting = [];
    const batchable = (question: Question): boolean =>
      this.#size > 1 && !question.ref.id.includes(',');
    const batches = chunks(questions.filter(batchable), this.#size);
    const alone = questions.filter((question) => !batchable(question));
    for (const batch of batches) {
      if (batch.length > 1) void this.#askTogether(batch);
      else alone.push(...batch);
    }
    void this.#askSingly(alone);
  }

  get #size(): number {
    return this.#source.researchers && !this.#refused ? this.#source.can.batch : 1;
  }

  async #askTogether(batch: readonly Question[]): Promise<void> {
    const ask = together(batch);
    try {
      const refs = batch.map(({ ref }) => ref);
      const { value, ...fresh } = (await this.#source.researchers?.(refs, ask))!;
      const find = finder(value.items);
      for (const { ref, resolve, reject } of batch) {
        const found = find(ref);
        if (found) resolve({ value: found, ...fresh });
        else reject(new NotFoundError(`No researcher ${ref.id} in the answer to a batch`));
      }
    } catch (error) {
      if (isResearchError(error) && NO_BATCHES.has(error.kind)) {
        this.#refused = true;
        void this.#askSingly(batch);
      } else for (const { reject } of batch) reject(error);
    }
  }

  async #askSingly(questions: readonly Question[]): Promise<void> {
    const queue = [...questions];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        await this.#source.researcher(next.ref, next.ask).then(next.resolve, next.reject);
      }
    };
    // Not by Array.from: an old library of the page may have put its own there, which calls nothing.
    await Promise.all(new Array(SINGLES).fill(0).map(work));
  }
}

/** Aborted when every one of the batch is; `revalidate` when anyone asked for it. */
function together(batch: readonly Question[]): Ask {
  const controller = new AbortController();
  let left = batch.length;
  for (const { ask } of batch) {
    ask.signal.addEventListener(
      'abort',
      () => {
        left -= 1;
        if (left === 0) controller.abort(ask.signal.reason);
      },
      { once: true },
    );
  }
  return { signal: controller.signal, revalidate: batch.some(({ ask }) => ask.revalidate) };
}

/** Finds a researcher by the id that was asked for: its own or its ORCID iD. */
function finder(items: readonly Researcher[]): (ref: ResearcherRef) => Researcher | undefined {
  const byId = new Map<string, Researcher>();
  for (const item of items) {
    const orcid = item.orcid && parseOrcid(item.orcid.id);
    if (orcid && !byId.has(orcid)) byId.set(orcid, item);
  }
  for (const item of items) byId.set(item.id, item);
  return (ref) => byId.get(ref.id);
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let at = 0; at < list.length; at += size) result.push(list.slice(at, at + size));
  return result;
}

import { parseOrcid, type ResearcherRef } from '../model/ids.js';
import type { Researcher } from '../model/researcher.js';
import type { Answer, Ask, Source } from '../model/source.js';
import { ResearchError, isResearchError } from './errors.js';

/**
 * How often it is looked whether more questions have come, in milliseconds: those of widgets that are drawn in
 * turns come in one task after the other. The first of a page waits for it too.
 */
const GATHERING = 4;

/** But no more often than this: a page that goes on asking is told meanwhile. */
const LOOKS = 15;

/** How many single requests are under way at once where an endpoint knows no batches. */
const SINGLES = 6;

/** What an endpoint answers that does not know `?ids=`; anything else is a failure of its own. */
const NO_BATCHES = new Set(['not-found', 'refused', 'not-contract', 'too-large', 'unsupported']);

/** How many single requests must fail in the same way before there is no endpoint, and no more is asked. */
const ENOUGH = 10;

/** For how long after that who was not asked for yet fails unasked, in milliseconds: a slow page is still being drawn. */
const DEAD_FOR = 2_000;

const refuses = (error: unknown): boolean => isResearchError(error) && NO_BATCHES.has(error.kind);

interface Question {
  readonly ref: ResearcherRef;
  readonly ask: Ask;
  readonly resolve: (answer: Answer<Researcher>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Gathers the researchers that are wanted one after the other into as few requests as the source allows. */
export class Batcher {
  readonly #source: Source;
  #waiting: Question[] = [];
  /** What is asked one by one, and by how many at once. */
  readonly #singles: Question[] = [];
  #asking = 0;
  /** Set once a batch was refused. */
  #refused = false;
  /** Set once the endpoint has told of anybody: a 404 then says what it means. */
  #proven = false;
  /** Single requests that failed as a batch had, and how the last of them did. */
  #strikes = 0;
  #reason: unknown;
  /** Until when there is no endpoint, in milliseconds since the epoch. */
  #deadUntil = 0;
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
      else if (!this.#timer) this.#gather(LOOKS);
    });
  }

  /**
   * Waits for more, until none has come since the last look. A look that comes late tells of a busy page, which may
   * not have got to asking: it is given one more.
   */
  #gather(looks: number, isLast = false): void {
    const { length } = this.#waiting;
    const late = Date.now() + 2 * GATHERING;
    this.#timer = setTimeout(() => {
      const hasCome = this.#waiting.length > length;
      const isBusy = !isLast && Date.now() > late;
      if (looks > 0 && (hasCome || isBusy)) this.#gather(looks - 1, !hasCome);
      else this.#flush();
    }, GATHERING);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const questions = this.#waiting.filter(({ ask }) => !ask.signal.aborted);
    this.#waiting = [];
    // Whoever tries again asks anew, in batches too.
    if (Date.now() > this.#deadUntil || questions.some(({ ask }) => ask.revalidate)) {
      if (this.#strikes >= ENOUGH) this.#refused = false;
      this.#strikes = 0;
    }
    const batchable = (question: Question): boolean =>
      this.#size > 1 && !question.ref.id.includes(',');
    const batches = chunks(questions.filter(batchable), this.#size);
    const alone = questions.filter((question) => !batchable(question));
    for (const batch of batches) {
      if (batch.length > 1) void this.#askTogether(batch);
      else alone.push(...batch);
    }
    this.#askSingly(alone);
  }

  get #size(): number {
    return this.#source.researchers && !this.#refused ? this.#source.can.batch : 1;
  }

  async #askTogether(batch: readonly Question[]): Promise<void> {
    const ask = together(batch);
    try {
      const refs = batch.map(({ ref }) => ref);
      const { value, ...fresh } = (await this.#source.researchers?.(refs, ask))!;
      this.#proven = true;
      const find = finder(value.items);
      for (const question of batch) {
        const { ref, resolve, reject } = question;
        const found = find(ref);
        if (found) resolve({ value: found, ...fresh });
        else if (value.missing.includes(ref.id))
          reject(new ResearchError('not-found', `No researcher ${ref.id}`));
        // A renamed record, under the id that it has by now.
        else this.#askSingly([question]);
      }
    } catch (error) {
      if (refuses(error)) {
        this.#refused = true;
        this.#askSingly(batch);
      } else for (const { reject } of batch) reject(error);
    }
  }

  #askSingly(questions: readonly Question[]): void {
    this.#singles.push(...questions);
    for (let free = SINGLES - this.#asking; free > 0; free -= 1) void this.#work();
  }

  /** Asks one after the other; once it is clear that there is no endpoint, the others fail unasked. */
  async #work(): Promise<void> {
    this.#asking += 1;
    for (let next = this.#singles.shift(); next; next = this.#singles.shift()) {
      const { ref, ask, resolve, reject } = next;
      if (this.#strikes >= ENOUGH) {
        reject(this.#reason);
        continue;
      }
      try {
        resolve(await this.#source.researcher(ref, ask));
        this.#proven = true;
      } catch (error) {
        reject(error);
        if (!this.#refused || this.#proven || !refuses(error)) continue;
        this.#strikes += 1;
        this.#reason = error;
        this.#deadUntil = Date.now() + DEAD_FOR;
      }
    }
    this.#asking -= 1;
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

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureKind, ResearchError } from '../api/errors.js';
import {
  ENGLISH,
  fill,
  unturned,
  type GroupKey,
  type MessageKey,
  type Part,
  type Strings,
  type ValueArguments,
} from '../i18n/message.js';
import type { Understood } from '../i18n/languages.js';
import { hurry } from './turns.js';

/** Tags of English that need no look into `languages.js`; any other way to write one is read there. */
const PLAIN_ENGLISH = /^en(-[A-Z]{2})?$/;

/**
 * The nearest ancestor, across shadow roots, that has `attribute`; the element itself included. What is no
 * shadow root is not asked for its `host`: a page's `<form name="host">` is its document's.
 */
function nearest(element: Element, attribute: string): string | undefined {
  const found = element.closest(`[${attribute}]`);
  if (found) return found.getAttribute(attribute)!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}

const live = new Set<{ look(): void }>();
let observer: MutationObserver | undefined;

/** One observer for every widget of the page: a page may switch its language at any time. */
function watchLanguage(watcher: { look(): void }): void {
  live.add(watcher);
  // Who is not the first is watched already.
  if (live.size > 1) return;
  observer ??= new MutationObserver(() => live.forEach((each) => each.look()));
  observer.observe(document.documentElement, {
    subtree: true,
    attributeFilter: ['lang', 'dir'],
  });
}

function unwatchLanguage(watcher: { look(): void }): void {
  live.delete(watcher);
  if (live.size === 0) observer?.disconnect();
}

/** The language of a widget: that of the nearest `lang`, with its strings and its direction. */
export class LocaleController implements ReactiveController {
  /** A valid BCP 47 tag, for `Intl`. */
  tag = 'en';
  /** The language of `strings`; not that of `tag` when there is no translation. */
  language = ENGLISH;
  /** Set where the words run otherwise than the page says, or than it leaves unsaid. */
  direction: 'rtl' | 'ltr' | undefined;
  /** Whether the words run from right to left, whoever says so. */
  rightToLeft = false;
  /** False while the strings of the language are on their way. */
  settled = true;
  /** Resolves when they have come, or cannot be had. */
  spoken: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #english: Part;
  /** What is said of failures; `null` = it could not be fetched. */
  #failures: typeof import('./failure-words.js') | null | undefined;
  #translation: Strings | undefined;
  #written = ENGLISH;

  /** @param english the part of English that the widget speaks */
  constructor(host: ReactiveControllerHost & Element, english: Part) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  /** Whether the words are in another language, or direction, than the page around them. */
  get foreign(): boolean {
    return this.direction !== undefined || !this.tag.startsWith(this.language);
  }

  /** Adds a part of English that came with code fetched later. */
  learn(english: Part): void {
    this.#english = { ...this.#english, ...english };
  }

  /**
   * Speaks a language whose strings are at hand. Where there is no page to ask, as on a server, the host says
   * which it is in its own `lang`, and its direction in `dir`.
   */
  speak({
    tag,
    language = ENGLISH,
    strings,
    rightToLeft = false,
    direction,
  }: Partial<Understood> & { readonly tag: string }): void {
    this.tag = tag;
    this.language = language;
    this.#translation = strings;
    this.rightToLeft = rightToLeft;
    this.direction = direction;
  }

  hostConnected(): void {
    watchLanguage(this);
    this.look();
  }

  hostDisconnected(): void {
    unwatchLanguage(this);
  }

  /** A message in the widget's language. */
  t<K extends MessageKey>(key: K, ...values: ValueArguments<K>): string;
  t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
    // A forgotten part must not cost the widget; the check of the strings finds it.
    return fill(this.#strings[key] ?? key, values, this.tag);
  }

  /** A message of a group; an unknown word is shown as it stands. */
  word(group: GroupKey, word: string): string {
    const words: Readonly<Record<string, string>> = this.#strings[group] ?? {};
    return (Object.hasOwn(words, word) ? words[word] : undefined) ?? unturned(word);
  }

  /**
   * Why something could not be had, and when it is worth asking again. Nothing while the words for it
   * are on their way, and what is always here where they cannot be had.
   */
  failure({ kind, retryAfter }: Pick<ResearchError, 'kind'> & Partial<ResearchError>): string {
    if (!this.canSay(kind)) return '';
    const why = this.word('failure', this.#hasWord(kind) ? kind : 'unreachable');
    return `${why} ${this.wait(retryAfter)}`.trim();
  }

  /** When something is worth asking again; nothing for less than a minute, and while the words are on their way. */
  wait(retryAfter: number | undefined): string {
    if (!retryAfter || !this.canSay('rate-limited')) return '';
    const when = this.#failures?.formatWait(retryAfter, this.tag);
    return when ? this.t('askAgain', { when }) : '';
  }

  /**
   * Whether it can say why something failed, or will never be able to. What is said where the network
   * itself failed is always here; the rest is fetched with the first that needs it.
   */
  canSay(kind: FailureKind): boolean {
    if (this.#failures !== undefined || this.#hasWord(kind)) return true;
    void this.#fetchFailures();
    return false;
  }

  #hasWord(kind: FailureKind): boolean {
    return Object.hasOwn(this.#english.failure!, kind);
  }

  async #fetchFailures(): Promise<void> {
    this.#failures = await import('./failure-words.js').catch(() => null);
    if (this.#failures) this.learn(this.#failures.english);
    this.#host.requestUpdate();
  }

  get #strings(): Strings {
    return this.#translation ?? (this.#english as Strings);
  }

  /** Speaks the language that the page asks for now. */
  look(): void {
    const written = nearest(this.#host, 'lang') || ENGLISH;
    // The direction of its words is the page's to say, whose `dir` may have changed.
    if (written === this.#written && !this.rightToLeft) return;
    this.spoken = this.#learnOf(written);
    this.#host.requestUpdate();
  }

  /** Fetches what is to be known of a language; whatever has been decided meanwhile stays so. */
  async #learnOf(written: string): Promise<void> {
    const isPlain = PLAIN_ENGLISH.test(written);
    // What is spoken already is spoken on meanwhile.
    if (written !== this.#written) this.settled = isPlain;
    this.#written = written;
    const found = isPlain ? { tag: written } : await understood(written);
    if (this.#written !== written) return;
    this.speak(found);
    if (this.rightToLeft && nearest(this.#host, 'dir') === undefined) this.direction = 'rtl';
    this.settled = true;
    this.#host.requestUpdate();
    hurry();
  }
}

/** What is known of a tag; that it is English where that could not be fetched. */
async function understood(written: string): Promise<Partial<Understood> & { tag: string }> {
  try {
    const { understand } = await import('../i18n/languages.js');
    return await understand(written);
  } catch {
    return { tag: ENGLISH };
  }
}

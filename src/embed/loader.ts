import type { Settings } from '../elements/shared/define-element.js';
import { elementIn } from './element-in.js';
import { option, ownScript, pageState } from './own-script.js';
import { BARE, NEEDS, TAGS } from './tags.js';

/** How far off screen a tag may be when its code is fetched, in CSS pixels. */
const MARGIN = 600;

const names = Object.keys(TAGS);

/** Plain markup that stands for a tag, and frames that want to be as high as what is in them. */
const MARKUP = `[data-rw],${names.map((tag) => `.rw-${tag}`).join()}`;
const FRAME = 'iframe.rw-frame';

type Scope = Document | DocumentFragment | Element;

/** What is in `root`, itself included. From the prototypes: a form's fields may be called anything. */
function find(root: Scope, selector: string): Element[] {
  const found = (kind: { prototype: ParentNode }): Element[] => [
    ...kind.prototype.querySelectorAll.call(root, selector),
  ];
  if (root === document) return found(Document);
  if (!(root instanceof Element)) return found(DocumentFragment);
  const within = found(Element);
  return Element.prototype.matches.call(root, selector) ? [root, ...within] : within;
}

/**
 * Whether `element` is on screen or nearly so in a page that has been parsed: the observer says so only
 * after the page's first frame, and the page is laid out for that one anyway.
 */
function isNear(element: Element): boolean {
  const [box] = document.readyState === 'loading' ? [] : element.getClientRects();
  return !!box && box.bottom > -MARGIN && box.top < innerHeight + MARGIN;
}

/** Fetches the code of each tag when the first of its kind is nearly on screen. */
class Loader {
  readonly #settings: Settings;
  readonly #parsed = parsed();
  readonly #prefix: string;
  readonly #diagnose: (fact: unknown) => void;
  readonly #started = new Set<string>();
  readonly #observer = new IntersectionObserver((entries) => this.#seen(entries), {
    rootMargin: `${MARGIN}px`,
  });
  readonly #selector: string;

  constructor(script: Element | undefined, prefix: string, diagnose: (fact: unknown) => void) {
    this.#settings = (name) => option(script, name);
    this.#prefix = prefix && `${prefix}-`;
    this.#diagnose = diagnose;
    this.#selector = names.map((tag) => this.#prefix + tag).join();
  }

  /** Takes in every tag of ours in `root`, and all that stands for one. @param isDue says which need not wait */
  scan(root: Scope, isDue?: (element: Element) => boolean): void {
    for (const element of find(root, this.#selector)) this.#take(element, isDue);
    // These two are rare: their code is fetched by the pages that have them.
    const markup = find(root, MARKUP);
    if (markup[0]) this.#use(import('./markup/upgrade.js').then(({ upgrade }) => upgrade(markup)));
    const frames = find(root, FRAME);
    if (frames[0]) this.#use(import('./frame/host.js').then(({ resize }) => resize(frames)));
  }

  #take(element: Element, isDue?: (element: Element) => boolean): void {
    const tag = element.localName.slice(this.#prefix.length);
    const { customElementRegistry: registry } = element as { customElementRegistry?: unknown };
    if (registry && registry !== customElements) {
      this.#use(import('./scoped.js').then(({ defineIn }) => defineIn(element, tag)));
    } else if (this.#started.has(tag)) return;
    // What widgets inside it depend on comes first, wherever it is.
    else if (tag === 'research-source' || isDue?.(element)) this.#load(tag);
    else this.#observer.observe(element);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#observer.unobserve(target);
      this.#load(target.localName.slice(this.#prefix.length));
    }
  }

  #load(tag: string): void {
    const fetchCode = TAGS[tag];
    if (!fetchCode || this.#started.has(tag)) return;
    this.#started.add(tag);
    for (const need of NEEDS[tag] ?? []) this.#load(need);
    // What all share is fetched beside the tag's own code, which tells of it only once it is there.
    import('../elements/shared/research-element.js').catch(() => {});
    if (!BARE.has(tag)) import('../elements/shared/template-element.js').catch(() => {});
    const ready = Promise.all([fetchCode(), this.#parsed]);
    this.#use(
      ready.then(([code]) => elementIn(code)?.register(tag, this.#settings)),
      () => this.#started.delete(tag),
    );
  }

  /** A failed fetch leaves the page's own fallback in place; the next tag of the kind tries again. */
  #use(work: Promise<unknown>, undo?: () => unknown): void {
    work.catch((cause: unknown) => {
      undo?.();
      this.#diagnose(cause);
    });
  }
}

/** Once the page is parsed, so that its widgets start together and their requests are one. */
function parsed(): Promise<unknown> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }));
}

/** Hands what went wrong to the doctor, whose code is fetched by the first that is ill. */
function doctor(script: Element | undefined, clash?: string): (fact?: unknown) => void {
  const violations: Event[] = [];
  const visible =
    !!script && (script.hasAttribute('doctor') || 'doctor' in (script as HTMLElement).dataset);
  const diagnose = (fact?: unknown): void => {
    import('./doctor/doctor.js')
      .then(({ examine }) => examine(fact, violations, visible))
      .catch(() => console.warn('Research widgets: code could not be fetched.', fact));
  };
  if (clash) diagnose(clash);
  else {
    addEventListener('securitypolicyviolation', (event) => violations.push(event));
    for (const type of ['rw-failed', 'rw-name-taken']) addEventListener(type, diagnose);
    if (visible) diagnose();
  }
  return diagnose;
}

/** Starts the loader, once a page and prefix: a second copy of the script finds the first and leaves. */
export function startLoader(version: string): void {
  const state = pageState();
  const script = ownScript(state);
  const prefix = option(script, 'prefix');
  const running = state.versions.get(prefix);
  if (running) {
    if (running !== version) doctor(script, `${running} ${version}`);
    return;
  }
  state.versions.set(prefix, version);
  const diagnose = doctor(script);
  const loader = new Loader(script, prefix, diagnose);
  // The document itself is watched: some navigations replace its root element.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) loader.scan(node);
    }
  }).observe(document, { childList: true, subtree: true });
  addEventListener('rw-scan', (event) => {
    const [root] = event.composedPath();
    loader.scan(root instanceof Node ? (root as Scope) : document);
  });
  loader.scan(document, isNear);
}

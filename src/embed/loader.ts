/*
 * Finds our tags on the page, and fetches the code of each when the first of its kind is nearly on
 * screen. The file has one copy for each script tag, so that its own variables are that tag's.
 */
import { parsed } from './parsed.js';
import type { Settings } from '../elements/shared/define-element.js';
import { option, ownScript, pageState } from './own-script.js';
import { keepLast } from './violations.js';
import { BARE, NEEDS, TAGS } from './tags.js';
import { elementIn } from './element-in.js';
import { PREFIX } from '../context/tag-names.js';

/** How far off screen a tag may be when its code is fetched, in CSS pixels. */
const MARGIN = 600;

const names = Object.keys(TAGS);

/** Plain markup that stands for a tag, and frames that want to be as high as what is in them. */
const MARKUP = `[data-rw],${names.map((tag) => `.rw-${tag}`).join()}`;
const FRAME = 'iframe.rw-frame';

const page = pageState();
const script = ownScript(page);
const settings: Settings = (name) => option(script, name);
const prefix = settings('prefix');
/** What stands before each tag. */
const before = prefix && `${prefix}-`;
const tags = names.map((tag) => before + tag).join();

/** The tags whose code has been asked for. */
const started = new Set<string>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      load(target.localName.slice(before.length));
    }
  },
  { rootMargin: `${MARGIN}px` },
);

type Scope = Document | DocumentFragment | Element;

/** What is in `root`, itself included. From the prototypes: a form's fields may be called anything. */
function find(root: Scope, selector: string): Element[] {
  const { prototype } =
    [Document, Element].find((kind) => root instanceof kind) ?? DocumentFragment;
  const found: Element[] = [...prototype.querySelectorAll.call(root, selector)];
  const isOne = root instanceof Element && Element.prototype.matches.call(root, selector);
  return isOne ? [root, ...found] : found;
}

/**
 * Whether `element` is on screen or nearly so in a page that has been parsed: the observer says so only
 * after the page's first frame, and the page is laid out for that one anyway.
 */
function isNear(element: Element): boolean | undefined {
  const [box] = document.readyState === 'loading' ? [] : element.getClientRects();
  return box && box.bottom > -MARGIN && box.top < innerHeight + MARGIN;
}

/** Takes in every tag of ours in `root`, and all that stands for one. @param isDue says which need not wait */
function scan(root: Scope, isDue?: typeof isNear): void {
  for (const element of find(root, tags)) take(element, isDue);
  // These two are rare: their code is fetched by the pages that have them.
  const markup = find(root, MARKUP);
  if (markup[0]) use(import('./markup/upgrade.js').then(({ upgrade }) => upgrade(markup)));
  const frames = find(root, FRAME);
  if (frames[0]) use(import('./frame/host.js').then(({ resize }) => resize(frames)));
}

function take(element: Element, isDue?: typeof isNear): void {
  const tag = element.localName.slice(before.length);
  const { customElementRegistry: registry } = element as { customElementRegistry?: unknown };
  if (registry && registry !== customElements) {
    use(import('./scoped.js').then(({ defineIn }) => defineIn(element, tag)));
  } else if (started.has(tag)) return;
  // What widgets inside it depend on comes first, wherever it is.
  else if (tag === 'research-source' || isDue?.(element)) load(tag);
  else observer.observe(element);
}

/** Has the browser connect to the endpoint while the code that will ask it is on its way. */
function connectAhead(): void {
  const link = document.createElement('link');
  link.rel = 'preconnect';
  link.crossOrigin = '';
  link.href = settings('endpoint');
  // An `<img name="head">` takes the head's place.
  document.head?.append?.(link);
}

function load(tag: string): void {
  const fetchCode = TAGS[tag];
  if (!fetchCode || started.has(tag)) return;
  if (started.size === 0 && settings('endpoint')) connectAhead();
  started.add(tag);
  for (const need of NEEDS[tag] ?? []) load(need);
  // What all share is fetched beside the tag's own code, which tells of it only once it is there.
  import('../elements/shared/research-element.js').catch(() => {});
  if (!BARE.has(tag)) import('../elements/shared/template-element.js').catch(() => {});
  // So is what finds other words than English ones, and another source than an endpoint.
  if (!/^en|^$/.test(document.documentElement.lang)) import('../i18n/languages.js').catch(() => {});
  if (settings('source')) import('../api/sources/others.js').catch(() => {});
  const ready = Promise.all([fetchCode(), parsed]);
  use(
    ready.then(([code]) => elementIn(code)?.register(tag, settings)),
    () => started.delete(tag),
  );
}

/** A failed fetch leaves the page's own fallback in place; the next tag of the kind tries again. */
function use(work: Promise<unknown>, undo?: () => unknown): void {
  work.catch((cause: unknown) => {
    undo?.();
    diagnose(cause);
  });
}

const violations: Event[] = [];
const isVisible = !!script?.matches('[doctor],[data-doctor]');

/** Hands what went wrong to the doctor, whose code is fetched by the first that is ill. */
function diagnose(fact?: unknown): void {
  import('./doctor/doctor.js')
    .then(({ examine }) => examine(fact, violations, isVisible))
    .catch(() => console.warn('Research widgets: code was not fetched.', fact));
}

function start(): void {
  addEventListener('securitypolicyviolation', (event) => keepLast(violations, event));
  for (const type of ['rw-failed', 'rw-name-taken']) addEventListener(type, diagnose);
  if (isVisible) diagnose();
  // The document itself is watched: some navigations replace its root element.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) scan(node);
    }
  }).observe(document, { childList: true, subtree: true });
  addEventListener('rw-scan', (event) => {
    const [root] = event.composedPath();
    scan(root instanceof Node ? (root as Scope) : document);
  });
  scan(document, isNear);
}

/** Starts the loader, once a page and prefix: a second copy of the script finds the first and leaves. */
export function startLoader(version: string): void {
  const running = page.versions.get(prefix);
  if (running === undefined) {
    page.versions.set(prefix, version);
    // With no other could a tag be registered, or be looked for.
    if (!prefix || PREFIX.test(prefix)) start();
    else diagnose({ kind: 'prefix', message: prefix });
  } else if (running !== version) diagnose(`${running} ${version}`);
}

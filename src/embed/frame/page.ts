/*
 * The frame's own page: one widget, everything in the address. Needs nothing of the page around it.
 */
import { configure } from '../../context/page.js';
import { defineElement } from '../../elements/shared/define-element.js';
import { startDoctor } from '../doctor/start.js';
import { fetchElement } from '../fetch-element.js';
import { isOption } from '../markup/options.js';
import { TAGS } from '../tags.js';
import { readMessage, writeMessage, type FrameMessage } from './protocol.js';

/** Room for a popover or the doctor's panel, which cannot leave the frame, in CSS pixels. */
const OPEN_HEIGHT = 440;

/** Builds the widget that the address asks for; what the address cannot mean is left out. */
function build(query: URLSearchParams): HTMLElement | undefined {
  const tag = query.get('widget') ?? '';
  if (!Object.hasOwn(TAGS, tag)) return undefined;
  const lang = query.get('lang');
  if (lang) document.documentElement.lang = lang;
  // A copy of this page that names its endpoint asks no other, whatever the address says.
  if (!document.querySelector('meta[name="research-endpoint"]')) {
    const endpoint = query.get('endpoint');
    const source = query.get('source');
    configure({ ...(endpoint && { endpoint }), ...(source && { source }) });
  }
  const element = document.createElement(tag);
  for (const [name, value] of query) {
    if (isOption(name) && !PAGE_OPTIONS.has(name)) element.setAttribute(name, value);
  }
  return element;
}

/** Options of the page rather than of the widget on it. */
const PAGE_OPTIONS: ReadonlySet<string> = new Set([
  'widget',
  'lang',
  'endpoint',
  'source',
  'host',
  'doctor',
]);

/** Tells the page around how high the content is, once that page has said who it is. */
class Announcer {
  readonly #expected: string | null;
  readonly #hasPanel: boolean;
  #host: string | undefined;
  #last = -1;
  #open = false;

  /**
   * @param expected the only origin that may put this page in a frame and hear of it, or any
   * @param hasPanel the doctor's panel is on this page
   */
  constructor(expected: string | null, hasPanel: boolean) {
    this.#expected = expected;
    this.#hasPanel = hasPanel;
    addEventListener('message', (event) => this.#hear(event));
    addEventListener('rw-opened', () => this.#opened(true));
    addEventListener('rw-closed', () => this.#opened(false));
    new ResizeObserver(() => this.#tell()).observe(document.body);
    this.#send({ kind: 'ready' }, expected ?? '*');
  }

  #hear({ source, origin, data }: MessageEvent): void {
    if (source !== parent || readMessage(data)?.kind !== 'hello') return;
    if (this.#expected !== null && origin !== this.#expected) return;
    this.#host = origin;
    this.#last = -1;
    document.documentElement.classList.add('sized');
    this.#tell();
  }

  #opened(open: boolean): void {
    this.#open = open;
    this.#tell();
  }

  #tell(): void {
    const content = Math.ceil(document.body.getBoundingClientRect().height);
    const height = Math.max(content, this.#open || this.#hasPanel ? OPEN_HEIGHT : 0);
    if (this.#host === undefined || height === this.#last) return;
    this.#last = height;
    this.#send({ kind: 'height', height }, this.#host === 'null' ? '*' : this.#host);
  }

  #send(message: FrameMessage, to: string): void {
    if (parent !== window) parent.postMessage(writeMessage(message), to);
  }
}

/** Shows the widget that the address names, or says which it could name. */
export function startFrame(): void {
  const query = new URLSearchParams(location.search);
  const element = build(query);
  const host = query.get('host');
  const isVisible = query.has('doctor');
  new Announcer(host !== null && URL.canParse(host) ? new URL(host).origin : null, isVisible);
  if (!element) {
    document.body.textContent = `?widget= must be one of ${Object.keys(TAGS).join(', ')}`;
    return;
  }
  startDoctor(isVisible);
  document.body.append(element);
  const { localName } = element;
  fetchElement(localName)
    .then((Class) => Class && defineElement(localName, Class))
    .catch((cause: unknown) => {
      console.warn(`The code of <${localName}> could not be fetched.`, cause);
    });
}

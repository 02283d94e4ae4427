import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { LoadedEvent } from '../../src/context/events.js';
import { anotherDocument, next, takeClass } from '../fixtures/elements.js';
import { openStage, type Stage } from '../fixtures/stage.js';
import type { Cue } from '../fixtures/stage-server.js';
import { BODIES, CASES, PATHS, isPrivate, type Case } from './faults/cases.js';
import { expectSilence } from './support/host.js';
import { tally } from './support/run.js';

/** What a busy machine may take, in milliseconds. */
const PATIENCE = { timeout: 10_000 };

const TABLE = 'Lifecycle races × elements';

/** Every element once, by the call that it begins with. */
const ELEMENTS = CASES.filter((each) => !isPrivate(each) && !each.provided);

/** The answer to a call, with a mark that is found again in what is shown. */
function marked({ call }: Case, mark: string): unknown {
  const body = JSON.stringify(BODIES[call]);
  return JSON.parse(
    body.replaceAll(/Ada Byron|"Notes"/g, (found) => (found[0] === '"' ? `"${mark}"` : mark)),
  );
}

const pathOf = ({ call }: Case, id: string): string => PATHS[call].replace('ada', id);

/** An endpoint that knows these people, each marked with the endpoint's name and theirs. */
function endpointOf(each: Case, name: string, people: Readonly<Record<string, Partial<Cue>>>) {
  const cues = Object.entries(people).map(([id, more]): Cue => ({
    path: pathOf(each, id),
    body: marked(each, `${name} ${id}`),
    ...more,
  }));
  return openStage(...cues);
}

function widgetOf({ tag }: Case, { url }: Stage): HTMLElement {
  const widget = document.createElement(tag);
  widget.setAttribute('endpoint', url);
  widget.setAttribute('researcher', 'ada');
  return widget;
}

/** Resolves with the first data that a widget shows, as text. */
const shown = async (widget: HTMLElement): Promise<string> =>
  JSON.stringify((await next<LoadedEvent>(widget, 'rw-loaded')).data);

const heardOne = (stage: Stage): Promise<void> =>
  waitUntil(async () => (await stage.heard()).length > 0, 'the request is under way', PATIENCE);

/** How many rules a widget is dressed by. */
const rulesOf = ({ shadowRoot }: HTMLElement): number =>
  shadowRoot!.adoptedStyleSheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);

type Race = (each: Case) => Promise<void>;

const slow = { ada: { delay: 150 } };

/** @param leaving what becomes of a widget on its way from one document to the other */
function adopted(leaving: (widget: Element) => unknown = () => undefined): Race {
  return async (each) => {
    const stage = await endpointOf(each, 'A', slow);
    const [widget, stayed] = [widgetOf(each, stage), widgetOf(each, stage)];
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const data = shown(widget);
    const other = shown(stayed);
    page.append(widget, stayed);
    await heardOne(stage);
    const elsewhere = await anotherDocument();
    leaving(widget);
    elsewhere.body.append(widget);
    expect(await data).to.contain('A ada');
    await other;
    await waitUntil(() => rulesOf(widget) === rulesOf(stayed), 'its styles came along', PATIENCE);
    leaving(widget);
    page.append(widget);
    await waitUntil(() => rulesOf(widget) === rulesOf(stayed), 'its styles came back', PATIENCE);
  };
}

/** What a page may do with a widget at any moment. */
const RACES: Readonly<Record<string, Race>> = {
  'moved while it loads: one request, not aborted': async (each) => {
    const stage = await endpointOf(each, 'A', slow);
    const widget = widgetOf(each, stage);
    const [from, to] = [
      await fixture<HTMLElement>(html`<div></div>`),
      await fixture<HTMLElement>(html`<div></div>`),
    ];
    const data = shown(widget);
    from.append(widget);
    await heardOne(stage);
    to.append(widget);
    expect(await data).to.contain('A ada');
    expect((await stage.heard()).map(({ aborted }) => aborted)).to.deep.equal([false]);
  },
  'taken out and put back in one microtask: one request': async (each) => {
    const stage = await endpointOf(each, 'A', slow);
    const widget = widgetOf(each, stage);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const data = shown(widget);
    page.append(widget);
    await heardOne(stage);
    widget.remove();
    page.append(widget);
    expect(await data).to.contain('A ada');
    expect(await stage.heard()).to.have.length(1);
  },
  'taken out while it loads: aborted, and loaded when it comes back': async (each) => {
    const stage = await endpointOf(each, 'A', { ada: { wire: 'hang', times: 1 } });
    await stage.script(
      { path: pathOf(each, 'ada'), wire: 'hang', times: 1 },
      { path: pathOf(each, 'ada'), body: marked(each, 'A ada') },
    );
    const widget = widgetOf(each, stage);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(widget);
    await heardOne(stage);
    widget.remove();
    await waitUntil(
      async () => (await stage.heard())[0]!.aborted,
      'the request is aborted',
      PATIENCE,
    );
    const data = shown(widget);
    page.append(widget);
    expect(await data).to.contain('A ada');
  },
  'cloned: both show it': async (each) => {
    const stage = await endpointOf(each, 'A', { ada: {} });
    const widget = widgetOf(each, stage);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const data = shown(widget);
    page.append(widget);
    await data;
    const clone = widget.cloneNode(true) as HTMLElement;
    const again = shown(clone);
    page.append(clone);
    expect(await again).to.contain('A ada');
  },
  'adopted into another document while it loads, and back: dressed as one that stayed': adopted(),
  'adopted, and left without its class by the browser, as by Firefox 140: the same':
    adopted(takeClass),
  'given its properties before it was upgraded': async (each) => {
    const stage = await endpointOf(each, 'A', { ada: {} });
    const inert = document.implementation.createHTMLDocument();
    const widget = inert.createElement(each.tag);
    Object.assign(widget, { researcher: 'ada', endpoint: stage.url });
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const data = shown(widget);
    page.append(widget);
    expect(await data).to.contain('A ada');
  },
  'given its data before it was upgraded: no request': async (each) => {
    const stage = await endpointOf(each, 'A', { ada: {} });
    const inert = document.implementation.createHTMLDocument();
    const widget = inert.createElement(each.tag);
    Object.assign(widget, { endpoint: stage.url, data: marked(each, 'handed in') });
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const data = shown(widget);
    page.append(widget);
    expect(await data).to.contain('handed in');
    expect(await stage.heard()).to.have.length(0);
  },
};

/** Every order of a list. */
function* orders<T>(list: readonly T[]): Iterable<readonly T[]> {
  if (list.length < 2) yield list;
  for (const [at, one] of list.entries()) {
    const rest = [...list.slice(0, at), ...list.slice(at + 1)];
    if (list.length > 1) for (const order of orders(rest)) yield [one, ...order];
  }
}

const CHANGES = ['researcher', 'endpoint', 'source'] as const;

/** Whether what is changed is given time: none, a microtask, or a task. */
const PAUSES: readonly (() => unknown)[] = [
  () => undefined,
  () => Promise.resolve(),
  () => new Promise((done) => setTimeout(done)),
];

/** Changes the attributes in one order while earlier answers are still on their way. */
async function race(each: Case, order: readonly string[], pause: () => unknown): Promise<string> {
  const people = { ada: { delay: 60 }, mary: {} };
  const [a, b] = [await endpointOf(each, 'A', people), await endpointOf(each, 'B', people)];
  const to = { researcher: 'mary', endpoint: b.url, source: 'rest' };
  const widget = widgetOf(each, a);
  let last = '';
  widget.addEventListener('rw-loaded', ({ data }) => (last = JSON.stringify(data)));
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(widget);
  for (const name of order) {
    widget.setAttribute(name, to[name as keyof typeof to]);
    await pause();
  }
  await waitUntil(() => last.includes('B mary'), `${order.join()} ends at the last wish`, PATIENCE);
  // Whatever is still on its way has arrived when a request that was made later has.
  await Promise.all(
    [a, b].map(({ url }) => fetch(`${url}${pathOf(each, 'ada').replace('*', '')}`)),
  );
  return last;
}

describe('widgets that a page does not leave alone', () => {
  expectSilence();

  for (const [name, run] of Object.entries(RACES)) {
    for (const each of ELEMENTS) {
      it(`<${each.tag}> ${name}`, async () => {
        await run(each);
        await tally(TABLE, 1);
      }).timeout(30_000);
    }
  }

  for (const each of ELEMENTS) {
    it(`<${each.tag}> shows what its attributes say in the end, changed in any order`, async () => {
      const runs = [...orders(CHANGES)].flatMap((order) =>
        PAUSES.map((pause) => race(each, order, pause)),
      );
      for (const last of await Promise.all(runs)) expect(last).to.contain('B mary');
      await tally(TABLE, runs.length);
    }).timeout(60_000);
  }
});

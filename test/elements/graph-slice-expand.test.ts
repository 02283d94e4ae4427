import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { FailedEvent } from '../../src/context/events.js';
import type { GraphSlice } from '../../src/elements/graph-slice/graph-slice.js';
import { inside, next, until } from '../fixtures/elements.js';
import { choose, drawn, expand, opened, rows, said } from '../fixtures/graph.js';
import { openStage } from '../fixtures/stage.js';
import { shows } from '../fixtures/viewers.js';

const slice = {
  focus: 'r:ada',
  nodes: [
    { id: 'r:ada', kind: 'person', label: 'Ada Byron' },
    { id: 'r:babbage', kind: 'person', label: 'Charles Babbage' },
    { id: 'n:menabrea', kind: 'person', label: 'Luigi Menabrea' },
    { id: 'w1', kind: 'work', label: 'Notes on the engine' },
    { id: 't1', kind: 'topic', label: 'Calculating engines' },
  ],
  edges: [
    { source: 'r:ada', target: 'w1', kind: 'authored' },
    { source: 'r:babbage', target: 'w1', kind: 'authored' },
    { source: 'n:menabrea', target: 'w1', kind: 'authored' },
    { source: 'w1', target: 't1', kind: 'about' },
  ],
};

/** What the same endpoint knows around Babbage, with ids that count anew. */
const around = {
  focus: 'r:babbage',
  nodes: [
    { id: 'r:babbage', kind: 'person', label: 'C. Babbage' },
    { id: 'r:ada', kind: 'person', label: 'A. Byron' },
    { id: 'w1', kind: 'work', label: 'On the economy of machinery' },
    { id: 't4', kind: 'topic', label: 'calculating Engines' },
  ],
  edges: [
    { source: 'r:babbage', target: 'w1', kind: 'authored' },
    { source: 'w1', target: 't4', kind: 'about' },
    { source: 'r:ada', target: 'r:babbage', kind: 'collaborated', weight: 2 },
  ],
};

/** The same endpoint's graph around somebody else, with one person of the first. */
const nextSlice = {
  focus: 'r:grace',
  nodes: [
    { id: 'r:grace', kind: 'person', label: 'Grace Hopper' },
    { id: 'r:babbage', kind: 'person', label: 'Charles Babbage' },
  ],
  edges: [{ source: 'r:grace', target: 'r:babbage', kind: 'collaborated' }],
};

const PATHS = { ada: '/researchers/ada/graph*', babbage: '/researchers/babbage/graph*' };

describe('<graph-slice>, growing around a person', () => {
  it('adds what another request answers, joined by what is the same, and takes it back', async () => {
    const stage = await openStage(
      { path: PATHS.ada, body: slice },
      { path: PATHS.babbage, body: around },
    );
    const element = await opened(stage, 'Charles Babbage');
    (await expand(element)).click();
    await until(() => said(element).includes('Added around Charles Babbage: 1.'));
    expect(await rows(element)).to.have.members([
      'Ada Byron',
      'Charles Babbage',
      'Luigi Menabrea',
      'Notes on the engine',
      'Calculating engines',
      'On the economy of machinery',
    ]);
    expect(inside(element, '[part=title]').textContent).to.contain('Ada Byron');
    expect(inside(element, '[part=details]').textContent).to.contain('Wrote 2 works with Ada');
    const button = await expand(element);
    expect(button.textContent!.trim()).to.equal('Show less around Charles Babbage');
    button.click();
    await until(() => said(element).includes('Ada Byron, with 2 people, 1 work'));
    expect(await rows(element)).to.have.length(5);
    expect((await expand(element)).textContent).to.contain('Show more around Charles Babbage');
  });

  it('says that nothing more is known', async () => {
    const stage = await openStage({ path: PATHS.ada, body: slice }, { body: slice });
    const element = await opened(stage, 'Charles Babbage');
    (await expand(element)).click();
    await until(() => said(element) === 'Nothing more is known around Charles Babbage.');
    expect(await expand(element)).to.have.attribute('aria-disabled', 'true');
  });

  it('asks no longer for what is around somebody once it has left the page', async () => {
    const stage = await openStage(
      { path: PATHS.ada, body: slice },
      { path: PATHS.babbage, body: around, delay: 60_000 },
    );
    const element = await opened(stage, 'Charles Babbage');
    (await expand(element)).click();
    const late = async () => (await stage.heard()).find(({ path }) => path.includes('babbage'));
    await waitUntil(late, 'it is asked for');
    expect(said(element)).to.equal('Loading');
    const { parentElement } = element;
    element.remove();
    await waitUntil(async () => (await late())!.aborted, 'it is given up');
    parentElement!.append(element);
    await drawn(element);
    expect(said(element)).to.equal('');
  });

  it('says what went wrong, once to the page as well, and tries again', async () => {
    const stage = await openStage(
      { path: PATHS.ada, body: slice },
      { path: PATHS.babbage, status: 404, times: 1 },
      { path: PATHS.babbage, status: 404, times: 1 },
      { path: PATHS.babbage, body: around },
    );
    const element = await opened(stage, 'Charles Babbage');
    const failed = next<FailedEvent>(element, 'rw-failed');
    (await expand(element)).click();
    expect((await failed).error.kind).to.equal('not-found');
    const retry = await shows<HTMLButtonElement>(element, '.details [part=retry]');
    expect(element).to.match(':state(ready)');
    // The words come with the first failure that needs them.
    const why = 'There is no such researcher at this source.';
    await until(() => inside(element, '.details').textContent!.includes(why));
    expect(said(element)).to.equal('');
    retry.click();
    await until(() => said(element) === why);
    (await shows<HTMLButtonElement>(element, '.details [part=retry]')).click();
    await until(() => said(element).includes('Added around Charles Babbage: 1.'));
  });

  it('offers it for people whom the source can be asked about, and for nobody else', async () => {
    const stage = await openStage({ body: slice });
    const element = await opened(stage, 'Charles Babbage');
    await expand(element);
    for (const name of ['Ada Byron', 'Luigi Menabrea', 'Notes on the engine']) {
      await choose(element, name);
      expect(element.shadowRoot!.querySelector('[part=expand]'), name).to.equal(null);
    }
    const given = await fixture<GraphSlice>(html`<graph-slice .data=${slice}></graph-slice>`);
    await drawn(given);
    await choose(given, 'Charles Babbage');
    expect(given.shadowRoot!.querySelector('[part=expand]')).to.equal(null);
  });

  it('adds nothing to the next researcher’s graph of what was asked for in the last one’s', async () => {
    const stage = await openStage(
      { path: PATHS.babbage, body: around, delay: 600 },
      { path: PATHS.ada, body: slice },
      { path: '/researchers/grace/graph*', body: nextSlice },
    );
    const element = await opened(stage, 'Charles Babbage');
    (await expand(element)).click();
    await until(() => said(element) === 'Loading');
    element.researcher = 'grace';
    await next(element, 'rw-loaded');
    await drawn(element);
    // No event tells that nothing came.
    await aTimeout(1000);
    expect(await rows(element)).to.have.members(['Grace Hopper', 'Charles Babbage']);
  });

  it('offers anew around a node that the last researcher’s graph had too', async () => {
    const stage = await openStage(
      { path: '/researchers/grace/graph*', body: nextSlice },
      { body: slice },
    );
    const element = await opened(stage, 'Charles Babbage');
    (await expand(element)).click();
    await until(() => said(element) === 'Nothing more is known around Charles Babbage.');
    element.researcher = 'grace';
    await next(element, 'rw-loaded');
    await drawn(element);
    await choose(element, 'Charles Babbage');
    expect((await expand(element)).getAttribute('aria-disabled')).to.equal(null);
  });

  it('tells the page that nothing is selected once the graph is another one', async () => {
    const stage = await openStage(
      { path: '/researchers/grace/graph*', body: nextSlice },
      { body: slice },
    );
    const element = await opened(stage, 'Charles Babbage');
    const told: unknown[] = [];
    element.addEventListener('rw-selected', ({ node }) => told.push(node));
    element.researcher = 'grace';
    await next(element, 'rw-loaded');
    await drawn(element);
    expect(told).to.deep.equal([null]);
  });

  it('keeps what was seen where it was', async () => {
    const stage = await openStage(
      { path: PATHS.ada, body: slice },
      { path: PATHS.babbage, body: around },
    );
    const element = await opened(stage, 'Charles Babbage');
    const label = (name: string): string =>
      [...element.shadowRoot!.querySelectorAll('.label')].find((each) =>
        each.textContent!.includes(name),
      )?.textContent ?? '';
    const paths = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('.base .edge.authored')]
        .flatMap((path) => path.getAttribute('d')!.split('M'))
        .filter(Boolean);
    const before = paths();
    (await expand(element)).click();
    await until(() => paths().length > before.length);
    expect(paths()).to.include.members(before);
    expect(label('On the economy')).not.to.equal('');
  });
});

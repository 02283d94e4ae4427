import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FailureKind } from '../../src/api/errors.js';
import type { FailedEvent } from '../../src/context/events.js';
import { en } from '../../src/i18n/en.js';
import { TRANSLATED, loadStrings } from '../../src/i18n/languages.js';
import type { Strings } from '../../src/i18n/message.js';
import { shadowText } from '../fixtures/elements.js';
import type { Cue, Heard } from '../fixtures/stage-server.js';
import { openStage, type Door, type Stage } from '../fixtures/stage.js';
import { CASES, PATHS, SOUND, isPrivate, nameOf, type Case } from './faults/cases.js';
import { FAULTS, type Fault } from './faults/faults.js';
import { hurry } from './support/clock.js';
import { expectSilence } from './support/host.js';
import { tally } from './support/run.js';

/** English and every translation in turn, so that each is read in some fault. */
const LANGUAGES = ['en', ...TRANSLATED];

const stringsOf = async (language: string): Promise<Strings> => (await loadStrings(language)) ?? en;

const token = (): string => 'a-token';

/** A widget on the page, and what was heard of it. */
interface Shown {
  readonly widget: HTMLElement;
  readonly failures: FailedEvent[];
}

function show(each: Case, endpoint: string, page: HTMLElement): Shown {
  const widget = document.createElement(each.tag);
  widget.setAttribute('researcher', 'ada');
  const failures: FailedEvent[] = [];
  widget.addEventListener('rw-failed', (event) => failures.push(event));
  const inSource = each.provided || isPrivate(each);
  const source = document.createElement('research-source');
  (inSource ? source : widget).setAttribute('endpoint', endpoint);
  if (isPrivate(each)) source.getAccessToken = token;
  source.append(widget);
  page.append(inSource ? source : widget);
  return { widget, failures };
}

const find = (widget: Element, selector: string): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

const retryOf = (widget: Element) =>
  find(widget, '.failed [part~=retry]:not([aria-disabled=true])');

async function until(each: Case, { widget }: Shown, done: () => boolean): Promise<void> {
  // A wait of this length would be cut by a clock that hurries.
  const end = performance.now() + 20_000;
  while (!done()) {
    if (performance.now() > end) throw new Error(`${nameOf(each)} stays so: ${shadowText(widget)}`);
    await aTimeout(20);
  }
}

/** Data is shown, and what the viewer may do with it is known. */
const hasData = (widget: Element): boolean =>
  (widget.matches(':state(ready)') || widget.matches(':state(empty)')) &&
  !find(widget, '.failed, [aria-busy=true]');

/** What of a stage's log was a try of the case's own call, redirections not counted again. */
function triesOf({ call }: Case, heard: readonly Heard[]): Heard[] {
  const path = PATHS[call].replace('*', '');
  return heard.filter((one) => one.path.split('?')[0] === path && !one.path.endsWith('?turn'));
}

/** The time before which it must not be asked again, where the answer names one. */
function earliest({ headers }: Cue, first: Heard | undefined): number {
  const said = headers?.['Retry-After'] ?? '';
  return /^\d+$/.test(said) ? (first?.at ?? 0) + Number(said) * 1000 : Date.parse(said) || 0;
}

function expectPatience(
  { scene, tries: most = 1 }: Fault,
  cue: Cue,
  tries: readonly Heard[],
): void {
  for (const { method } of tries) expect(method).to.equal('GET');
  // Behind a closed door nothing is heard; what hangs may be cut short before it was heard.
  if (scene === undefined) expect(tries).to.have.length(most);
  else expect(tries.length).to.be.at.most(most);
  const [first, ...others] = tries;
  if (scene === 'long-wait') return;
  for (const { at } of others) expect(at, 'asked again').to.be.at.least(earliest(cue, first));
}

/** @param suffers whether a call to that address suffers from the fault */
function setScene({ scene }: Fault, suffers: (url: string) => boolean): () => void {
  if (scene === 'long-wait') {
    const clock = hurry(suffers);
    return () => clock.stop();
  }
  if (scene !== 'offline') return () => undefined;
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}

interface Trial {
  readonly each: Case;
  readonly cue: Cue;
  readonly stage: Stage;
  readonly door: Door | undefined;
  readonly shown: Shown;
}

/** The call's path with and without a query: the fault is at home there, all else is sound. */
const suffering = (cue: Cue, { call }: Case): Cue[] =>
  [PATHS[call], `${PATHS[call]}?turn`].map((path) => ({ ...cue, path }));

/** @param vain is told the address of the call that suffers */
async function begin(fault: Fault, each: Case, page: HTMLElement, vain: string[]): Promise<Trial> {
  const cue = fault.cue(each.call);
  const stage = await openStage(...suffering(cue, each), ...SOUND);
  const { scene } = fault;
  // A browser keeps few connections to one address: what hangs there must not hold up the others.
  const door = scene === undefined ? undefined : await stage.door();
  if (scene === 'long-wait') await door?.open();
  const url = door?.url ?? stage.url;
  vain.push(url + PATHS[each.call].replace('*', ''));
  return { each, cue, stage, door, shown: show(each, url, page) };
}

const saidBy = ({ widget }: Shown): string =>
  find(widget, '.failed [part=message]')!.textContent ?? '';

function wordsFor({ each }: Trial, kind: FailureKind, strings: Strings): string {
  const group = kind === 'forbidden' && isPrivate(each) ? 'actionFailure' : 'failure';
  return (strings[group] as Record<string, string>)[kind]!;
}

/** The fault as this engine reads it. */
function asRead(fault: Fault, trial: Trial, strings: Strings): Fault {
  const { or } = fault;
  if (!or || or.shows === 'data') return fault;
  return saidBy(trial.shown).includes(wordsFor(trial, or.shows, strings))
    ? { ...fault, ...or }
    : fault;
}

/** A widget that failed says why and whether to try again in the page's language. */
function expectWords(trial: Trial, kind: FailureKind, strings: Strings): void {
  const { each, shown } = trial;
  const { widget, failures } = shown;
  expect(saidBy(shown), nameOf(each)).to.contain(wordsFor(trial, kind, strings));
  expect(retryOf(widget)!.textContent.trim()).to.equal(strings.retry);
  if (isPrivate(each)) return;
  expect(failures.map(({ error }) => error.kind)).to.deep.equal([kind]);
}

/** Whether this engine found nothing wrong where another may. */
const isFine = ({ or }: Fault, { shown }: Trial): boolean =>
  or?.shows === 'data' && hasData(shown.widget);

async function expectFailure(fault: Fault, trial: Trial, strings: Strings): Promise<void> {
  await until(
    trial.each,
    trial.shown,
    () =>
      isFine(fault, trial) || (retryOf(trial.shown.widget) !== null && saidBy(trial.shown) !== ''),
  );
  if (isFine(fault, trial)) return;
  const read = asRead(fault, trial, strings);
  expectWords(trial, read.shows as FailureKind, strings);
  const heard = await trial.stage.heard();
  expectPatience(read, trial.cue, triesOf(trial.each, heard));
}

/** Once the endpoint is well again, a press on Retry is all that it takes. */
async function expectRecovery(fault: Fault, trial: Trial): Promise<void> {
  const { each, stage, door, shown } = trial;
  if (isFine(fault, trial)) return;
  await stage.script(...SOUND);
  if (fault.scene !== 'long-wait') await door?.open();
  const before = (await stage.heard()).length;
  retryOf(shown.widget)!.click();
  await until(each, shown, () => hasData(shown.widget));
  const after = (await stage.heard()).slice(before);
  expect(triesOf(each, after), 'tries after Retry').to.have.length(1);
}

async function expectData({ each, shown, stage }: Trial): Promise<void> {
  const { widget, failures } = shown;
  await until(each, shown, () => hasData(widget));
  expect(failures).to.have.length(0);
  expect(triesOf(each, await stage.heard())).to.have.length(1);
}

/** Engines differ in what they can read, but each ends with data or with one clear word. */
async function expectEither({ each, shown }: Trial): Promise<void> {
  const { widget } = shown;
  await until(each, shown, () => hasData(widget) || retryOf(widget) !== null);
  if (!hasData(widget))
    expect(shown.failures[0]?.error.kind ?? 'not-contract').to.equal('not-contract');
}

/** 401 to the question who looks is an answer: nobody is signed in. */
const isAnswer = (fault: Fault, each: Case): boolean =>
  fault.shows === 'signed-out' && isPrivate(each);

const casesOf = (fault: Fault): Case[] =>
  CASES.filter((each) => fault.calls?.includes(each.call) ?? true).filter(
    (each) => !isAnswer(fault, each),
  );

describe('faults of an endpoint', () => {
  expectSilence();
  const { random } = Math;

  // The shortest pauses between tries; that they differ is tested elsewhere.
  before(() => {
    Math.random = () => 0;
  });
  after(() => {
    Math.random = random;
  });

  FAULTS.forEach((fault, index) => {
    const language = LANGUAGES[index % LANGUAGES.length]!;
    const cases = casesOf(fault);
    it(`${fault.name}: ${fault.shows} in ${language}`, async () => {
      const strings = await stringsOf(language);
      const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
      const vain: string[] = [];
      const end = setScene(fault, (url) => vain.includes(url.split('?')[0]!));
      try {
        const trials = await Promise.all(cases.map((each) => begin(fault, each, page, vain)));
        const all = (expectation: (trial: Trial) => Promise<void>) =>
          Promise.all(trials.map(expectation));
        if (fault.shows === 'data') await all(expectData);
        else if (fault.shows === 'either') await all(expectEither);
        else await all((trial) => expectFailure(fault, trial, strings));
        end();
        if (fault.shows !== 'data' && fault.shows !== 'either')
          await all((trial) => expectRecovery(fault, trial));
      } finally {
        end();
      }
      await tally('Faults of an endpoint × calls of elements', cases.length);
    }).timeout(90_000);
  });

  it('are many', () => {
    expect(FAULTS.length).to.be.at.least(36);
    expect(new Set(FAULTS.map(({ name }) => name)).size).to.equal(FAULTS.length);
  });
});

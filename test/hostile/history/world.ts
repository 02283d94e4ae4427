/*
 * A page with an element that much is done to, and with another one that is as the first should be then.
 */
import { openStage, type Stage } from '../../fixtures/stage.js';
import { cuesOf, handed, PEOPLE, type Mood, type Person } from './answers.js';
import { perform, rise, unwrite } from './acts.js';
import type { Knob, Traits } from './knobs.js';
import { leave } from './requests.js';
import { FEW, rest } from './rest.js';
import { PLACES, type History, type Place, type Step } from './steps.js';

/** What was set last, and how. */
interface Said {
  readonly by: 'attribute' | 'property';
  readonly value: unknown;
}

let count = 0;

const token = (): string => 'a-token';

export class World {
  readonly element: HTMLElement;
  readonly stages: Readonly<Record<'A' | 'B', Stage>>;
  readonly page = document.createElement('div');
  readonly #places = {} as Record<Place, HTMLElement>;
  readonly #frame = document.createElement('iframe');
  readonly #knobs: readonly Knob[];
  readonly #said = new Map<Knob, Said>();
  readonly #count = (count += 1);
  #place: Place = 'home';
  /** On whom a visitor has acted, and nothing else has come since. */
  #touched = new Set<unknown>();

  constructor({ tag, knobs }: Traits, stages: World['stages']) {
    this.#knobs = knobs;
    this.stages = stages;
    this.element = document.createElement(tag);
    for (const name of PLACES) this.#places[name] = this.#build(name);
    this.page.append(...Object.values(this.#places), this.#frame);
    this.page.style.cssText =
      'position: absolute; top: 0; left: 0; width: 640px; transform: scale(0.1); transform-origin: 0 0';
    document.body.append(this.page);
    this.#enter(this.element);
    this.#set(this.#knob('researcher'), PEOPLE[0]);
  }

  static async open(traits: Traits): Promise<World> {
    const [A, B] = await Promise.all([
      openStage(...cuesOf('A', 'sound')),
      openStage(...cuesOf('B', 'sound')),
    ]);
    return new World(traits, { A, B });
  }

  /** Another element, of which nothing but the end of all that is said. */
  twin(): HTMLElement {
    const twin = document.createElement(this.element.localName);
    for (const [{ property, attribute }, { by, value }] of this.#said) {
      if (by === 'property') {
        if (value !== undefined) Object.assign(twin, { [property]: value });
      } else if (value !== null) twin.setAttribute(attribute!, value as string);
    }
    this.#enter(twin);
    return twin;
  }

  async live({ steps, rests, hands }: History): Promise<void> {
    for (const step of steps) {
      await this.#take(step);
      await this.#pause(step.pause);
    }
    if (rests) await this.#rest();
    await this.#mood('sound');
    if (!this.page.contains(this.element) || this.#isAway) this.#enter(this.element);
    if (this.#touched.size > 0) this.#turnToAnother(hands);
    await this.#rest();
    unwrite(this.element);
    rise(this.element);
  }

  /** Resolves once `elements` are at rest. */
  rest(elements: readonly HTMLElement[], looks?: number): Promise<void> {
    return rest(elements, [this.stages.A.url, this.stages.B.url], looks);
  }

  /** How often anything was to be changed at an endpoint. */
  async writes(): Promise<number> {
    const heard = await Promise.all([this.stages.A.heard(), this.stages.B.heard()]);
    return heard.flat().filter(({ method }) => method !== 'GET').length;
  }

  /** Takes both elements off the page. */
  end(): void {
    this.page.remove();
    leave([this.stages.A.url, this.stages.B.url]);
  }

  async #take(step: Step): Promise<void> {
    const { element } = this;
    switch (step.do) {
      case 'write':
        return this.#write(step.knob, step.value);
      case 'set':
        return this.#set(step.knob, step.value);
      case 'move':
        this.#place = step.to;
        return this.#enter(element);
      case 'come back':
        return this.#enter(element);
      case 'leave':
        return this.#depart(() => element.remove());
      case 'visit a frame':
        return this.#depart(() => this.#frame.contentDocument!.body.append(element));
      case 'retry':
        return (element as unknown as { retry(): void }).retry();
      case 'lang':
      case 'dir':
        if (step.value === null) this.page.removeAttribute(step.do);
        else this.page.setAttribute(step.do, step.value);
        return;
      case 'mood':
        return this.#mood(step.mood);
      default:
        if (perform(element, step.do, step.n)) this.#touched.add(this.#researcher);
    }
  }

  async #pause(pause: Step['pause']): Promise<void> {
    if (pause === 'microtask') await Promise.resolve();
    if (pause === 'task') await new Promise((done) => setTimeout(done));
    if (pause !== 'rest') return;
    await this.#rest();
    // What was done to anybody else belongs to the past.
    const now = this.#researcher;
    if (!this.#isHanded) this.#touched = new Set([...this.#touched].filter((who) => who === now));
  }

  async #rest(): Promise<void> {
    await this.rest([this.element], FEW);
  }

  async #mood(mood: Mood): Promise<void> {
    await Promise.all([
      this.stages.A.script(...cuesOf('A', mood)),
      this.stages.B.script(...cuesOf('B', mood)),
    ]);
  }

  /** A visitor's acts are about somebody: what somebody else is shown has nothing of them. */
  #turnToAnother(hands: boolean): void {
    const next = PEOPLE.find((who) => !this.#touched.has(who)) ?? (PEOPLE[0] as Person);
    if (this.#isHanded) {
      const data = this.#knob('data');
      this.#set(data, hands ? handed(this.element.localName, 'data', next) : undefined);
    }
    if (hands) this.#set(this.#knob('researcher'), next);
    else this.#write(this.#knob('researcher'), next);
    const open = this.#knobs.find(({ property }) => property === 'open');
    if (open && this.#said.has(open)) this.#set(open, false);
  }

  get #isHanded(): boolean {
    const said = this.#said.get(this.#knob('data'));
    return said?.value !== undefined;
  }

  get #researcher(): unknown {
    return (this.element as HTMLElement & { researcher?: unknown }).researcher;
  }

  get #isAway(): boolean {
    return this.element.ownerDocument !== document;
  }

  #knob(name: string): Knob {
    return this.#knobs.find(({ property }) => property === name)!;
  }

  #write(knob: Knob, value: string | null): void {
    const { element } = this;
    const name = knob.attribute!;
    if (value === null) {
      // What is not there cannot be taken away.
      if (!element.hasAttribute(name)) return;
      element.removeAttribute(name);
    } else element.setAttribute(name, this.#real(knob, value) as string);
    this.#said.set(knob, { by: 'attribute', value: value && this.#real(knob, value) });
  }

  #set(knob: Knob, value: unknown): void {
    const real = this.#real(knob, value);
    Object.assign(this.element, { [knob.property]: real });
    this.#said.set(knob, { by: 'property', value: real });
  }

  /** Endpoints are this history's own, and so is a source that there is not: what is asked of it is shared. */
  #real({ property }: Knob, value: unknown): unknown {
    if (property === 'source' && value === 'nonsense') return `nonsense ${this.#count}`;
    return property === 'endpoint' && value ? this.stages[value as 'A' | 'B'].url : value;
  }

  #enter(element: HTMLElement): void {
    const cell = document.createElement('div');
    this.#places[this.#place].append(cell);
    this.#depart(() => cell.append(element), element);
  }

  /** A badge closes when it is taken from its place, as a popover does, and says so in its attribute. */
  #depart(go: () => void, element = this.element): void {
    const wasThere = element.isConnected;
    go();
    if (!wasThere || element !== this.element) return;
    const open = this.#knobs.find(({ property }) => property === 'open');
    if (open) this.#said.delete(open);
  }

  #build(name: Place): HTMLElement {
    if (name === 'bare') return document.createElement('div');
    const source = document.createElement('research-source');
    const { url } = this.stages[name === 'home' ? 'A' : 'B'];
    return Object.assign(source, { endpoint: url, getAccessToken: token });
  }
}

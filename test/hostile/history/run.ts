/*
 * Lives through a history, and says in words where the element is not as it should be then.
 */
import { perform } from './acts.js';
import type { Traits } from './knobs.js';
import { differences, lookOf } from './look.js';
import { told, type History } from './steps.js';
import { World } from './world.js';

/** What is told of loads: those of an endpoint that there is not are the same for all histories. */
const OF_LOADS = ['rw-loaded', 'rw-failed'];

/** The names of what an element tells the page of acts from now on. */
function listen(element: HTMLElement, { events }: Traits): string[] {
  const heard: string[] = [];
  const types = events.filter((type) => !OF_LOADS.includes(type));
  for (const type of types) element.addEventListener(type, () => heard.push(type));
  return heard;
}

/** Two elements that are the same do the same when something is done to them. */
async function wrongOfProbe(
  world: World,
  twin: HTMLElement,
  traits: Traits,
  { act, n }: History['probe'],
): Promise<string> {
  const looks: string[] = [];
  const heard: string[] = [];
  const before = await world.writes();
  for (const element of [world.element, twin]) {
    const told = listen(element, traits);
    perform(element, act, n);
    await world.rest([element]);
    looks.push(lookOf(element));
    heard.push(told.join(' '));
  }
  const writes = (await world.writes()) - before;
  const differ = differences(looks[0]!, looks[1]!);
  if (differ) return differ;
  if (heard[0] !== heard[1]) return `tells ${heard[0]}, and not ${heard[1]}`;
  return writes > 2 ? `writes ${writes} times` : '';
}

/** What is wrong after a history; `''` where nothing is. */
export async function wrongOf(traits: Traits, history: History): Promise<string> {
  const world = await World.open(traits);
  try {
    await world.live(history);
    const twin = world.twin();
    await world.rest([world.element, twin]);
    const wrong = differences(lookOf(world.element), lookOf(twin));
    if (wrong) return wrong;
    // What a viewer may do changes for both with what either of them does.
    if (traits.knobs.some(({ property }) => property === 'relationship')) return '';
    const then = await wrongOfProbe(world, twin, traits, history.probe);
    return then && `after the probe\n${then}`;
  } catch (error) {
    return String(error);
  } finally {
    world.end();
  }
}

/** The shortest history within one that goes wrong, and what is wrong after it. */
export async function shortest(traits: Traits, history: History, wrong: string): Promise<string> {
  const shorter = history.steps.map((_, at) => ({
    ...history,
    steps: history.steps.filter((__, n) => n !== at),
  }));
  const wrongs = await Promise.all(shorter.map((less) => wrongOf(traits, less)));
  const at = wrongs.findIndex(Boolean);
  if (at >= 0) return shortest(traits, shorter[at]!, wrongs[at]!);
  return `<${traits.tag}>\n${told(history)}\n${wrong}`;
}

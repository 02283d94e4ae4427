/*
 * Turns: hundreds of widgets that come at once must not hold up the page that they stand on.
 */

/**
 * How long one task may go on making and drawing widgets, in milliseconds. With what the browser adds
 * to a task it stays well under the 50 of a long one (https://www.w3.org/TR/longtasks-1/); shorter
 * ones would have the browser draw more frames on the way, each of which costs what a page costs.
 */
const TURN = 24;

/** How much of that may go into shapes that only keep a place: pages with few widgets have all of them. */
const SHAPES = 8;

/**
 * How long the others go without, in milliseconds: those whose data comes by then are drawn and laid
 * out once and not twice.
 */
const PATIENCE = 200;

/** Does its work, and returns whether it did: it may put it off where it `canWait`. */
type Turn = (canWait: boolean) => boolean;

const waiting: Turn[] = [];
/** Those that put it off. */
const early: Turn[] = [];
let channel: MessageChannel | undefined;
/** When the first widget of this task began; `undefined` in a task that had none. */
let began: number | undefined;

/** How long this task has been at it, in milliseconds; with the first that asks, the next is arranged for. */
export function spent(): number {
  if (began === undefined) {
    began = performance.now();
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = goOn;
    }
    channel.port2.postMessage(0);
  }
  return performance.now() - began;
}

function goOn(): void {
  began = undefined;
  while (waiting.length > 0 && spent() <= TURN) take(waiting.shift()!);
}

function take(turn: Turn): void {
  if (turn(true)) return;
  early.push(turn);
  if (early.length === 1) setTimeout(losePatience, PATIENCE);
}

function comeBack(turns: readonly Turn[]): void {
  if (turns.length === 0) return;
  waiting.unshift(...turns);
  spent();
}

function losePatience(): void {
  comeBack(early.splice(0).map((turn) => () => turn(false)));
}

/** Has another go at what was put off: something that it waits for has come. */
export function hurry(): void {
  comeBack(early.splice(0));
}

/**
 * Takes its turn at once where there is time for it, and in a later task, in the order asked for, where
 * this one has gone on for long.
 *
 * @returns a promise where the turn has to wait; it resolves once it is taken
 */
export function inTurn(turn: Turn): Promise<void> | undefined {
  if (waiting.length === 0 && spent() <= TURN && turn(spent() > SHAPES)) return undefined;
  return new Promise((resolve) => {
    waiting.push((canWait) => {
      const isDone = turn(canWait);
      if (isDone) resolve();
      return isDone;
    });
    spent();
  });
}

/*
 * Turns: hundreds of widgets that come at once must not hold up the page that they stand on.
 */

/**
 * How long one task may go on making and drawing widgets, in milliseconds. With what the browser adds
 * to a task it stays well under the 50 of a long one (https://www.w3.org/TR/longtasks-1/); shorter
 * ones would have the browser draw more frames on the way, each of which costs what a page costs.
 */
const TURN = 20;

/** Of widgets that come together so many are drawn before their data is there: more than a screen holds. */
const SHAPES = 60;

/**
 * How long the others go without, in milliseconds: those whose data comes by then are drawn and laid
 * out once and not twice.
 */
const PATIENCE = 200;

/** Does its work, and returns whether it did: it puts it off if it had only a shape to draw and must not. */
type Turn = (mayDrawShape: () => boolean) => boolean;

const waiting: Turn[] = [];
/** Those that put it off. */
const early: Turn[] = [];
let shapes = 0;
let channel: MessageChannel | undefined;
/** When the first widget of this task began; `undefined` in a task that had none. */
let began: number | undefined;

/** Begins this task's share of the work, where nobody has, and arranges for the next; returns when it began. */
export function begin(): number {
  if (began === undefined) {
    began = performance.now();
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = goOn;
    }
    channel.port2.postMessage(0);
  }
  return began;
}

/** Whether this task may go on. */
const hasTime = (): boolean => performance.now() - begin() <= TURN;

function goOn(): void {
  began = undefined;
  while (waiting.length > 0 && hasTime()) take(waiting.shift()!);
  if (waiting.length + early.length === 0) shapes = 0;
}

const mayDrawShape = (): boolean => shapes++ < SHAPES;

function take(turn: Turn): void {
  if (turn(mayDrawShape)) return;
  early.push(turn);
  if (early.length === 1) setTimeout(losePatience, PATIENCE);
}

function comeBack(turns: readonly Turn[]): void {
  if (turns.length === 0) return;
  waiting.unshift(...turns);
  begin();
}

function losePatience(): void {
  comeBack(early.splice(0).map((turn) => () => turn(() => true)));
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
  if (waiting.length === 0 && hasTime() && turn(mayDrawShape)) return undefined;
  return new Promise((resolve) => {
    waiting.push((may) => {
      const isDone = turn(may);
      if (isDone) resolve();
      return isDone;
    });
    begin();
  });
}

/*
 * Turns: hundreds of widgets that come at once must not hold up the page that they stand on.
 */

/**
 * How long one task may go on making and drawing widgets, in milliseconds. With what the browser adds
 * to a task it stays well under the 50 of a long one (https://www.w3.org/TR/longtasks-1/); shorter
 * ones would have the browser draw more frames on the way, each of which costs what a page costs.
 */
const TURN = 24;

const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;
/** When the first widget of this task began; `undefined` in a task that had none. */
let began: number | undefined;

const isOver = (): boolean => performance.now() - (began ??= performance.now()) > TURN;

function nextTask(): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = goOn;
  }
  channel.port2.postMessage(0);
}

function goOn(): void {
  began = undefined;
  let done = 0;
  while (done < waiting.length && !isOver()) waiting[done++]!();
  waiting.splice(0, done);
  if (waiting.length > 0) nextTask();
  else began = undefined;
}

/** Has the time from now on count, where this is the first widget of the task. */
export function beginTurn(): void {
  if (began !== undefined) return;
  began = performance.now();
  nextTask();
}

/**
 * Does `work` at once where there is time for it, and in a later task, in the order asked for, where
 * this one has gone on for long.
 *
 * @returns a promise where the work has to wait; it resolves once the work is done
 */
export function inTurn(work: () => void): Promise<void> | undefined {
  beginTurn();
  if (waiting.length === 0 && !isOver()) {
    work();
    return undefined;
  }
  return new Promise((resolve) => {
    waiting.push(() => {
      work();
      resolve();
    });
  });
}

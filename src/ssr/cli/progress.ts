import type { WriteStream } from 'node:tty';

const WIDTH = 30;

/** A bar on a terminal; nothing where there is none, so that logs stay readable. */
export class Progress {
  total = 0;
  #done = 0;
  #drawn = 0;
  readonly #since = Date.now();
  readonly #stream: WriteStream;

  constructor(stream: WriteStream) {
    this.#stream = stream;
  }

  step(): void {
    this.#done += 1;
    if (Date.now() - this.#drawn > 100) this.draw();
  }

  /** Writes a line above the bar. */
  say(line: string): void {
    this.#stream.write(this.#stream.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`);
    this.draw();
  }

  draw(): void {
    if (!this.#stream.isTTY) return;
    this.#drawn = Date.now();
    const total = Math.max(this.total, this.#done, 1);
    const filled = Math.round((this.#done / total) * WIDTH);
    const rate = this.#done / Math.max(0.001, (Date.now() - this.#since) / 1000);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    this.#stream.write(`\r\u001b[K${bar} ${this.#done} of ${total}, ${rate.toFixed(0)} a second`);
  }

  end(): void {
    if (!this.#stream.isTTY) return;
    this.draw();
    this.#stream.write('\n');
  }
}

import { make } from './make.js';

/** Says why something could not be had, with a button that tries again. It is one while that goes on. */
export class Failure {
  readonly message = make('span', { part: 'message' });
  readonly #button = make('button', { part: 'retry', type: 'button' });
  readonly whole = make('p', { class: 'failed' }, this.message, ' ', this.#button);

  constructor(onRetry: () => void) {
    this.#button.addEventListener('click', onRetry);
  }

  say(reason: string, retry: string, isRetrying: boolean): void {
    this.message.textContent = reason;
    this.#button.textContent = retry;
    this.#button.ariaDisabled = isRetrying ? 'true' : null;
  }
}

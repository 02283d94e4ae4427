/** The last value that was computed, kept while it would come out the same. */
export class Memo<T> {
  #key: readonly unknown[] | undefined;
  #value: T | undefined;

  /** Whether the value is that of `key`. */
  has(key: readonly unknown[]): boolean {
    return !!this.#key && key.every((part, index) => part === this.#key?.[index]);
  }

  of(key: readonly unknown[], compute: () => T): T {
    if (!this.has(key)) {
      this.#key = key;
      this.#value = compute();
    }
    return this.#value as T;
  }
}

import { changeEvery } from './assumptions.js';
import type { Call } from './client.js';
import { seededRandom } from '../../../src/graph/layout/random.js';

/** Something that can be asked for, with an address and an ETag of its own. */
export interface Address {
  readonly id: number;
  readonly call: Call;
  /** The researchers whose records are in the answer. */
  readonly researchers: readonly number[];
}

/** The addresses of a site, each once. */
export class Addresses {
  readonly all: Address[] = [];
  readonly #byName = new Map<string, Address>();

  /** The addresses that a page asks for, one for each of `calls`. */
  ofPage(researchers: readonly number[], calls: readonly Call[]): Address[] {
    let from = 0;
    return calls.map((call) => {
      // Calls of a profile are about one and the same.
      if (from >= researchers.length) from = 0;
      const part = researchers.slice(from, from + call.ids);
      from += call.ids;
      return this.#of(call, part);
    });
  }

  #of(call: Call, researchers: readonly number[]): Address {
    const name = `${call.what} ${researchers.join()}`;
    let address = this.#byName.get(name);
    if (!address) {
      address = { id: this.all.length, call, researchers };
      this.all.push(address);
      this.#byName.set(name, address);
    }
    return address;
  }
}

/** Tells the version of an address at a time: it changes with the record of any researcher in it. */
export function versions(researchers: number, seed: number): (of: Address, at: number) => number {
  const random = seededRandom(seed);
  const phases = Float64Array.from({ length: researchers }, () => random() * changeEvery);
  return (address, at) =>
    address.researchers.reduce(
      (sum, researcher) => sum + Math.floor((at + phases[researcher]!) / changeEvery),
      0,
    );
}

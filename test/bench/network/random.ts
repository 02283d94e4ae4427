/*
 * Distributions, from a source of numbers in [0, 1).
 */

type Random = () => number;

/** The waiting time for the next event where they come at random, with the given mean. */
export const exponential = (mean: number, random: Random): number => -mean * Math.log(1 - random());

/** How often something happens that happens at least once, with the given mean. */
export const geometric = (mean: number, random: Random): number =>
  mean <= 1 ? 1 : 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / mean));

/** The share that each of `count` has where the n-th has its part in proportion to 1 / n^exponent. */
export function zipfShares(count: number, exponent: number): Float64Array {
  const shares = Float64Array.from({ length: count }, (_, rank) => (rank + 1) ** -exponent);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** Draws an index by `shares`, which sum to 1. */
export function drawer(shares: Float64Array, random: Random): () => number {
  let sum = 0;
  const upTo = shares.map((share) => (sum += share));
  return () => {
    const at = random() * sum;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/**
 * Compressed adjacency of an undirected reading of the edges, self loops left out: the neighbours of
 * `i` are `adjacent[start[i] … start[i + 1]]`, and the edges to them `via[…]` alike.
 */
export function adjacencyOf(count: number, source: Uint32Array, target: Uint32Array) {
  const start = new Uint32Array(count + 1);
  for (let e = 0; e < source.length; e += 1) {
    if (source[e] === target[e]) continue;
    start[source[e]! + 1]! += 1;
    start[target[e]! + 1]! += 1;
  }
  for (let i = 0; i < count; i += 1) start[i + 1]! += start[i]!;
  const next = start.slice();
  const adjacent = new Uint32Array(start[count]!);
  const via = new Uint32Array(start[count]!);
  const put = (from: number, to: number, edge: number): void => {
    const at = next[from]!++;
    adjacent[at] = to;
    via[at] = edge;
  };
  for (let e = 0; e < source.length; e += 1) {
    if (source[e] === target[e]) continue;
    put(source[e]!, target[e]!, e);
    put(target[e]!, source[e]!, e);
  }
  return { start, adjacent, via };
}

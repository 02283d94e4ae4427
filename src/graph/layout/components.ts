/** The nodes of each component, in the order in which they are met; edges read undirected. */
export function componentsOf(
  count: number,
  start: Uint32Array,
  adjacent: Uint32Array,
): (readonly number[])[] {
  const seen = new Uint8Array(count);
  const components: number[][] = [];
  for (let root = 0; root < count; root += 1) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    const reached = [root];
    for (let head = 0; head < reached.length; head += 1) {
      const node = reached[head]!;
      for (let a = start[node]!; a < start[node + 1]!; a += 1) {
        const next = adjacent[a]!;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        reached.push(next);
      }
    }
    components.push(reached);
  }
  return components;
}

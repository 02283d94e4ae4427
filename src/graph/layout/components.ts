/** The component of every node, numbered in the order in which they are met; edges read undirected. */
export function componentsOf(
  count: number,
  start: Uint32Array,
  adjacent: Uint32Array,
): { component: Uint32Array; members: number[][] } {
  const component = new Uint32Array(count);
  const seen = new Uint8Array(count);
  const members: number[][] = [];
  for (let root = 0; root < count; root += 1) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    const reached = [root];
    for (let head = 0; head < reached.length; head += 1) {
      const node = reached[head]!;
      component[node] = members.length;
      for (let a = start[node]!; a < start[node + 1]!; a += 1) {
        const next = adjacent[a]!;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        reached.push(next);
      }
    }
    members.push(reached);
  }
  return { component, members };
}

/** What is known of a thing; made when it is first asked for, and kept as long as the thing is. */
export function kept<K extends WeakKey, V>(known: WeakMap<K, V>, of: K, make: () => V): V {
  let value = known.get(of);
  if (value === undefined) known.set(of, (value = make()));
  return value;
}

/** How many are kept: a page has a few, while a server may be asked for any there is. */
const MOST = 99;

/** What is `known` of a locale, a tag or a message, made when it is first asked for: `Intl` is slow to ask. */
export function remembered<T>(known: Map<string, T>, tag: string, make: (tag: string) => T): T {
  let found = known.get(tag);
  if (found === undefined) {
    if (known.size > MOST) known.clear();
    known.set(tag, (found = make(tag)));
  }
  return found;
}

import type { ReactiveElement } from '@lit/reactive-element';
import { configure } from '../../context/page.js';
import { registeredName, setPrefix } from '../../context/tag-names.js';

/** A class that is made with Lit, as all of ours are. */
type LitClass = CustomElementConstructor & Pick<typeof ReactiveElement, 'elementProperties'>;

/** Names that somebody else had already, so that each is spoken of once. */
const spoken = new Set<string>();

/**
 * Registers `element` under `tag`, or under the page's prefix and `tag`. The first to take a name
 * keeps it: a second copy of this library, or a stranger's element of the same name, is left alone,
 * and the console and the document (`rw-name-taken`) hear of it once.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const name = registeredName(tag);
  const present = customElements.get(name);
  if (present === element || (present && Object.getPrototypeOf(present) === element)) return;
  if (!present) {
    // A class has one name: under a prefix, one of its own, so that the plain one stays free.
    customElements.define(name, name === tag ? element : class extends element {});
    // Spares each new element Lit's look at all its properties for those that standard decorators wrapped,
    // which ours are not: with hundreds of badges it is to be measured (`npm run bench -- --only badges`).
    Object.defineProperty((element as LitClass).elementProperties, 'size', { value: 0 });
  } else if (!spoken.has(name)) {
    spoken.add(name);
    void import('./name-taken.js').then((late) => late.tellNameTaken(name)).catch(() => {});
  }
}

/** What is set for a whole page, by name; empty is what is not. */
export type Settings = (name: 'endpoint' | 'source' | 'prefix') => string;

/** Whose settings hold: they are made known once, before the first class of whoever brings them. */
let settledBy: Settings | undefined;

/**
 * Registers the class that it is called on. It is a static method of each, since whoever fetches classes
 * by their tags and knows the page's settings reaches the code that these hold for in no other way.
 */
export function register(this: CustomElementConstructor, tag: string, settings: Settings): void {
  if (settledBy !== settings) {
    settledBy = settings;
    const [endpoint, source] = [settings('endpoint'), settings('source')];
    setPrefix(settings('prefix'));
    if (endpoint || source) configure({ ...(endpoint && { endpoint }), ...(source && { source }) });
  }
  defineElement(tag, this);
}

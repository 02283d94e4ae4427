import { option } from '../own-script.js';
import { parsed } from '../parsed.js';
import type { Settings } from '../../elements/shared/define-element.js';
import type { ElementClass } from '../element-in.js';

/** The first that a selector matches. From the prototype: an image may be called "querySelector". */
const first = (selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);

/**
 * Registers the classes that a script of their own holds, with what its tag says for the page.
 */
export function startAlone(tag: string, classes: Readonly<Record<string, ElementClass>>): void {
  // Of all copies on a page the first is at work, and each but that leaves (scripts/cdn/alone.ts).
  const script = first(`script[src*="${tag}.js"]`);
  const settings: Settings = (name) => option(script, name);
  void parsed.then(async () => {
    const prefix = settings('prefix');
    // What widgets inside it depend on comes first.
    if (first(`${prefix && `${prefix}-`}research-source`)) {
      try {
        const late = await import('../../elements/research-source/research-source.js');
        late.ResearchSource.register('research-source', settings);
      } catch (cause) {
        // The browser says which file it was; what stands in the widgets inside it stays.
        console.warn(cause);
      }
    }
    for (const [name, element] of Object.entries(classes)) element.register(name, settings);
  });
}

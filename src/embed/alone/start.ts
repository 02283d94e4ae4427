import { option } from '../own-script.js';
import type { Settings } from '../../elements/shared/define-element.js';
import type { ElementClass } from '../element-in.js';

/** The first of the page that a selector matches. From the prototype: a form's fields may be called anything. */
const first = (selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);

/**
 * Registers the classes that a script of their own holds, with what its tag says for the page: once the
 * page is parsed, so that its widgets start together and their requests are one.
 */
export function startAlone(tag: string, classes: Readonly<Record<string, ElementClass>>): void {
  const script = first(`script[src*="${tag}.js"]`);
  const settings: Settings = (name) => option(script, name);
  const start = async () => {
    const prefix = settings('prefix');
    // What widgets inside it depend on comes first.
    if (first(`${prefix && `${prefix}-`}research-source`)) {
      const { ResearchSource } = await import('../../elements/research-source/research-source.js');
      ResearchSource.register('research-source', settings);
    }
    for (const [name, element] of Object.entries(classes)) element.register(name, settings);
  };
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', start, { once: true });
  else void start();
}

/*
 * What the loader and the elements have in common: what the script tag sets for a page, and which tags
 * there are.
 */
import { configure } from '../context/page.js';
import { defineElement } from '../elements/shared/define-element.js';
import { setPrefix } from '../elements/shared/tag-names.js';

/** Makes known what the script tag says; empty is what it does not say. */
export function settle(option: (name: 'endpoint' | 'source' | 'prefix') => string): void {
  const [endpoint, source] = [option('endpoint'), option('source')];
  setPrefix(option('prefix'));
  if (endpoint || source) configure({ ...(endpoint && { endpoint }), ...(source && { source }) });
}

/** The class of an element among what a module exports. */
export const elementIn = (module: object): CustomElementConstructor | undefined =>
  Object.values(module).find(
    (each) => typeof each === 'function' && each.prototype instanceof HTMLElement,
  ) as CustomElementConstructor | undefined;

/** Registers the class that `module` exports, as `defineElement` does. */
export function defineFrom(tag: string, module: object): void {
  const element = elementIn(module);
  if (element) defineElement(tag, element);
}

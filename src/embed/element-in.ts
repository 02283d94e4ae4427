import type { register } from '../elements/shared/define-element.js';

/** A class of ours. */
export type ElementClass = CustomElementConstructor & { readonly register: typeof register };

/** The class of an element among what a module exports. */
export const elementIn = (module: object): ElementClass | undefined =>
  Object.values(module).find((each) => each?.prototype instanceof HTMLElement) as
    ElementClass | undefined;

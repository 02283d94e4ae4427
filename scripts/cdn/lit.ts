/*
 * Lit as far as dist/cdn/ needs it: in the place of `lit`, which brings the base class that ours do
 * without (src/elements/shared/template-element.ts). 0.1 kB less on every page with templates.
 */
export * from '@lit/reactive-element';
export * from 'lit-html';
export * from 'lit-html/is-server.js';

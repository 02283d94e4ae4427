/*
 * Rendering on a server. Nothing here asks an endpoint for anything: data is handed in.
 */
export { PRERENDERED_TAGS, type PrerenderedTag } from './elements.js';
export { render, type RenderOptions } from './render.js';

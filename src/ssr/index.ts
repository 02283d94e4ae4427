/*
 * Rendering on a server. Nothing here asks an endpoint for anything by itself: data is handed in, or a
 * source that has it.
 */
export { PRERENDERED_TAGS, type PrerenderedTag } from './elements.js';
export { createFragmentHandler, type FragmentOptions } from './fragments.js';
export {
  documentOf,
  personOf,
  profilePage,
  workOf,
  type JsonLd,
  type PageFacts,
} from './json-ld.js';
export {
  asOfLine,
  descriptionOf,
  jsonLdScript,
  renderPage,
  titleOf,
  type PageOptions,
  type PagePart,
} from './page.js';
export { renderProfilePage, type ProfilePageOptions } from './profile-page.js';
export { render, type RenderOptions } from './render.js';
export { speakerFor, type Speaker } from './speaker.js';

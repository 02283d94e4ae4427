/*
 * The one script tag: a classic or a module script, harmless when it is there twice. It holds no code
 * of any element; each tag on the page fetches its own, once it is nearly on screen.
 */
import { startLoader } from './loader.js';

/** The package's version; the bundler writes it in. */
declare const RW_VERSION: string;

startLoader(RW_VERSION);

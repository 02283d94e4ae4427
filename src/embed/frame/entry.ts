/*
 * dist/embed/frame.js: the script of the frame's page.
 */
import { startFrame } from './page.js';

startFrame();

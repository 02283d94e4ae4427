/** The graph without the element, and without Lit: index a slice, lay it out, draw it. */
export { GraphView, type GraphViewEvents } from './draw/view.js';
export { indexGraph, type Graph, type NodeKind } from './graph.js';
export { joinSlices } from './join.js';
export { layoutInput, type LayoutOptions } from './layout/input.js';
export { layoutNow } from './layout/layout.js';
export { runLayout, type RunOptions } from './layout/run.js';
export { pictureText, staticPicture } from './picture.js';
export { relations, type Relation } from './relation.js';

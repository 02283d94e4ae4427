import { graphPalette, type GraphColour } from '../../theme/graph-palette.js';
import { EDGE_KINDS, NODE_KINDS } from '../graph.js';
import { cssColour, EDGE_LOOK, LABEL_HALO, LABEL_SIZE } from '../look.js';

const colours = (Object.keys(graphPalette) as GraphColour[])
  .map((name) => `--_g-${name}:${cssColour(name)};`)
  .join('');

const edges = EDGE_KINDS.map((kind) => {
  const { colour, width, opacity, dash } = EDGE_LOOK[kind];
  return (
    `.rw-graph .edge.${kind}{stroke:var(--_g-${colour});stroke-width:${width}px;stroke-opacity:calc(${opacity}*var(--_fade,1))}` +
    (dash === null ? '' : `.rw-graph.dashed .edge.${kind}{stroke-dasharray:${dash}}`)
  );
}).join('');

const shapes = NODE_KINDS.map((kind) => `.rw-graph .shape.${kind}{fill:var(--_g-${kind})}`).join(
  '',
);

/*
 * The drawing's style sheet. Everything is under `.rw-graph`, so that it can be adopted by any
 * document or shadow root. In forced colours SVG is left alone by the browser, so system colours
 * are named here.
 */
const graphCss = `
.rw-graph{${colours}position:relative;overflow:hidden;contain:layout paint style;background:var(--_g-ground);color:var(--_g-label);
cursor:grab;user-select:none;-webkit-user-select:none;touch-action:pan-x pan-y;-webkit-tap-highlight-color:transparent}
.rw-graph.active{touch-action:none}
.rw-graph.dragging{cursor:grabbing}
.rw-graph.over{cursor:pointer}
.rw-graph .stage,.rw-graph svg{position:absolute;inset:0;inline-size:100%;block-size:100%;overflow:visible;pointer-events:none}
.rw-graph .stage,.rw-graph .labels{transform-origin:0 0;will-change:transform}
.rw-graph .edge{fill:none;vector-effect:non-scaling-stroke}
${edges}
.rw-graph .shape{stroke:var(--_g-ground);stroke-width:calc(var(--_outline,1)*1px);vector-effect:non-scaling-stroke}
${shapes}
.rw-graph .lit .edge{stroke-opacity:.95;stroke-width:1.75px}
.rw-graph.dim .base{opacity:.22}
.rw-graph .ring{fill:none;vector-effect:non-scaling-stroke;stroke:var(--_g-label);stroke-width:2px}
.rw-graph .ring.focus{stroke:var(--_g-person);stroke-opacity:.4;stroke-width:3px}
.rw-graph .ring.cursor{stroke-width:3px}
.rw-graph .labels{writing-mode:horizontal-tb;direction:ltr;font-size:${LABEL_SIZE}px;text-anchor:middle}
.rw-graph .label{fill:var(--_g-label);stroke:var(--_g-ground);stroke-width:${LABEL_HALO}px;stroke-linejoin:round;paint-order:stroke;unicode-bidi:plaintext}
.rw-graph .label.work{fill-opacity:.8}
.rw-graph .label.focus,.rw-graph .label.chosen{font-weight:600;fill-opacity:1}
.rw-graph.dim .label:not(.near){opacity:.18}
@media (prefers-reduced-motion:no-preference){
.rw-graph .base,.rw-graph .label{transition:opacity .16s}
.rw-graph .label.new{animation:rw-graph-in .2s}
@keyframes rw-graph-in{from{opacity:0}}
}
@media (forced-colors:active){
.rw-graph{forced-color-adjust:none;background:Canvas}
.rw-graph .edge{stroke:CanvasText!important}
.rw-graph .shape{fill:CanvasText!important;stroke:Canvas}
.rw-graph .lit .edge{stroke:Highlight!important}
.rw-graph .lit .shape{fill:Highlight!important}
.rw-graph .label{fill:CanvasText;stroke:Canvas}
.rw-graph .ring,.rw-graph .ring.focus{stroke:Highlight;stroke-opacity:1}
}
@media print{.rw-graph{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** One sheet for each document: it refuses those of others. */
const sheets = new WeakMap<Document, CSSStyleSheet>();
const users = new WeakMap<Document | ShadowRoot, number>();

function sheetOf(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(graphCss);
  sheets.set(document, sheet);
  return sheet;
}

/** Adopts the style sheet into `root`, once however many drawings are in it. Returns what takes it away again. */
export function adoptStyles(root: Document | ShadowRoot): () => void {
  const own = sheetOf(root.ownerDocument ?? (root as Document));
  users.set(root, (users.get(root) ?? 0) + 1);
  if (!root.adoptedStyleSheets.includes(own))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  return () => {
    const left = (users.get(root) ?? 1) - 1;
    users.set(root, left);
    if (left > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== own);
  };
}

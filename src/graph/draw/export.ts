import { graphPalette, type GraphColour } from '../../theme/graph-palette.js';
import type { Camera, Size } from '../camera.js';
import { type Graph, isShown, type NodeKind } from '../graph.js';
import { LABEL_HALO, LABEL_SIZE } from '../look.js';
import { drawPicture, type PictureNode, pictureText } from '../picture.js';
import { hostMeasure } from './label-layer.js';

/** What is to be exported: the same part of the picture that a view shows. */
export interface ExportRequest {
  readonly graph: Graph;
  readonly positions: Float32Array;
  readonly camera: Camera;
  readonly size: Size;
  readonly hidden?: ReadonlySet<NodeKind>;
  readonly title?: string;
}

/** px of the PNG per px on the screen: sharp in print. */
const PNG_SCALE = 3;

/** An SVG file of what a view in `host` shows, with `host`'s colours and font. */
export function svgFile(host: HTMLElement, request: ExportRequest): Blob {
  return new Blob([pictureText(pictureFor(host, request))], { type: 'image/svg+xml' });
}

/**
 * A PNG of the same. Painted on a canvas by hand, since page policies refuse images made from text.
 * Rejects where there is no canvas.
 */
export function pngFile(host: HTMLElement, request: ExportRequest): Promise<Blob> {
  const { width, height } = request.size;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * PNG_SCALE);
  canvas.height = Math.round(height * PNG_SCALE);
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('No canvas to paint on.'));
  context.scale(PNG_SCALE, PNG_SCALE);
  paint(context, pictureFor(host, request), { ...request.size, k: 1 });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for a PNG.'));
      else resolve(blob);
    });
  });
}

function pictureFor(host: HTMLElement, request: ExportRequest): PictureNode {
  const colours = resolvedColours(host);
  const { graph, hidden = new Set(), title = '' } = request;
  return drawPicture({
    ...request,
    visible: (i) => isShown(graph, hidden, i),
    colour: (name) => colours[name],
    font: getComputedStyle(host).fontFamily,
    measure: hostMeasure(host),
    title,
  });
}

/** The colours that the page gives the drawing now, as `rgb(…)`. */
function resolvedColours(host: HTMLElement): Record<GraphColour, string> {
  const probe = document.createElement('span');
  host.append(probe);
  const names = Object.keys(graphPalette) as GraphColour[];
  const colours = names.map((name) => {
    probe.style.color = `var(--_g-${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<GraphColour, string>;
}

/** Paints our own pictures: groups with a camera, paths, rectangles over all, text in lines. */
function paint(
  context: CanvasRenderingContext2D,
  node: PictureNode,
  view: Size & { readonly k: number },
): void {
  const { name, attributes, children } = node;
  context.save();
  if (name === 'rect') {
    context.fillStyle = attributes.fill!;
    context.fillRect(0, 0, view.width, view.height);
  } else if (name === 'path') paintPath(context, attributes, view.k);
  else if (name === 'tspan') paintLine(context, attributes, String(children[0]));
  else {
    const k = enter(context, name, attributes);
    for (const child of children)
      if (typeof child !== 'string') paint(context, child, { ...view, k: k ?? view.k });
  }
  context.restore();
}

/** Applies what a group or text says for what is in it; returns the camera's zoom where it sets one. */
function enter(
  context: CanvasRenderingContext2D,
  name: string,
  attributes: PictureNode['attributes'],
): number | null {
  if (attributes['font-family'] !== undefined) {
    context.font = `${LABEL_SIZE}px ${attributes['font-family']}`;
    context.fillStyle = attributes.fill!;
    context.strokeStyle = attributes.stroke!;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = LABEL_HALO;
  }
  if (name === 'text' && attributes['font-weight'] !== undefined)
    context.font = `${attributes['font-weight']} ${context.font}`;
  if (attributes.transform === undefined) return null;
  const [k = 1, , , , x = 0, y = 0] = (
    attributes.transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  context.transform(k, 0, 0, k, x, y);
  return k;
}

function paintPath(
  context: CanvasRenderingContext2D,
  attributes: PictureNode['attributes'],
  k: number,
): void {
  const path = new Path2D(attributes.d);
  if (attributes.fill !== 'none') {
    context.fillStyle = attributes.fill!;
    context.fill(path);
  }
  const dash = attributes['stroke-dasharray']?.split(' ').map((length) => Number(length) / k) ?? [];
  context.setLineDash(dash);
  context.globalAlpha = Number(attributes['stroke-opacity'] ?? 1);
  context.strokeStyle = attributes.stroke!;
  context.lineWidth = Number(attributes['stroke-width']) / k;
  context.stroke(path);
}

function paintLine(
  context: CanvasRenderingContext2D,
  attributes: PictureNode['attributes'],
  text: string,
): void {
  const [x, y] = [Number(attributes.x), Number(attributes.y)];
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

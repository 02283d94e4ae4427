import { treeText, type TreeNode } from '../format/tree-text.js';
import type { GraphSlice } from '../model/graph-slice.js';
import type { GraphColour } from '../theme/graph-palette.js';
import { type Camera, fitted, shapeScale, type Size } from './camera.js';
import { framed, labelBudget, MARGIN } from './frame.js';
import { EDGE_KINDS, type Graph, indexGraph, kindOf, NODE_KINDS } from './graph.js';
import { guessedMeasure } from './guess.js';
import { LINE_HEIGHT, labelOrder, type PlacedLabel } from './labels.js';
import { layoutInput } from './layout/input.js';
import { layoutNow } from './layout/layout.js';
import {
  cssColour,
  DASHED_EDGES,
  EDGE_LOOK,
  EDGE_ORDER,
  edgeFade,
  LABEL_HALO,
  LABEL_SIZE,
  outlineWidth,
  RING_GAP,
} from './look.js';
import { drawnRadius, edgesPath, focusPath, shapePath, shapesPath } from './paths.js';
import { placeLabels } from './place-labels.js';
import type { Measure } from './text.js';

/** An SVG element as plain data; a string is text. */
export type PictureNode = TreeNode;

/** What the edges and shapes of a picture are made of. */
export interface WorldRequest {
  readonly graph: Graph;
  readonly positions: Float32Array;
  readonly camera: Camera;
  /** Nodes that are shown. */
  readonly visible: (i: number) => boolean;
  /** A colour by name, as CSS. */
  readonly colour: (name: GraphColour) => string;
}

/** What a picture without a screen is made of. */
export interface PictureRequest extends WorldRequest {
  readonly size: Size;
  readonly font: string;
  readonly measure: Measure;
  /** Accessible name of the picture. */
  readonly title: string;
}

/**
 * A picture of a slice for servers and for print: laid out, fitted and labelled, as an `<svg>` tree.
 * Colours follow the page's `--rw-graph-*` and its colour scheme.
 *
 * @param size `width` and `height` in px, at least 1 each; `title` is the accessible name, none when empty
 */
export function staticPicture(
  slice: GraphSlice,
  { width, height, title = '' }: Size & { readonly title?: string },
): PictureNode {
  const graph = indexGraph(slice);
  const size = { width: soundLength(width), height: soundLength(height) };
  const positions = layoutNow(layoutInput(graph, { aspect: size.width / size.height }));
  return drawPicture({
    graph,
    positions,
    camera: fitted(framed(graph, positions), size, MARGIN),
    size,
    visible: () => true,
    colour: cssColour,
    font: 'sans-serif',
    measure: guessedMeasure(LABEL_SIZE),
    title,
  });
}

/** A length in px that something can be drawn in. */
const soundLength = (length: number): number => Math.min(Math.max(1, length || 1), 1e6);

/** The `<svg>` tree of what a camera sees. */
export function drawPicture(request: PictureRequest): PictureNode {
  const { size, title } = request;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: String(size.width),
      height: String(size.height),
      role: 'img',
      ...(title === '' ? {} : { 'aria-label': title }),
    },
    [
      ...(title === '' ? [] : [element('title', {}, [title])]),
      element('rect', { width: '100%', height: '100%', fill: request.colour('ground') }, []),
      world(request),
      labelGroup(request),
    ],
  );
}

/** Edges and shapes as the camera sees them, without names. */
export function world(request: WorldRequest): PictureNode {
  const { k, x, y } = request.camera;
  const transform = `matrix(${k} 0 0 ${k} ${x} ${y})`;
  const parts = [...edgePaths(request), ...shapePaths(request), ...focusPaths(request)];
  return element('g', { transform }, parts);
}

/** An element of a picture. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (PictureNode | string)[],
): PictureNode => ({ name, attributes, children });

function edgePaths({ graph, positions, visible, colour }: WorldRequest): PictureNode[] {
  const shown = [...graph.source.keys()].filter(
    (e) => visible(graph.source[e]!) && visible(graph.target[e]!),
  );
  const fade = edgeFade(shown.length);
  return EDGE_ORDER.map((kind) => {
    const look = EDGE_LOOK[kind];
    const edges = shown.filter((e) => EDGE_KINDS[graph.edgeKind[e]!] === kind);
    const dashed = look.dash !== null && shown.length <= DASHED_EDGES;
    return element(
      'path',
      {
        d: edgesPath(graph, positions, edges),
        fill: 'none',
        stroke: colour(look.colour),
        'stroke-width': String(look.width),
        'stroke-opacity': String(look.opacity * fade),
        'vector-effect': 'non-scaling-stroke',
        ...(dashed && { 'stroke-dasharray': look.dash! }),
      },
      [],
    );
  }).filter((path) => path.attributes.d !== '');
}

function shapePaths({ graph, positions, visible, colour, camera }: WorldRequest): PictureNode[] {
  const scale = shapeScale(camera.k) / camera.k;
  return [...NODE_KINDS].reverse().flatMap((kind) => {
    const nodes = [...graph.nodes.keys()].filter((i) => kindOf(graph, i) === kind && visible(i));
    if (nodes.length === 0) return [];
    return [
      element(
        'path',
        {
          d: shapesPath(graph, positions, kind, nodes, scale),
          fill: colour(kind),
          stroke: colour('ground'),
          'stroke-width': String(outlineWidth(shapeScale(camera.k))),
          'vector-effect': 'non-scaling-stroke',
        },
        [],
      ),
    ];
  });
}

/** The focus above all other shapes, in its ring. */
function focusPaths({ graph, positions, visible, colour, camera }: WorldRequest): PictureNode[] {
  const d = focusPath(graph, positions, visible, camera.k);
  if (d === '') return [];
  const kind = kindOf(graph, graph.focus);
  const line = { 'vector-effect': 'non-scaling-stroke' };
  const [x, y] = [positions[2 * graph.focus]!, positions[2 * graph.focus + 1]!];
  const r = drawnRadius(graph, graph.focus, camera.k) + RING_GAP / camera.k;
  return [
    element(
      'path',
      { d, fill: colour(kind), stroke: colour('ground'), 'stroke-width': '1.25', ...line },
      [],
    ),
    element(
      'path',
      {
        d: shapePath(kind, x, y, r),
        fill: 'none',
        stroke: colour('person'),
        'stroke-width': '3',
        'stroke-opacity': '0.4',
        ...line,
      },
      [],
    ),
  ];
}

function labelGroup(request: PictureRequest): PictureNode {
  const { graph, size, colour, font } = request;
  const labels = placeLabels({
    ...request,
    fontSize: LABEL_SIZE,
    order: labelOrder(graph),
    insisted: new Set([graph.focus]),
    most: labelBudget(size),
  });
  return element(
    'g',
    {
      'font-family': font,
      'font-size': String(LABEL_SIZE),
      'text-anchor': 'middle',
      direction: 'ltr',
      fill: colour('label'),
      stroke: colour('ground'),
      'stroke-width': String(LABEL_HALO),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    labels.map((label) => textOf(label, label.index === graph.focus)),
  );
}

function textOf(label: PlacedLabel, bold: boolean): PictureNode {
  return element(
    'text',
    bold ? { 'font-weight': '600' } : {},
    label.lines.map((line, n) =>
      element(
        'tspan',
        {
          x: label.x.toFixed(1),
          y: (label.baseline + n * LABEL_SIZE * LINE_HEIGHT).toFixed(1),
          'unicode-bidi': 'plaintext',
        },
        [line],
      ),
    ),
  );
}

/** A picture as the text of an SVG file; every text from data escaped. */
export const pictureText = (picture: PictureNode): string => treeText(picture);

import type { GraphSlice } from '../model/graph-slice.js';
import { type Camera, fitted, type Size } from './camera.js';
import { framed, labelBudget, MARGIN } from './frame.js';
import { type Graph, indexGraph } from './graph.js';
import { guessedMeasure } from './guess.js';
import { LINE_HEIGHT, labelOrder, type PlacedLabel } from './labels.js';
import { layoutInput } from './layout/input.js';
import { layoutNow } from './layout/layout.js';
import { cssColour, LABEL_HALO, LABEL_SIZE } from './look.js';
import { element, type PictureNode, world } from './picture.js';
import { placeLabels } from './place-labels.js';
import { STILL_RATIO, STILL_WIDTHS } from './still-sizes.js';

const sizeAt = (width: number): Size => ({ width, height: width * STILL_RATIO });

/** The size that lines and shapes are drawn for; they grow and shrink with the picture. */
const DRAWN = sizeAt(600);

/**
 * A slice as a picture that fits any width without script, for servers: an `<svg>` tree with no ground of its own.
 * Shapes scale with it. Names keep their size, so that they can be read on a phone: there are a few for narrow
 * pictures, other and more for wider ones, each group of class `from-<width>`; a style sheet shows the one that
 * fits. The picture must be shown with a height of `STILL_RATIO` of its width.
 */
export function stillPicture(slice: GraphSlice, title: string): PictureNode {
  const graph = indexGraph(slice);
  const positions = layoutNow(layoutInput(graph, { aspect: 1 / STILL_RATIO }));
  const camera = fitted(framed(graph, positions), DRAWN, MARGIN);
  const viewBox = `0 0 ${DRAWN.width} ${DRAWN.height}`;
  const drawing = { graph, positions, camera, visible: () => true, colour: cssColour };
  return element('svg', { role: 'img', 'aria-label': title }, [
    element('svg', { viewBox, width: '100%', height: '100%' }, [world(drawing)]),
    element(
      'g',
      {
        'font-size': String(LABEL_SIZE),
        'text-anchor': 'middle',
        direction: 'ltr',
        fill: cssColour('label'),
        stroke: cssColour('ground'),
        'stroke-width': String(LABEL_HALO),
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      STILL_WIDTHS.map((width) => namesFrom(width, graph, positions, camera)),
    ),
  ]);
}

/** The names for pictures of a width or more: what does not touch at that width does not touch beyond it. */
function namesFrom(
  width: number,
  graph: Graph,
  positions: Float32Array,
  { k, x, y }: Camera,
): PictureNode {
  const size = sizeAt(width);
  const scale = width / DRAWN.width;
  const labels = placeLabels({
    graph,
    positions,
    camera: { k: k * scale, x: x * scale, y: y * scale },
    size,
    measure,
    fontSize: LABEL_SIZE,
    order: labelOrder(graph),
    visible: () => true,
    insisted: new Set([graph.focus]),
    most: labelBudget(size),
  });
  return element(
    'g',
    { class: `from-${width}` },
    labels.map((label) => nameOf(label, size, label.index === graph.focus)),
  );
}

const measure = guessedMeasure(LABEL_SIZE);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

function nameOf({ lines, x, baseline }: PlacedLabel, size: Size, bold: boolean): PictureNode {
  const place = { x: percent(x, size.width), y: percent(baseline, size.height) };
  return element(
    'text',
    bold ? { ...place, 'font-weight': '600' } : place,
    lines.map((line, n) =>
      element('tspan', n === 0 ? {} : { x: place.x, dy: `${LINE_HEIGHT}em` }, [line]),
    ),
  );
}

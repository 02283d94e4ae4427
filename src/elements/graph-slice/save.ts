import { pngFile, svgFile } from '../../graph/draw/export.js';
import { saveFile } from '../shared/save-file.js';
import type { Picture } from './picture.js';
import { focusName } from './sentences.js';
import type { SaveFormat } from './stage.js';

/** What is safe in a file's name on every system. */
const fileName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'graph';

/**
 * Hands the visitor the part of the picture that is seen, as a file.
 *
 * @throws Error where the browser cannot paint it
 */
export async function savePicture(
  format: SaveFormat,
  { graph, positions, view, canvas, hidden }: Picture,
): Promise<void> {
  if (!graph || !positions || !view || !canvas) return;
  const title = focusName(graph);
  const { camera, size } = view;
  const request = { graph, positions, camera, size, hidden, title };
  const file = format === 'SVG' ? svgFile(canvas, request) : await pngFile(canvas, request);
  saveFile(file, `${fileName(title)}.${format.toLowerCase()}`);
}

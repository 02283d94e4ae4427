import { type LabelRequest, labelling, type PlacedLabel } from './labels.js';

/** Labels without overlap, all at once: for pictures that nobody waits for. */
export function placeLabels(request: LabelRequest): readonly PlacedLabel[] {
  const work = labelling(request);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

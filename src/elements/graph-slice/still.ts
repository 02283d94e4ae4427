import { stillPicture } from '../../graph/still.js';
import type { GraphSlice } from '../../model/graph-slice.js';
import { printed } from '../shared/printed.js';

/** The picture as a server prints it: it does not move. */
export const printedPicture = (slice: GraphSlice, title: string): unknown =>
  printed(stillPicture(slice, title));

import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { pictureText, staticPicture } from '../../graph/picture.js';
import type { GraphSlice } from '../../model/graph-slice.js';

/** The size that a still picture is laid out for, in px; it is shown as large as its place is. */
const SIZE = { width: 960, height: 600 };

/** The picture as a server draws it: it does not move. Text from data is escaped in it. */
export function stillPicture(slice: GraphSlice, title: string): unknown {
  const picture = staticPicture(slice, { ...SIZE, title });
  const attributes = { ...picture.attributes, width: '100%', height: '100%' };
  return unsafeHTML(pictureText({ ...picture, attributes }));
}

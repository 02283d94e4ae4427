import type { PictureNode } from '../picture.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A new SVG element of the given class. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  className: string,
  parent?: Element,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  element.setAttribute('class', className);
  parent?.append(element);
  return element;
}

/** A picture's tree as elements. */
export function pictureElement(node: PictureNode): SVGElement {
  const element = document.createElementNS(SVG, node.name);
  for (const [name, value] of Object.entries(node.attributes))
    if (name !== 'xmlns') element.setAttribute(name, value);
  for (const child of node.children)
    element.append(typeof child === 'string' ? child : pictureElement(child));
  return element;
}

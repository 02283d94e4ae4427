/**
 * `@bzpeer/widgets/react`: a component per tag, for React 19. A file each, so that a bundler keeps
 * only what is used. Props are the element's properties; `rw-follow-changed` is `onFollowChanged`.
 */
import { classNameOf } from '../class-name.js';
import type { ElementFacts } from '../element-facts.js';

const WRAP = `'use client';
import { createElement, useImperativeHandle, useLayoutEffect, useRef } from 'react';

/**
 * A component for a tag. Plain values go to attributes, under which a server can write them too;
 * everything else goes to the property of its name, which React 19 does by itself in a browser.
 */
export function wrap(tag, attributes, properties, events) {
  const Component = ({ ref, ...props }) => {
    const own = useRef(null);
    useImperativeHandle(ref, () => own.current, []);
    useLayoutEffect(() => hydrate(own.current, props, properties, events), []);
    return createElement(tag, { ...translate(props, attributes, events), ref: own });
  };
  Component.displayName = tag;
  return Component;
}

function translate(props, attributes, events) {
  const translated = {};
  for (const [name, value] of Object.entries(props)) {
    const isPlain = value === null || typeof value !== 'object';
    if (Object.hasOwn(events, name)) translated['on' + events[name]] = value;
    else if (isPlain && Object.hasOwn(attributes, name)) translated[attributes[name]] = value;
    else translated[name] = value;
  }
  return translated;
}

/**
 * Hands over what a server cannot write: React takes up a tag from there with neither its objects nor
 * its listeners (facebook/react issue 35446). Where React has done it, this changes nothing, and it
 * takes these listeners away as its own.
 */
function hydrate(element, props, properties, events) {
  for (const name of properties) {
    if (Object.hasOwn(props, name)) element[name] = props[name];
  }
  for (const [name, event] of Object.entries(events)) {
    if (props[name]) element.addEventListener(event, props[name]);
  }
}
`;

/** `rw-follow-changed` is `onFollowChanged`. */
const handlerName = (event: string): string => `on${classNameOf(event.replace(/^rw-/, ''))}`;

function component({ tag, settings, events }: ElementFacts): string {
  const attributes = settings.flatMap(({ name, attribute }) =>
    attribute && attribute !== name ? [[name, attribute]] : [],
  );
  const properties = settings.filter(({ attribute }) => !attribute).map(({ name }) => name);
  const handlers = events.map(({ name }) => [handlerName(name), name]);
  const written = (pairs: string[][]): string => JSON.stringify(Object.fromEntries(pairs));
  return `'use client';
import '../elements/${tag}.js';
import { wrap } from './wrap.js';

export const ${classNameOf(tag)} = /* @__PURE__ */ wrap('${tag}', ${written(attributes)}, ${JSON.stringify(properties)}, ${written(handlers)});
`;
}

function types({ tag, description, events }: ElementFacts): string {
  const name = classNameOf(tag);
  const handlers = events.map(
    (event) => `  ${handlerName(event.name)}?: WidgetElements['${tag}']['on${event.name}'];\n`,
  );
  return `import type { ReactElement } from 'react';
import type { WidgetElements } from '../jsx.js';

export type ${name}Props = Omit<WidgetElements['${tag}'], \`onrw-\${string}\`> & {
${handlers.join('')}};

/** ${description} */
export declare const ${name}: (props: ${name}Props) => ReactElement;
`;
}

/** The files of dist/react/, by path below dist/. */
export function reactFiles(elements: readonly ElementFacts[]): Record<string, string> {
  const names = elements.map(({ tag }) => classNameOf(tag));
  const index = names.map((name) => `export * from './${name}.js';\n`).join('');
  const files: Record<string, string> = {
    'react/wrap.js': WRAP,
    'react/index.js': index,
    'react/index.d.ts': index,
  };
  for (const element of elements) {
    const path = `react/${classNameOf(element.tag)}`;
    files[`${path}.js`] = component(element);
    files[`${path}.d.ts`] = types(element);
  }
  return files;
}

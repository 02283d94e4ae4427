/* Controls that do what they say: each row of an element's table that can be set is set on the element of the story. */
import type { Args, ArgTypes } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

interface Named {
  name: string;
}

/** What is read of custom-elements.json. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly slots?: readonly Named[];
      readonly cssParts?: readonly Named[];
    }[];
  }[];
}

/**
 * The manifest with slots and parts as pages write them. Storybook knows rows by name alone: an attribute that
 * is called like a part would be lost, as `group` of a list would.
 */
export function withNamesApart(manifest: unknown): unknown {
  const copy = structuredClone(manifest) as Manifest;
  for (const { slots = [], cssParts = [] } of copy.modules.flatMap((each) => each.declarations)) {
    for (const slot of slots) slot.name = slot.name ? `slot="${slot.name}"` : '(default slot)';
    for (const part of cssParts) part.name = `::part(${part.name})`;
  }
  return copy;
}

type ArgType = ArgTypes[string];

const categoryOf = (type: ArgType | undefined): string =>
  (type?.table as { category?: string } | undefined)?.category ?? '';

/** What only tells, and cannot be set. */
const TOLD = new Set(['events', 'slots', 'css shadow parts']);

function controlled<T extends ArgType>(given: T): T {
  const summary = (given.table?.type as { summary?: string } | undefined)?.summary ?? '';
  const category = categoryOf(given);
  if (TOLD.has(category)) return { control: false, ...given };
  const isText = category === 'css custom properties' || /^string \| undefined$/.test(summary);
  if (isText) return { control: { type: 'text' }, ...given, type: { name: 'string' } };
  if (/^number \| undefined$/.test(summary)) {
    return { control: { type: 'number' }, ...given, type: { name: 'number' } };
  }
  const words = [...summary.matchAll(/'([^']+)'/g)].map(([, word]) => word!);
  if (words.length === 0) return given;
  return {
    control: { type: 'select' },
    options: words,
    ...given,
    type: { name: 'enum', value: words },
  };
}

/** A field, a choice or nothing, where Storybook would ask for an object. */
export const controls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, controlled(type)]));

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const earlier = new WeakMap<Element, ReadonlySet<string>>();

function setAll(element: HTMLElement, args: Args, argTypes: ArgTypes): void {
  const set = Object.entries(args).filter(([, value]) => isPlain(value) && value !== false);
  for (const name of earlier.get(element) ?? []) {
    if (set.some(([other]) => other === name)) continue;
    if (name.startsWith('--')) element.style.removeProperty(name);
    else element.removeAttribute(name);
  }
  for (const [name, value] of set) {
    const category = categoryOf(argTypes[name]);
    if (category === 'attributes') element.setAttribute(name, value === true ? '' : String(value));
    if (category === 'properties') Reflect.set(element, name, value);
    if (category === 'css custom properties') element.style.setProperty(name, String(value));
  }
  const lasting = set.filter(([name]) => categoryOf(argTypes[name]) !== 'properties');
  earlier.set(element, new Set(lasting.map(([name]) => name)));
}

/** `story`, with what its own template leaves to the controls set on every `component` in it. */
export function underControl(
  story: unknown,
  component: string,
  args: Args,
  argTypes: ArgTypes,
): TemplateResult {
  // The story is drawn after the element that it stands in.
  const drawn = (root?: Element) =>
    queueMicrotask(() => {
      for (const element of root?.querySelectorAll<HTMLElement>(component) ?? []) {
        setAll(element, args, argTypes);
      }
    });
  return html`<div style="display: contents" ${ref(drawn)}>${story}</div>`;
}

/** What the manifest says of each element, in the shape that docs, types and editor data are made from. */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.js';

/** A named, described thing: a slot, a part, an event or a CSS property. */
export interface Fact {
  readonly name: string;
  readonly description: string;
}

/** A property of an element, and the attribute that sets it where there is one. */
export interface Setting extends Fact {
  readonly attribute: string | undefined;
  readonly type: string;
  readonly default: string | undefined;
}

/** One element. */
export interface ElementFacts {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly settings: readonly Setting[];
  readonly methods: readonly Fact[];
  readonly events: readonly Fact[];
  readonly slots: readonly Fact[];
  readonly parts: readonly Fact[];
  readonly cssProperties: readonly Fact[];
}

/**
 * The facts of every element, by tag.
 *
 * @throws Error naming everything public that has no description
 */
export function elementFacts(manifest: Package): ElementFacts[] {
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .map((declaration) => factsOf(declaration as CustomElementDeclaration))
    .sort((a, b) => a.tag.localeCompare(b.tag));
  const silent = elements.flatMap(undescribed);
  if (silent.length > 0) throw new Error(`No description: ${silent.join(', ')}`);
  return elements;
}

function factsOf(declaration: CustomElementDeclaration): ElementFacts {
  const { members = [], attributes = [] } = declaration;
  const fields = members.filter((member) => member.kind === 'field');
  return {
    tag: declaration.tagName ?? '',
    className: declaration.name,
    description: oneLine(declaration.description),
    settings: fields.map((field) => ({
      ...fact(field),
      attribute: attributes.find(({ fieldName }) => fieldName === field.name)?.name,
      type: field.type?.text ?? '',
      default: field.default,
    })),
    methods: members.filter((member) => member.kind === 'method').map(fact),
    events: facts(declaration.events),
    slots: facts(declaration.slots),
    parts: facts(declaration.cssParts),
    cssProperties: facts(declaration.cssProperties),
  };
}

interface Described {
  readonly name?: string;
  readonly description?: string;
}

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();
const fact = ({ name = '', description }: Described): Fact => ({
  name,
  description: oneLine(description),
});

/** Each once: what a class says of an inherited thing comes first. */
function facts(given: readonly Described[] = []): Fact[] {
  const byName = new Map<string, Fact>();
  for (const each of given.map(fact)) if (!byName.has(each.name)) byName.set(each.name, each);
  return [...byName.values()];
}

function undescribed(element: ElementFacts): string[] {
  const { tag, settings, methods, events, slots, parts, cssProperties } = element;
  const all = { settings, methods, events, slots, parts, cssProperties };
  const silent = Object.entries(all).flatMap(([kind, given]) =>
    given.filter(({ description }) => !description).map(({ name }) => `<${tag}> ${kind} ${name}`),
  );
  return element.description ? silent : [`<${tag}>`, ...silent];
}

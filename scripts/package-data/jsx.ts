/** Types for JSX, made from the classes' own: `import '@bzpeer/widgets/jsx.js'` brings them to React. */
import type { ElementFacts } from '../element-facts.js';

const HEAD = `import type { HTMLAttributes, RefAttributes } from 'react';
import type {} from './index.js';

/** A number may be written as in HTML: limit="3". */
type Written<T> = number extends T ? T | \`\${number}\` : T;

type Widget<
  Tag extends keyof HTMLElementTagNameMap,
  Property extends keyof HTMLElementTagNameMap[Tag],
  EventName extends keyof HTMLElementEventMap = never,
> = Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, Property> &
  RefAttributes<HTMLElementTagNameMap[Tag]> & {
    [P in Property]?: Written<HTMLElementTagNameMap[Tag][P]> | undefined;
  } & { [E in EventName as \`on\${E}\`]?: (event: HTMLElementEventMap[E]) => void };
`;

const union = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ');

function entry({ tag, description, settings, events }: ElementFacts): string {
  const generic = [
    `'${tag}'`,
    union(settings.map(({ name }) => name)),
    union(events.map(({ name }) => name)),
  ];
  const kebab = settings.filter(({ name, attribute }) => attribute && attribute !== name);
  const attributes = kebab.map(
    ({ name, attribute }) =>
      `'${attribute}'?: Written<HTMLElementTagNameMap['${tag}']['${name}']> | undefined;`,
  );
  const more = attributes.length > 0 ? ` & { ${attributes.join(' ')} }` : '';
  return `  /** ${description} */\n  '${tag}': Widget<${generic.join(', ')}>${more};`;
}

/** The text of `jsx.d.ts`. */
export function jsxTypes(elements: readonly ElementFacts[]): string {
  return `${HEAD}
/** What each tag takes in JSX. */
export interface WidgetElements {
${elements.map(entry).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}
`;
}

/** Types for Vue templates: `import '@bzpeer/widgets/vue.js'` brings them to Vue's language tools. */
import type { ElementFacts } from '../element-facts.js';

function entry({ tag, settings, events }: ElementFacts): string {
  const names = settings.map(({ name }) => `'${name}'`).join(' | ');
  const heard = events.map(({ name }) => `'${name}'`).join(' | ') || 'never';
  return `    '${tag}': Widget<HTMLElementTagNameMap['${tag}'], ${names}, ${heard}>;`;
}

/** The text of `vue.d.ts`. */
export function vueTypes(elements: readonly ElementFacts[]): string {
  return `import type { HTMLAttributes, PublicProps } from 'vue';
import type {} from './define.js';
import type {} from './index.js';

/** \`rw-follow-changed\` is \`RwFollowChanged\`, as Vue's tools write it. */
type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

/** A number may be written as in HTML: limit="3". */
type Written<T> = number extends T ? T | \`\${number}\` : T;

type Handlers<EventName extends keyof HTMLElementEventMap> = {
  [E in EventName as \`on\${Pascal<E>}\`]?: (event: HTMLElementEventMap[E]) => void;
};

/** An element in a template: a reference to it is the element, and it takes what any element takes. */
type Widget<
  E extends HTMLElement,
  Property extends keyof E,
  EventName extends keyof HTMLElementEventMap,
> = new () => E & {
  $props: { [P in Property]?: Written<E[P]> | undefined } & Handlers<EventName> &
    Omit<HTMLAttributes, Property> &
    PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(entry).join('\n')}
  }
}
`;
}

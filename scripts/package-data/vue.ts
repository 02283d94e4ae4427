/** Types for Vue templates: `import '@bzpeer/widgets/vue.js'` brings them to Vue's language tools. */
import type { ElementFacts } from '../element-facts.js';

function entry({ tag, settings, events }: ElementFacts): string {
  const names = settings.map(({ name }) => `'${name}'`).join(' | ');
  const heard = events.map(({ name }) => `'${name}'`).join(' | ') || 'never';
  return `    '${tag}': Widget<HTMLElementTagNameMap['${tag}'], ${names}, ${heard}>;`;
}

/** The text of `vue.d.ts`. */
export function vueTypes(elements: readonly ElementFacts[]): string {
  return `import type { DefineComponent } from 'vue';
import type {} from './define.js';
import type {} from './index.js';

type Handlers<EventName extends keyof HTMLElementEventMap> = {
  [E in EventName as \`on\${Capitalize<E>}\`]?: (event: HTMLElementEventMap[E]) => void;
};

type Widget<
  E extends HTMLElement,
  Property extends keyof E,
  EventName extends keyof HTMLElementEventMap,
> = DefineComponent<{ [P in Property]?: E[P] | undefined } & Handlers<EventName>>;

declare module 'vue' {
  interface GlobalComponents {
${elements.map(entry).join('\n')}
  }
}
`;
}

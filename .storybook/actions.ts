/* What widgets tell their page, in Storybook's Actions panel. */
import { action } from 'storybook/actions';
// Made by npm run build, which runs before Storybook.
import manifest from '../dist/custom-elements.json';

/** What is read of it. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly events?: readonly { readonly name: string }[] }[];
  }[];
}

const names = (manifest as Manifest).modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ events = [] }) => events.map(({ name }) => name));

/** What an event carries, and who fired it. An endpoint's answer may be as long as a list of works, and is left out. */
function carried(event: Event): object {
  const own = Object.entries(event).filter(([name]) => name !== 'data' && name !== 'isTrusted');
  const { localName } = event.target as Element;
  return {
    from: `<${localName}>`,
    ...Object.fromEntries(own.map(([name, each]) => [name, plain(each)])),
  };
}

/** An error's own words: its class and its cause are nothing that a panel could show. */
function plain(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { kind, message } = value as Error & { kind?: string };
  return { kind, message };
}

/** Tells of every event that a widget fires on this page. */
export function tellEvents(): void {
  for (const name of new Set(names)) {
    document.addEventListener(name, (event) => action(name)(carried(event)));
  }
}

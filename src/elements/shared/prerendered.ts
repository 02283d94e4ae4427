import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement } from 'lit';

/** Put on an element inside a prerendered one, until that one has handed its data on. */
const DEFERRED = 'defer-hydration';

/** The data that a prerendered element came with; `undefined` when there is none that can be read. */
function embeddedData(host: Element): unknown {
  const script = host.querySelector(':scope > script[type="application/json"]');
  try {
    return script ? JSON.parse(script.textContent ?? '') : undefined;
  } catch {
    return undefined;
  }
}

/** Resolves when no prerendered element around is still to hand `host` its data. */
async function handedOn(host: Element): Promise<void> {
  if (!host.hasAttribute(DEFERRED)) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(host, { attributeFilter: [DEFERRED] });
  });
}

/** Gives a prerendered element its data, as if the page had set it. @throws Error when there is none */
export async function whenHanded(host: LitElement & { data?: unknown }): Promise<void> {
  await handedOn(host);
  if (host.data === undefined) host.data = embeddedData(host);
  if (host.data === undefined) throw new Error('The data is missing');
}

/**
 * Makes the prerendered content of `root` that of `template`, without touching it. The style sheets
 * that came with it make room for those that the elements of a page share.
 *
 * @throws Error where it is not what this version of the element would have drawn
 */
export function takeOver(root: HTMLElement | DocumentFragment, template: unknown, options: object) {
  hydrate(template, root as ShadowRoot, options);
  for (const child of [...root.children]) if (child.localName === 'style') child.remove();
}

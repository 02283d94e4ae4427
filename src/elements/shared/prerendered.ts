import { hydrate } from '@lit-labs/ssr-client';
import type { ReactiveElement } from 'lit';
import { restoreMarks } from './prerendered-marks.js';

/** Put on an element inside a prerendered one, until that one has handed its data on. */
const DEFERRED = 'defer-hydration';

/** What a server may hand on: `.data`, and what a profile takes beside it. */
export interface Handed {
  data?: unknown;
  works?: unknown;
  graph?: unknown;
}

/**
 * What elements inside a prerendered one were handed before their code came: Lit keeps such properties
 * to itself until an element is first drawn.
 */
const early = new WeakMap<Element, Handed>();

/** What a prerendered element came with. @throws Error when that cannot be read */
function embedded(host: Element): Handed {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return JSON.parse(script?.textContent ?? '') as Handed;
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
export async function whenHanded(host: ReactiveElement & Handed): Promise<void> {
  await handedOn(host);
  if (host.data !== undefined) return;
  const { data, works, graph } = early.get(host) ?? embedded(host);
  if (data === undefined) throw new Error('The data is missing');
  host.data = data;
  if (works !== undefined) host.works ??= works;
  if (graph !== undefined) host.graph ??= graph;
}

/** What a server puts beside a widget's content: its style sheet, and what is for readers with no script. */
const BESIDE = new Set(['style', 'noscript']);

/**
 * Makes the prerendered content of `root` that of `template`, without touching it. The style sheets
 * that came with it make room for those that the elements of a page share.
 *
 * @throws Error where it is not what this version of the element would have drawn
 */
export function takeOver(root: HTMLElement | DocumentFragment, template: unknown, options: object) {
  restoreMarks(root);
  hydrate(template, root as ShadowRoot, options);
  for (const inner of root.querySelectorAll<Element & Handed>(':not(:defined)')) {
    early.set(inner, { data: inner.data });
  }
  for (const child of [...root.children]) if (BESIDE.has(child.localName)) child.remove();
}

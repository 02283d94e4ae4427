import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Handed } from '../elements/shared/prerendered.js';
import { compactData } from './compact.js';
import { isPrerenderedTag, registerElements, type PrerenderedTag } from './elements.js';
import { escapeHtml, scriptJson } from './escape.js';
import { rendererFor, type Renderer, type RendererClass } from './renderer.js';
import { speakerFor } from './speaker.js';

/** How an element is to be rendered. */
export interface RenderOptions {
  /** Attributes of the element: `{ researcher: 'ada', size: 'full', 'remote-images': true }`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** BCP 47 tag of the language to write in; `en` when not said. */
  readonly lang?: string;
  /** HTML of the caller's own, put inside the element: named slots, or a fallback. Not escaped. */
  readonly children?: string;
  /** The nonce of the page's content security policy, for the element's `<style>`. */
  readonly nonce?: string;
  /** What a `<researcher-profile>` takes beside its data: the sections are left out without. */
  readonly works?: unknown;
  readonly graph?: unknown;
  /** Leave the data out: the element is read as it stands and never taken over by script. */
  readonly inert?: boolean;
}

/**
 * Renders an element of ours to HTML with a declarative shadow root. The data goes along in an inert
 * script, so that the element's code takes over what is there, in place and with no request.
 *
 * @param data what the element's `.data` takes: the endpoint's answer
 * @throws RangeError for a tag that cannot be prerendered
 * @throws ResearchError `not-contract` where the data is not of the contract
 */
export async function render(
  tag: PrerenderedTag,
  data: unknown,
  options: RenderOptions = {},
): Promise<string> {
  if (!isPrerenderedTag(tag)) throw new RangeError(`<${String(tag)}> cannot be prerendered`);
  registerElements();
  const handed = { data: data ?? null, works: options.works, graph: options.graph };
  const speaker = await speakerFor(options.lang);
  const { nonce, inert = false } = options;
  const ownRenderer = rendererFor({ speaker, nonce, inert });
  const renderer = new ownRenderer(tag);
  const direction = speaker.dir === 'rtl' && { dir: 'rtl' };
  setAttributes(renderer, { ...direction, ...options.attributes, lang: speaker.lang });
  for (const [name, value] of Object.entries(handed)) renderer.setProperty(name, value);
  renderer.connectedCallback();
  return wrap(tag, renderer, await shadowOf(renderer, ownRenderer), handed, options);
}

function setAttributes(renderer: Renderer, attributes: RenderOptions['attributes']): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (!/^[a-z][\w-]*$/i.test(name) || /^on/i.test(name)) {
      throw new RangeError(`"${name}" is not an attribute that can be rendered`);
    }
    if (value === false || value === null || value === undefined) continue;
    renderer.setAttribute(name, value === true ? '' : String(value));
  }
}

function shadowOf(renderer: Renderer, ownRenderer: RendererClass): Promise<string> {
  return collectResult(
    renderer.renderShadow({
      elementRenderers: [ownRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: true,
    }),
  );
}

function wrap(
  tag: string,
  renderer: Renderer,
  shadow: string,
  handed: Handed,
  { children = '', inert }: RenderOptions,
): string {
  const attributes = renderer.renderAttributes().join('');
  const said = Object.entries(handed).map(([name, value]) => [name, compactData(value)]);
  const json = scriptJson(Object.fromEntries(said));
  const embedded = inert ? '' : `<script type="application/json">${json}</script>`;
  return `<${escapeHtml(tag)}${attributes}><template shadowrootmode="open">${shadow}</template>${embedded}${children}</${tag}>`;
}

import type { ElementRendererConstructor } from '@lit-labs/ssr/lib/element-renderer.js';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue, type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { LitElement } from 'lit';
import type { LocaleController } from '../context/locale.js';
import type { State } from '../context/resource.js';
import { escapeHtml } from './escape.js';
import type { Speaker } from './speaker.js';

/** What the renderer needs to reach in an element of ours. */
interface Prerenderable extends LitElement {
  prepare?(): Promise<unknown> | undefined;
  readonly locale?: LocaleController;
  readonly resource?: { readonly state: State<unknown> };
  readonly serverStyles?: string;
}

/**
 * Renders elements of ours as a browser would draw them once their code has come: with the strings
 * of a language, and with what an element fetches only when it is wanted.
 */
export class Renderer extends LitElementRenderer {
  declare element: Prerenderable;
  readonly #nonce: string | undefined;

  /** @param nonce of the host page's content security policy, for `<style>` */
  constructor(tag: string, { lang, language, strings, dir }: Speaker, nonce: string | undefined) {
    super(tag);
    this.#nonce = nonce;
    this.element.locale?.speakNow(lang, language, strings, dir === 'rtl');
  }

  /** How far the element is with the data that it was given. */
  get state(): State<unknown> | undefined {
    return this.element.resource?.state;
  }

  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const { element } = this;
    return [
      async () => {
        await element.prepare?.();
        return [this.#styles(), ...renderValue(element['render'](), info)];
      },
    ];
  }

  #styles(): string {
    const { elementStyles } = this.element.constructor as typeof LitElement;
    const sheets = elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : ''));
    const css = `${sheets.join('')}${this.element.serverStyles ?? ''}${WITHOUT_SCRIPT}`;
    return `<style${this.#nonce ? ` nonce="${escapeHtml(this.#nonce)}"` : ''}>${css}</style>`;
  }
}

/** Where no script runs, what only a script can do is not offered; filters of a graph are its legend. */
const WITHOUT_SCRIPT = `
  @media (scripting: none) {
    button:not([popovertarget], .filter, .authors *, table *), input, form, .controls { display: none !important; }
    .filter { pointer-events: none; }
  }`;

/** Lit makes renderers by tag alone: a class of them for one language and one page. */
export type RendererClass = (new (tag: string) => Renderer) & ElementRendererConstructor;

export function rendererFor(speaker: Speaker, nonce: string | undefined): RendererClass {
  return class extends Renderer {
    constructor(tag: string) {
      super(tag, speaker, nonce);
    }
  };
}

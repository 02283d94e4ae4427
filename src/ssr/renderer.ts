import type { ElementRendererConstructor } from '@lit-labs/ssr/lib/element-renderer.js';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue, type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { LitElement, ReactiveElement } from 'lit';
import type { LocaleController } from '../context/locale.js';
import type { State } from '../context/resource.js';
import type { Researcher } from '../model/researcher.js';
import { skeletonStyles } from '../theme/base.js';
import { compactCss, compactMarkup } from './compact.js';
import { escapeHtml } from './escape.js';
import type { Speaker } from './speaker.js';
import { insteadOf, styleWithoutScript } from './without-script.js';

/** What elements of one page have in common. */
export interface Page {
  readonly speaker: Speaker;
  /** Nonce of the page's content security policy, for `<style>`. */
  readonly nonce?: string | undefined;
  /** Nothing will take the elements over. */
  readonly inert: boolean;
}

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
  /** Lit's asks for a `LitElement`; ours are made of the half of it that draws no templates. */
  static override matchesClass(element: typeof HTMLElement): boolean {
    return 'elementStyles' in element;
  }

  declare element: Prerenderable;
  readonly #page: Page;

  constructor(tag: string, page: Page) {
    super(tag);
    this.#page = page;
    const { lang, language, strings, dir } = page.speaker;
    this.element.locale?.speak({ tag: lang, language, strings, rightToLeft: dir === 'rtl' });
  }

  /** How far the element is with the data that it was given. */
  get state(): State<unknown> | undefined {
    return this.element.resource?.state;
  }

  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const { element } = this;
    return [
      async () => {
        const { state } = this;
        // Of an element inside another too: there is nobody here to try again.
        if (state?.status === 'failed') throw state.error;
        await element.prepare?.();
        const content = await collectResult(renderValue(element['render'](), info));
        const isOutermost = info.customElementHostStack.length <= 1;
        const markup = compactMarkup(content, this.#page.inert);
        return [this.#styles(), markup, isOutermost ? this.#instead() : ''];
      },
    ];
  }

  /** The style sheets; what keeps a place for data is not needed where the data is. */
  #styles(): string {
    const { nonce, inert } = this.#page;
    const { elementStyles } = this.element.constructor as typeof ReactiveElement;
    const wanted = elementStyles.filter((sheet) => sheet !== skeletonStyles);
    const sheets = wanted.map((sheet) => ('cssText' in sheet ? sheet.cssText : ''));
    const own = `${sheets.join('')}${this.element.serverStyles ?? ''}`;
    const css = compactCss(`${own}\n${styleWithoutScript(this.tagName, inert)}`);
    return `<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ''}>${css}</style>`;
  }

  #instead(): string {
    const { state } = this;
    const value = state?.status === 'ready' ? state.value : {};
    return insteadOf(this.tagName, value as Partial<Researcher>, this.#page.inert);
  }
}

/** Lit makes renderers by tag alone: a class of them for one page. */
export type RendererClass = (new (tag: string) => Renderer) & ElementRendererConstructor;

export function rendererFor(page: Page): RendererClass {
  return class extends Renderer {
    constructor(tag: string) {
      super(tag, page);
    }
  };
}

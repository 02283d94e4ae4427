import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue, type RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import type { LitElement } from 'lit';
import type { LocaleController } from '../context/locale.js';
import type { State } from '../context/resource.js';
import type { Strings } from '../i18n/message.js';
import { escapeHtml } from './escape.js';

/** What is the same for every element of one rendering. */
export interface Surroundings {
  /** BCP 47. */
  readonly lang: string;
  /** The language of `strings`. */
  readonly language: string;
  readonly strings: Strings | undefined;
  /** Of the host page's content security policy, for `<style>`. */
  readonly nonce: string | undefined;
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
export function rendererFor({ lang, language, strings, nonce }: Surroundings) {
  return class extends LitElementRenderer {
    declare element: Prerenderable;

    constructor(tag: string) {
      super(tag);
      this.element.locale?.speakNow(lang, language, strings);
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
          return [this.styles(), ...renderValue(element['render'](), info)];
        },
      ];
    }

    private styles(): string {
      const { elementStyles } = this.element.constructor as typeof LitElement;
      const sheets = elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : ''));
      const css = `${sheets.join('')}${this.element.serverStyles ?? ''}`;
      return `<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ''}>${css}</style>`;
    }
  };
}


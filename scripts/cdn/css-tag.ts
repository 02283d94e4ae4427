/*
 * Lit's styles as far as dist/cdn/ needs them: in the place of Lit's `css-tag.js`. That one brings
 * a second way for browsers without constructable style sheets, which do not run our syntax (ES2022)
 * either. 0.4 kB less on every page.
 */

/** Styles as text, and the one sheet that every element that has them shares. */
export class CSSResult {
  readonly _$cssResult$ = true;
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const supportsAdoptingStyleSheets = true;

export const unsafeCSS = (value: unknown): CSSResult => new CSSResult(String(value));

/** Only our own literals and constants come here: nothing that would have to be kept out. */
export const css = (raw: TemplateStringsArray, ...values: unknown[]): CSSResult =>
  unsafeCSS(String.raw({ raw }, ...values));

export const getCompatibleStyle = <T>(style: T): T => style;

/** Gives the sheets to `root`; as text where they are refused, as in another document than ours. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  try {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
  } catch {
    const style = document.createElement('style');
    style.textContent = styles.join('');
    root.append(style);
  }
}
